/** A piece of XML that is written already; only `element` makes one, so that no text goes in unescaped. */
export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Content = Xml | string | null | readonly Content[]
type Attributes = Readonly<Record<string, string | null>>

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 knows (section 2.2, Char); a mail may carry others, and one of them makes the whole file unreadable. */
const unknown = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escaped = (text: string) =>
  text.replace(unknown, '\u{FFFD}').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** An element; attributes and content that are null are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`))
    .join('')
  const inside = content.map(inner).join('')
  return new Xml(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`)
}

function inner(content: Content): string {
  if (content === null) return ''
  if (content instanceof Xml) return content.text
  if (typeof content === 'string') return escaped(content)
  return content.map(inner).join('')
}

/** The whole file. */
export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`
