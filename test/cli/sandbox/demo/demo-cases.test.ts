import * as z from 'zod/mini'
import { Snapshot } from '../../../../src/cases/actions.ts'
import { Case } from '../../../../src/cases/case.ts'
import { caseRules } from '../../../../src/cases/case-rules.ts'
import { AgendaItem } from '../../../../src/cases/meeting.ts'
import { correctionStatistics } from '../../../../src/cases/statistics/corrections.ts'
import { rowOf } from '../../../../src/cases/rows/row-of.ts'
import { demoForum } from '../../../../src/cli/sandbox/demo/demo-forum.ts'
import { demoItems } from '../../../../src/cli/sandbox/demo/plant-demo.ts'
import { demoCases } from '../../../../src/cli/sandbox/demo/demo-cases.ts'
import { modelVersion } from '../../../../src/detection/model.ts'
import { stockholmDirectory } from '../../../../src/directory/stockholm-directory.ts'
import { stockholm2016 } from '../../../../src/strategy/stockholm-2016/index.ts'
import { addDays } from '../../../../src/strategy/calendar.ts'
import { PlainDate } from '../../../../src/strategy/plain-date.ts'
import { sv } from '../../../../src/ui/i18n/sv/index.ts'

const Agenda = z.object({ items: z.array(AgendaItem) })
const today = PlainDate.parse('2026-11-24')
const cases = demoCases(600, today, 2016)
const rows = cases.map((one) => rowOf(one, caseRules(stockholm2016())))
const share = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).length / rows.length

describe('the demo', () => {
  test('makes cases that our own schema reads, each with a number and an id of its own', () => {
    for (const one of cases) expect(() => z.parse(Case, one)).not.toThrow()
    expect(new Set(cases.map(({ number }) => number)).size).toBe(cases.length)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  test('is the same for the same seed and day', () => {
    expect(demoCases(20, today, 7)).toEqual(demoCases(20, today, 7))
    expect(demoCases(20, today, 8)).not.toEqual(demoCases(20, today, 7))
  })

  test('spans three years and nothing of it lies ahead', () => {
    const days = rows.map(({ openedAt }) => openedAt.slice(0, 10))
    expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2023', '2024', '2025', '2026']))
    expect(days.every((day) => day <= today)).toBe(true)
    expect(rows.every(({ changedAt }) => changedAt.slice(0, 10) <= today)).toBe(true)
  })

  test('is lived in: most visits of the past were held, some requests were declined, some wait', () => {
    expect(share(({ held }) => held === 'held')).toBeGreaterThan(0.25)
    expect(share(({ result }) => result === 'declined')).toBeGreaterThan(0.1)
    expect(share(({ state }) => state === 'closed')).toBeGreaterThan(0.4)
    expect(
      share(({ state }) => ['proposed-to-ib', 'handed-over', 'own-handling', 'planned'].includes(state)),
    ).toBeGreaterThan(0.02)
    expect(new Set(rows.flatMap(({ home }) => home)).size).toBeGreaterThan(10)
  })

  test('has something for the secretary and for a receiver to begin with', () => {
    const states = rows.map(({ state }) => state)
    expect(states).toEqual(expect.arrayContaining(['handed-over', 'proposed-to-ib']))
  })

  test('names bodies as people do', () => {
    const said = cases.flatMap(({ actions }) =>
      actions.flatMap((action) => [action.by.name, 'reason' in action ? action.reason : '']),
    )
    expect(said).toContain('Kontaktperson Miljöförvaltningen')
    expect(said.filter((text) => /(Kontaktperson|hör till) [a-z]/.test(text ?? ''))).toEqual([])
  })

  test('has some conditions that are still open, and none in a case that is closed', () => {
    expect(rows.some(({ conditions }) => conditions.length > 0)).toBe(true)
    expect(rows.filter(({ state, conditions }) => state === 'closed' && conditions.length > 0)).toEqual([])
  })

  test('does not begin the secretariat’s day with what was said of conditions long ago', () => {
    const asked = rows.flatMap(({ state, dueKind, number }) =>
      state === 'closed' && dueKind === 'look-at-conditions' ? [number] : [],
    )
    expect(cases.some(({ actions }) => actions.some(({ type }) => type === 'condition-followed-up'))).toBe(
      true,
    )
    expect(asked).toEqual([])
  })

  test('answers the question of the level as the form lets people answer it, and only where it is asked', () => {
    const levels = cases.flatMap(({ actions }) =>
      actions.flatMap((action) => {
        if (action.type !== 'assessed') return []
        const [opened] = actions
        const read = opened?.type === 'opened' ? (opened.facts?.level.value ?? null) : null
        return action.assessment.matters.flatMap(({ level }) => (level == null ? [] : [`${read} ${level}`]))
      }),
    )
    expect(new Set(levels)).toEqual(new Set(['B A', 'B C']))
  })

  test('does not begin the day of the one who reports decisions with those of years ago, and leaves some of late', () => {
    const unreported = rows.filter(({ reportBy }) => reportBy !== null)
    expect(unreported.length).toBeGreaterThan(0)
    const halfYearAgo = addDays(today, -183)
    expect(unreported.filter(({ answeredOn }) => (answeredOn ?? '') < halfYearAgo)).toEqual([])
    for (const { actions } of cases) {
      const instants = actions.map(({ at }) => at)
      expect(instants).toEqual(instants.toSorted())
    }
  })

  test('keeps what detection said of each mail and what people put right, so that statistics of corrections can be seen', () => {
    const { cases: kept, missed, signals, facts, models } = correctionStatistics(cases)
    const mails = cases.filter(({ actions: [first] }) => first?.type === 'opened' && first.mail !== null)
    expect(kept).toBe(mails.length)
    expect(missed / kept).toBeLessThan(0.1)
    expect(missed).toBeGreaterThan(0)
    expect(models).toEqual([modelVersion])
    expect(signals.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['asks-to-visit', 'group-size']),
    )
    expect(signals.some(({ kindsChanged }) => kindsChanged > 0)).toBe(true)
    // In some cases, never in most, and more than one fact; every one has a name on screen.
    const changed = facts.filter((fact) => fact.changed > 0)
    expect(changed.length).toBeGreaterThan(3)
    expect(changed.every((fact) => fact.changed / kept < 0.15)).toBe(true)
    expect(signals.map(({ signal }) => signal).filter((signal) => !(signal in sv.words.means))).toEqual([])
  })

  test('a fact that was put right after the opening is right in the case, and nothing is put right before it happened', () => {
    const corrected = cases.filter(({ actions }) => actions.some(({ type }) => type === 'facts-corrected'))
    expect(corrected.length).toBeGreaterThan(0)
    for (const { actions } of corrected) {
      expect(actions.slice(0, 2).map(({ type }) => type)).toEqual(['opened', 'facts-corrected'])
      const instants = actions.map(({ at }) => at)
      expect(instants).toEqual(instants.toSorted())
    }
  })

  test('knows when each mail came', () => {
    const mails = cases.flatMap(({ actions: [first] }) =>
      first?.type === 'opened' && first.mail ? [first.mail] : [],
    )
    expect(mails.length).toBeGreaterThan(100)
    expect(mails.filter(({ receivedAt }) => receivedAt === null)).toEqual([])
  })

  test('remembers where the running numbers had come to', () => {
    const { Nycklar } = demoItems(cases, [])
    const last = Math.max(
      ...cases.flatMap(({ number }) => (number.startsWith('26-') ? Number(number.slice(3)) : [])),
    )
    expect(Nycklar.map(({ fields }) => fields)).toContainEqual({
      Title: 'counter',
      KeyHash: 'counter-26',
      LastNumber: last,
    })
  })

  test('has papers worth reading: the facts, what was assessed and why, and earlier cases; no heading stands alone', () => {
    const { IbArenden } = demoForum(cases, {
      edition: stockholm2016(),
      directory: stockholmDirectory(),
      today,
    })
    const papers = IbArenden.map(({ fields }) => z.parse(Snapshot, JSON.parse(String(fields['Paper']))))
    expect(papers.length).toBeGreaterThan(3)
    for (const parts of papers) {
      expect(parts.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Uppgifter', 'Bedömning']))
      expect(parts.filter(({ lines }) => lines.length === 0)).toEqual([])
    }
    const all = JSON.stringify(papers)
    expect(all).toMatch(/Ömsesidigt lärande: (Ja|Delvis)/)
    expect(all).toContain('Syfte: ')
    expect(all).toContain('Tidigare ärenden')
  })

  test('leaves papers with the committee, a meeting that was held and one that is coming, each with cases', () => {
    const { IbArenden, Delegationsbeslut, Moten } = demoForum(demoCases(1500, today, 2016), {
      edition: stockholm2016(),
      directory: stockholmDirectory(),
      today,
    })
    expect(IbArenden.length).toBeGreaterThan(5)
    const papers = new Map(IbArenden.map(({ fields }) => [fields['CaseId'], fields]))
    expect(papers.size).toBe(IbArenden.length)
    expect(Delegationsbeslut.every(({ fields }) => papers.has(fields['CaseId']))).toBe(true)
    const meetings = Moten.map(({ fields }) => ({
      key: String(fields['MeetingKey']),
      agenda: z.parse(Agenda, JSON.parse(String(fields['Agenda']))),
    }))
    expect(meetings.filter(({ key }) => key >= today)).toHaveLength(1)
    expect(meetings.length).toBeGreaterThan(2)
    for (const { key, agenda } of meetings) {
      expect(agenda.items.length).toBeGreaterThan(0)
      for (const { caseId } of agenda.items) expect(papers.get(caseId)?.['Meeting']).toBe(key)
    }
  })
})
