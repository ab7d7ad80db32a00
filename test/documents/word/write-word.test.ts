import { strFromU8, unzipSync } from 'fflate'
import { writeWord } from '../../../src/documents/word/write-word.ts'

async function xmlOf(parts: Parameters<typeof writeWord>[0]['parts']) {
  const bytes = await writeWord({ title: 'Dagordning', language: 'sv', footer: 'Remissversion', parts })
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { body: text('word/document.xml'), styles: text('word/styles.xml'), core: text('docProps/core.xml') }
}

test('a document carries its title and its language', async () => {
  const { styles, core } = await xmlOf([{ part: 'title', text: 'Dagordning' }])
  expect(styles).toContain('w:lang w:val="sv-SE"')
  expect(core).toContain('Dagordning')
})

test('headings, lists and header rows are real ones', async () => {
  const { body } = await xmlOf([
    { part: 'heading', level: 2, text: 'Ärenden' },
    { part: 'list', numbered: true, items: ['Seoul', 'Nablus'] },
    { part: 'table', caption: 'Ärenden', head: ['Nummer', 'Ärende'], rows: [['26-0001', 'Seoul']] },
  ])
  expect(body).toContain('w:val="Heading2"')
  expect(body.match(/<w:numPr>/g)).toHaveLength(2)
  expect(body).toContain('<w:tblHeader/>')
  expect(body.match(/Ärenden/g)).toHaveLength(2)
})

test('two numbered lists each begin with one, and a line break stays one', async () => {
  const { body } = await xmlOf([
    { part: 'list', numbered: true, items: ['a'] },
    { part: 'list', numbered: true, items: ['b'] },
    { part: 'paragraph', text: 'första\nandra' },
  ])
  const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(numbers).size).toBe(2)
  expect(body).toContain('<w:br/>')
})

test('text that looks like markup stays text', async () => {
  const { body } = await xmlOf([{ part: 'paragraph', text: '<b>& "' }])
  expect(body).toContain('&lt;b&gt;&amp;')
})
