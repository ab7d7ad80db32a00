import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Case } from '../../../src/cases/case.ts'
import { archivePackage } from '../../../src/documents/archive/archive-package.ts'
import { archiveFaults, hashedFiles, manifestName } from '../../../src/documents/archive/manifest.ts'
import { actions, aCase } from '../../cases/a-case.ts'
import { eml, input, list, said, textOf } from './sample.ts'

const schemas = resolve('..', 'shared', 'contracts', 'erms')

/** What the schema says of a document; null where the schema is not at hand. */
async function schemaErrors(xml: string, schema: string): Promise<readonly string[] | null> {
  const path = resolve(schemas, schema)
  if (!existsSync(path)) return null
  const { validateXML } = await import('xmllint-wasm')
  const result = await validateXML({
    xml: [{ fileName: 'erms.xml', contents: xml }],
    schema: [{ fileName: schema, contents: readFileSync(path, 'utf8') }],
  })
  return result.errors.map(({ message }) => message)
}

/** Every kind of action once, so that none of them can make a document that is not valid. */
const everything = [
  ...said,
  ...(
    [
      'handed-over',
      'acknowledged',
      'returned',
      'advice-asked',
      'advice-given',
      'information-requested',
      'declined',
      'proposed-to-ib',
      'put-before-ib',
      'mail-joined',
      'planned',
      'held',
      'not-held',
      'cost-estimated',
      'secrecy-lifted',
      'disposed',
      'reopened',
    ] as const
  ).map((type) => ({ type })),
]

describe('a case as a package for the archive', () => {
  test('holds the four kinds of files and a manifest that all of them keep to', async () => {
    const { files, notAsFiled } = await archivePackage(input())
    expect(files.map(({ path }) => path)).toEqual([
      'erms.xml',
      'arende.json',
      'arende.html',
      'arbetskopior/a1b2.eml',
      'arbetskopior/Program & tider.txt',
      manifestName,
    ])
    expect(notAsFiled).toEqual([])
    expect(files[3]?.bytes).toEqual(eml.bytes)
    const rest = files.filter(({ path }) => path !== manifestName)
    expect(archiveFaults(textOf(files, manifestName), await hashedFiles(rest))).toEqual([])
  })

  test('its actions can be read as a case again, without working notes and plans', async () => {
    const { files } = await archivePackage(input())
    const read = Case.parse({ ...JSON.parse(textOf(files, 'arende.json')), journals: [] })
    expect(read.number).toBe('26-0001')
    expect(read.actions.map(({ id }) => id)).toEqual(
      actions(...said)
        .filter((action) => !(action.type === 'note' && action.standing === 'working'))
        .map(({ id }) => id),
    )
  })

  test.each(['ERMS.xsd', 'ERMS_v3.xsd'])('its XML follows the official %s', async (schema) => {
    for (const one of [aCase(...said), aCase(...everything), aCase({ type: 'opened' }), aCase()]) {
      const { files } = await archivePackage(input({ of: one, organisationNumber: null }))
      const errors = await schemaErrors(textOf(files, 'erms.xml'), schema)
      if (errors === null) return console.warn('skipped: contracts not present')
      expect(errors).toEqual([])
    }
    const { files } = await archivePackage(input())
    const xml = textOf(files, 'erms.xml')
    expect(await schemaErrors(xml, schema)).toEqual([])
    expect(await schemaErrors(xml.replace('<title>', '<titel/><title>'), schema)).not.toEqual([])
  })

  test('its XML says who, what, when, by which rule, and where the file lies', async () => {
    const { files } = await archivePackage(input())
    const xml = textOf(files, 'erms.xml')
    for (const wanted of [
      '<identification identificationType="arkivbildare">Förvaltning miljo</identification>',
      '<identification identificationType="organisationsnummer">5500000000</identification>',
      'systemIdentifier="00000000-0000-4000-8000-000000000001" aggregationType="caseFile"',
      '<extraId extraIdType="diarienummer Förvaltning miljo">2026-1</extraId>',
      '<title>Besök från ”Exempel” &amp; &lt;Stad&gt;</title>',
      '<status value="closed"/>',
      '<actionDue>S3-four-directions, S5-within-budget</actionDue>',
      '<actionDate dateType="decision_date">2026-12-02T00:00:00+01:00</actionDate>',
      '<regulation>OSL 15:1</regulation>',
      '<disposalMandate>Beslut 1</disposalMandate>',
      '<date dateType="received">2026-10-30T15:00:00+01:00</date>',
      '<appendix name="a1b2.eml" fileFormat="message/rfc822" path="arbetskopior/a1b2.eml"/>',
      'Ringde ambassaden (Kontaktperson)</note>',
    ])
      expect(xml).toContain(wanted)
    expect(xml).not.toContain('kaffe')
  })

  test('without a retention decision nothing is said of disposal, and an open case is open', async () => {
    const { files } = await archivePackage(input({ of: aCase({ type: 'opened' }) }))
    expect(textOf(files, 'erms.xml')).not.toContain('<disposal')
    expect(textOf(files, 'erms.xml')).toContain('<status value="in_progress"/>')
  })

  test('its page needs nothing but a browser, and names what is not in the package', async () => {
    const { files } = await archivePackage(input())
    const page = textOf(files, 'arende.html')
    expect(page).not.toMatch(/<script|https?:|src=/)
    expect(page).toContain('<h1>26-0001 Besök från ”Exempel” &amp; &lt;Stad&gt;</h1>')
    expect(page).toContain('href="arbetskopior/Program%20%26%20tider.txt"')
    expect(page).toContain('Samverkan (avsnitt 3)')
    expect(page).toContain('Remissversion')
    expect(page).toContain('Arbetsanteckningar som inte hör till ärendet: 1.')
    expect(page).not.toContain('kaffe')
    for (const { path } of files.filter(({ path: one }) => one.startsWith('arbetskopior/')))
      expect(page).toContain(
        `href="${path.split('/').map(encodeURIComponent).join('/').replaceAll('&', '&amp;')}"`,
      )
  })

  test('a case without working copies says so', async () => {
    const { files } = await archivePackage(input({ files: [] }))
    expect(textOf(files, 'arende.html')).toContain('Det finns inga arbetskopior i ärendets mapp.')
    expect(files).toHaveLength(4)
  })

  test('the same case exported twice at the same moment is the same package', async () => {
    const twice = await Promise.all([archivePackage(input()), archivePackage(input({ files: [eml, list] }))])
    expect(textOf(twice[0].files, manifestName)).toBe(textOf(twice[1].files, manifestName))
  })
})
