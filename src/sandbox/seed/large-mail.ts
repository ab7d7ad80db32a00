/** An HTML mail of about five megabytes, as some newsletters and pasted spreadsheets are. */
export function largeHtmlMail(): Buffer {
  const row = (n: number) =>
    `<tr><td style="padding:4px">Avläsning ${n}</td><td>${(n * 37) % 1000} µg/m³</td><td>Mätpunkt ${n % 60}, timme ${n % 24}</td></tr>`
  const rows = Array.from({ length: 48_000 }, (_, n) => row(n)).join('\r\n')
  const html = `<html><body><p>Hej,</p><p>Här kommer årets alla timvärden från mätstationerna, inklistrade som tabell.</p><table>${rows}</table><p>Hälsningar<br>Mätgruppen</p></body></html>`
  return Buffer.from(
    [
      'From: =?utf-8?Q?M=C3=A4tgruppen?= <matgruppen@luftdata.example.org>',
      'To: internationellt.miljo@stad.example',
      'Subject: =?utf-8?Q?Timv=C3=A4rden_2026_=28stor_tabell=29?=',
      'Date: Mon, 09 Nov 2026 13:05:00 +0100',
      'Message-ID: <large-2026-11-09@luftdata.example.org>',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      html,
      '',
    ].join('\r\n'),
  )
}
