import type { Journal, JournalStep } from '../../src/cases/journal.ts'
import { mergeJournals } from '../../src/cases/merge-journals.ts'

const journal = (state: JournalStep['state'], window: string): Journal => ({
  planId: 'plan',
  intent: 'put-before-ib',
  by: 'sekreterare@stad.example',
  startedAt: '2026-11-28T08:00:00Z',
  finishedAt: null,
  steps: [{ id: 'post-thread', state, left: { window } }],
})

describe('one plan as two windows wrote it', () => {
  test.each([
    ['waiting', 'done', 'theirs'],
    ['running', 'done', 'theirs'],
    ['failed', 'skipped', 'theirs'],
    ['waiting', 'running', 'theirs'],
    ['waiting', 'uncertain', 'theirs'],
    ['waiting', 'failed', 'theirs'],
    ['done', 'running', 'ours'],
    ['running', 'waiting', 'ours'],
    ['uncertain', 'running', 'ours'],
    ['waiting', 'waiting', 'ours'],
  ] as const)('%s here and %s there keeps %s', (here, there, kept) => {
    const merged = mergeJournals(journal(here, 'ours'), journal(there, 'theirs'))
    expect(merged.steps).toEqual([
      { id: 'post-thread', state: kept === 'ours' ? here : there, left: { window: kept } },
    ])
  })
})
