import fc from 'fast-check'

/** How many cases each property tries: a fixed sample in `npm test`, more with `npm run fuzz -- N`. */
export const cases = Number(process.env['FUZZ_CASES'] ?? 200)

/** The same sample every time; a failure prints the seed and path that shows it again. */
export const parameters = { numRuns: cases, seed: 20_261_125 } as const

/** One case may take this long, milliseconds; a case that hangs fails the test by its own limit. */
export const patience = Math.max(20_000, cases * 50)

const nasty = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<form action="https://example.org"><input name=q autofocus onfocus=alert(1)>',
  '<style>@import "https://example.org/x.css"</style>',
  '<div style="background:url(https://example.org/x)">',
  '<base href="https://example.org/">',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '<!--[if mso]><script>alert(1)</script><![endif]-->',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ']]><![CDATA[',
  '</textarea></title></style>',
  '=HYPERLINK("https://example.org")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '"; =1',
  'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n',
  '--b\r\nContent-Transfer-Encoding: base64\r\n\r\n////\r\n',
  '=?utf-8?B?////?=',
  '=?iso-2022-jp?Q?=1B$B?=',
  'From: a@example.org\nSent: 2026\n',
  '> > > ',
  '\u202e\u0000\u200b\ufeff',
  'would like to visit your city',
  'vi vill komma på studiebesök 3–5 maj 2027 med sex personer',
]

/** Text as an attacker writes it: tags, formulas and heads between arbitrary signs, lone surrogates and controls included. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

const headers = [
  'From: a@example.org',
  'To: b@stad.example',
  'Subject: ',
  'Content-Type: text/html',
  'Date: x',
] as const

/** Bytes that begin like a mail and go wrong from there. */
export const hostileEml = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...headers), hostileText), { minLength: 1, maxLength: 6 }),
    hostileText,
  )
  .map(([fields, body]) =>
    new TextEncoder().encode(
      `${fields.map(([name, value]) => `${name}${value}`).join('\r\n')}\r\n\r\n${body}`,
    ),
  )
