const mostHtml = 4_000_000
const breaks = new Set([
  'p',
  'div',
  'br',
  'tr',
  'table',
  'ul',
  'ol',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'section',
  'article',
  'header',
  'footer',
  'pre',
  'dt',
  'dd',
])
const paragraphs = new Set(['p', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr'])
const silent = new Set(['style', 'script', 'head', 'title', 'noscript', 'template', 'svg'])
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  aelig: 'æ',
  oslash: 'ø',
  AElig: 'Æ',
  Oslash: 'Ø',
  uuml: 'ü',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  euml: 'ë',
  iuml: 'ï',
  ugrave: 'ù',
  ucirc: 'û',
  atilde: 'ã',
  otilde: 'õ',
  Eacute: 'É',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  copy: '©',
  reg: '®',
}

/**
 * The text of an HTML body, for reading by a program: paragraphs kept apart, quotes marked with `> `, items of lists with `- `, scripts and hidden
 * preheaders left out. One pass without backtracking; html-to-text is ten times the size and is not needed for this.
 */
export function htmlToText(html: string): string {
  const parts: string[] = []
  const source = html.length > mostHtml ? html.slice(0, mostHtml) : html
  let quotes = 0
  let pending = 0
  let atStart = true
  let isItem = false
  let i = 0
  const write = (raw: string): void => {
    const text = decode(raw).replace(/[\s\u00a0]+/g, ' ')
    const shown = atStart || pending > 0 ? text.trimStart() : text
    if (shown === '') return
    if (pending > 0 && !atStart) parts.push('\n'.repeat(Math.min(pending, 2)))
    if ((pending > 0 || atStart) && quotes > 0) parts.push('> ')
    if (isItem) parts.push('- ')
    pending = 0
    atStart = false
    isItem = false
    parts.push(shown)
  }
  while (i < source.length) {
    const open = source.indexOf('<', i)
    if (open < 0) {
      write(source.slice(i))
      break
    }
    if (open > i) write(source.slice(i, open))
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4)
      i = end < 0 ? source.length : end + 3
      continue
    }
    const close = source.indexOf('>', open)
    if (close < 0) {
      write(source.slice(open))
      break
    }
    const tag = source.slice(open + 1, Math.min(close, open + 300)).toLowerCase()
    const closing = tag.startsWith('/')
    const name = /^[a-z][a-z0-9]*/.exec(closing ? tag.slice(1) : tag)?.[0] ?? ''
    if (name === '' && !tag.startsWith('!') && !tag.startsWith('?') && !closing) {
      write('<')
      i = open + 1
      continue
    }
    i = close + 1
    if (
      !closing &&
      (silent.has(name) || /display:\s?none/.test(tag)) &&
      !tag.endsWith('/') &&
      name !== 'br' &&
      name !== 'img'
    ) {
      const end = indexOfClosing(source, name, i)
      i = end < 0 ? (silent.has(name) && name !== 'title' && name !== 'head' ? source.length : i) : end
      continue
    }
    if (name === 'blockquote') quotes = Math.max(0, quotes + (closing ? -1 : 1))
    if (breaks.has(name) || name === 'hr')
      pending = Math.max(pending, paragraphs.has(name) ? 2 : name === 'br' ? pending + 1 : 1)
    if (name === 'li') isItem = !closing
    if ((name === 'td' || name === 'th') && !closing) write(' ')
  }
  return parts.join('').replace(/ +\n/g, '\n').trim()
}

/** Offset behind the closing tag of `name`, in either case; -1 when there is none within the next 200,000 units. */
function indexOfClosing(source: string, name: string, from: number): number {
  const window = source.slice(from, from + 200_000).toLowerCase()
  const at = window.indexOf(`</${name}`)
  if (at < 0) return -1
  const end = window.indexOf('>', at)
  return end < 0 ? -1 : from + end + 1
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
    return entities[name] ?? whole
  })
}
