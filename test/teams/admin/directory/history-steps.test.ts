import type { ContactPerson } from '../../../../src/directory/directory.ts'
import { stockholmDirectory } from '../../../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../../src/strategy/stockholm-2016/index.ts'
import { entryWordsOf } from '../../../../src/teams/admin/directory/entry-words.ts'
import { fieldChanges } from '../../../../src/teams/admin/directory/field-changes.ts'
import { historySteps } from '../../../../src/teams/admin/history-steps.ts'
import { createI18n } from '../../../../src/ui/i18n/create-i18n.ts'

test('each save is told by what it changed, past a version that cannot be read', async () => {
  const { t } = await createI18n('en', 'tab')
  const directory = stockholmDirectory()
  const words = entryWordsOf(stockholm2016(), directory, {
    t,
    tryText: (_key, otherwise) => otherwise,
    language: 'en',
  })
  const first = directory.contacts.find(({ body }) => body === 'miljo') as ContactPerson
  const away = { ...first, awayFrom: PlainDate.parse('2026-11-20'), languages: ['sv', 'fi', '??'] }
  const version = (at: string, entry: ContactPerson | null) => ({ at, by: 'Anna', entry })
  const steps = historySteps(
    [version('4', away), version('3', away), version('2', null), version('1', first)],
    fieldChanges('contacts', words, t),
  )
  expect(steps.map(({ what }) => what)).toEqual(['same', 'changed', 'unreadable', 'first'])
  expect(steps[1]?.changes).toEqual([
    { field: 'Away from', before: '', after: '20 November 2026' },
    { field: 'Languages', before: 'Swedish, English, German', after: 'Swedish, Finnish, ??' },
  ])
})
