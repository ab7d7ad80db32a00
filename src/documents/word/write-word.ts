import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'
import type { WordContent, WordPart } from './word-parts.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const numbering = 'numbered'

/** MIME type of a .docx. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A document as .docx that a screen reader can walk: real headings, lists and header rows that repeat, with its title and language
 * set. Load it on demand; the library is large.
 */
export async function writeWord({
  title,
  language,
  footer,
  parts,
}: WordContent): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: 'Ankomst',
    lastModifiedBy: 'Ankomst',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: locales[language] } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: numbering,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        footers: { default: footerOf(footer) },
        children: parts.flatMap((part, index) => children(part, index)),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function footerOf(text: string): Footer {
  const said = text === '' ? [] : [new TextRun({ text: `${text}  `, size: 18 })]
  const page = new TextRun({ children: [PageNumber.CURRENT], size: 18 })
  return new Footer({ children: [new Paragraph({ children: [...said, page] })] })
}

function children(part: WordPart, index: number): FileChild[] {
  switch (part.part) {
    case 'title':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.TITLE })]
    case 'heading':
      return [new Paragraph({ text: part.text, heading: headings[part.level] })]
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: lines(part.text, part.strong === true) })]
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            children: lines(item, false),
            ...(part.numbered
              ? { numbering: { reference: numbering, level: 0, instance: index } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'table':
      return [
        ...(part.caption === '' ? [] : [captionOf(part.caption)]),
        table(part),
        new Paragraph({ text: '' }),
      ]
    case 'page-break':
      return [new Paragraph({ text: '', pageBreakBefore: true })]
  }
}

/** Stays with the table it stands above. */
function captionOf(text: string): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: lines(text, true) })
}

function table({ head, rows }: Extract<WordPart, { part: 'table' }>): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: lines(text, bold) })] })
  const row = (texts: readonly string[], tableHeader: boolean) =>
    new TableRow({ tableHeader, cantSplit: true, children: texts.map((text) => cell(text, tableHeader)) })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  })
}

function lines(text: string, bold: boolean): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) }))
}
