import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import type { Role } from '../../../src/cases/rights.ts'
import { mayWriteReport } from '../../../src/teams/report/may-write-report.ts'

const may = (role: Role, bodies: readonly string[], body: string | null) =>
  mayWriteReport({ roles: new Set([role]), bodies: new Set(bodies) }, body, stockholm2016())

test.each<[string, Role, readonly string[], string | null, boolean]>([
  ['a contact person changes the report of the own body', 'contact-person', ['miljo'], 'miljo', true],
  ['not another body’s', 'contact-person', ['stockholm-avfall'], 'miljo', false],
  ['nor the city’s', 'contact-person', ['miljo'], null, false],
  ['who coordinates changes the city’s', 'contact-person', ['slk-int'], null, true],
  ['and every body’s', 'contact-person', ['slk-int'], 'miljo', true],
  ['the secretary too', 'ib-secretary', [], 'miljo', true],
  ['and administrators', 'administrator', [], null, true],
  [
    'the group of the unit that coordinates acts for it, so they do too',
    'colleague',
    ['slk-int'],
    null,
    true,
  ],
  ['and by that body alone', 'colleague', [], null, false],
  ['the mayor’s office reads', 'mayors-office', [], 'miljo', false],
  ['a member reads', 'ib-member', [], null, false],
])('%s', (_name, role, bodies, body, expected) => {
  expect(may(role, bodies, body)).toBe(expected)
})
