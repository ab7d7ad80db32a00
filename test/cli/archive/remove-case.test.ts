import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import type { CaseAction } from '../../../src/cases/actions.ts'
import { caseOnSite } from '../../../src/casestore/case-on-site.ts'
import { remainsElsewhere } from '../../../src/cli/archive/remains-elsewhere.ts'
import { removeCase, type RemoveOptions } from '../../../src/cli/archive/remove-case.ts'
import { run } from '../../../src/cli/commands/case.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aCase, actions } from '../../cases/a-case.ts'
import { note } from '../../casestore/sample.ts'
import { caseId, city } from './city.ts'

let open: Awaited<ReturnType<typeof city>>
let to = ''
beforeEach(async () => {
  open = await city()
  to = await mkdtemp(join(tmpdir(), 'ankomst-remove-'))
})
afterEach(async () => {
  await open.close()
  await rm(to, { recursive: true })
})

/** What has to have happened before a case may be disposed of. */
const ready = actions({ type: 'registered' }, { type: 'closed' }, { type: 'retention-decided' }).map(
  (action, at): CaseAction => ({ ...action, id: `r${at}` }),
)
const write = async (...more: readonly CaseAction[]) => {
  const stored = await open.cases.get(caseId)
  if (stored === null) throw new Error('The case is gone')
  return open.cases.write(stored, { actions: more })
}
const removing = (over: Partial<RemoveOptions> = {}, person = 'kontakt-miljo') =>
  removeCase(open.stored.case.number, {
    graph: open.portOf(person),
    config: open.config,
    fetchPlain: open.fetchPlain,
    body: (id) => id,
    today: PlainDate.parse('2026-11-26'),
    now: () => new Date('2026-11-26T09:00:00Z'),
    decision: 'Beslut 1',
    confirm: open.stored.case.number,
    to,
    ...over,
  })
const onSite = () => caseOnSite(open.portOf('kontakt-miljo'), open.config, caseId)
const certificate = () => join(to, `gallringsintyg-${open.stored.case.number}.docx`)

describe('ankomst case remove, against the sandbox', () => {
  test('a case that is not ready is refused with every reason, and nothing is touched', async () => {
    const { outcome, lines } = await removing()
    expect(outcome).toBe('refused')
    expect(lines).toEqual([
      'No retention decision has been entered in the case; without one it is kept.',
      'The case is not closed.',
      'A body that has the case has not registered the original.',
    ])
    expect((await onSite())?.copies?.files).toHaveLength(1)
  })

  test('another decision than the one in the case is refused, and another number', async () => {
    await write(...ready)
    expect((await removing({ decision: 'Beslut 2' })).lines).toEqual([
      'The case carries the decision "Beslut 1", not "Beslut 2".',
    ])
    expect((await removing({ confirm: '26-9999' })).outcome).toBe('refused')
    expect(await onSite()).not.toBeNull()
  })

  test('without --confirm it only tells what would go and what remains', async () => {
    await write(...ready)
    const { outcome, lines } = await removing({ confirm: null })
    expect(outcome).toBe('told')
    expect(lines[0]).toBe('to remove: working copy a1b2.eml')
    expect(lines.join('\n')).not.toMatch(/[åäö]|nycklar/)
    expect(lines).toContain('remains: The original mail, in internationellt.miljo@stad.example.')
    expect(await readdir(to)).toEqual([])
    expect((await onSite())?.keys).toHaveLength(1)
  })

  test('confirmed, item, files and keys go, the certificate stays, and the mail leads nowhere', async () => {
    await write(...ready, ...['n2', 'n3', 'n4', 'n5'].map((id) => note(id, 'å'.repeat(25_000))))
    expect((await onSite())?.older?.files.length).toBeGreaterThan(0)
    const { outcome, lines } = await removing()
    expect(outcome).toBe('removed')
    expect(lines).toContain(`${certificate()} holds the certificate.`)
    expect(await onSite()).toBeNull()
    const keys = { internetMessageId: '<a@example.org>', inReplyTo: [], references: [], caseLinks: [] }
    expect(await open.cases.findByMail(keys)).toBeNull()
    const graph = open.portOf('administrator')
    for (const folder of [caseId, `historik/${caseId}`])
      await expect(
        graph.call({
          method: 'GET',
          path: `/drives/${open.config.networkSite.driveId}/root:/${folder}`,
          scopes: ['Sites.Selected'],
        }),
      ).rejects.toMatchObject({ code: 'not-found' })
    const xml = unzipSync(new Uint8Array(readFileSync(certificate())))['word/document.xml']
    const text = strFromU8(xml ?? new Uint8Array())
    expect(text).toContain('Beslut 1')
    expect(text).toContain('Kontaktperson Miljöförvaltningen')
    expect(text).toContain('arbetskopia a1b2.eml')
    expect((await removing()).lines[0]).toContain('There is no case')
  })

  test('one that stopped half-way is gone on with, and its certificate kept', async () => {
    await write(...ready)
    const real = open.portOf('kontakt-miljo')
    const broken: RemoveOptions['graph'] = {
      ...real,
      call: (request) =>
        request.method === 'DELETE' && request.path.includes('/lists/')
          ? Promise.reject(new Error('The line went dead'))
          : real.call(request),
    }
    await expect(removing({ graph: broken })).rejects.toThrow('went dead')
    const first = readFileSync(certificate())
    expect((await onSite())?.copies).toBeNull()
    expect((await removing()).outcome).toBe('removed')
    expect(await onSite()).toBeNull()
    expect(readFileSync(certificate()).equals(first)).toBe(true)
  })

  test('an app without a person removes nothing', async () => {
    await write(...ready)
    const real = open.portOf('kontakt-miljo')
    const app: RemoveOptions['graph'] = {
      ...real,
      call: (request) =>
        request.path.startsWith('/me') ? Promise.reject(new Error('/me needs a person')) : real.call(request),
    }
    await expect(removing({ graph: app })).rejects.toThrow('needs a person')
    expect((await onSite())?.copies?.files).toHaveLength(1)
    await expect(
      run(['remove', '26-0001', '--decision', 'Beslut 1', '--to', to, '--certificate', 'app.pem']),
    ).rejects.toThrow('A person has to stand for a disposal')
  })

  test('a certificate of something else is not overwritten', async () => {
    await write(...ready)
    await writeFile(certificate(), 'another')
    expect((await removing()).lines[0]).toContain('nothing is overwritten')
    expect((await open.cases.get(caseId))?.case.actions.some(({ type }) => type === 'disposed')).toBe(false)
  })
})

test('what remains elsewhere names mailboxes, receivers, registers, the proposal and the committee', () => {
  const lines = remainsElsewhere(
    aCase(
      { type: 'handed-over' },
      { type: 'mail-joined' },
      { type: 'proposed-to-ib' },
      { type: 'registered' },
      { type: 'review-set' },
      { type: 'put-before-ib', thread: { teamId: 't', channelId: 'c', messageId: 'm' } },
    ),
  )
  expect(lines.join('\n')).toMatch(
    /miljo@stad\.example[^]*trafik@stad\.example[^]*proposal[^]*secretariat[^]*2026-1[^]*register of commitments[^]*case paper[^]*thread/,
  )
  expect(remainsElsewhere(aCase({ type: 'opened' })).join('\n')).toMatch(
    /^The recycle bin.*\nAn entry in the calendar.*\nPackages exported/,
  )
})

test('what remains elsewhere names what lies with the mail, letters, and mails to those who needed to know', () => {
  const lines = remainsElsewhere(
    aCase(
      { type: 'mail-joined' },
      { type: 'letter-drafted' },
      { type: 'told', recipients: ['kultur@stad.example'] },
    ),
  ).join('\n')
  expect(lines).toMatch(/its category and its flag[^]*Letters drafted[^]*sent to kultur@stad\.example/)
  expect(lines).not.toContain('calendar')
})
