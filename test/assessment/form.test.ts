import {
  answerIn,
  applyAnswer,
  applyReason,
  applyTerm,
  emptyAssessment,
  formSteps,
  mattersOf,
  stepErrors,
  toMatters,
  type FormStep,
  type MatterContext,
  type StepValue,
} from '../../src/assessment/form.ts'
import type { Assessment } from '../../src/assessment/answers.ts'
import { flagsFor } from '../../src/assessment/flags.ts'
import { noticesFor } from '../../src/assessment/notices.ts'
import { planMail } from '../../src/assessment/plan.ts'
import { snapshot } from '../../src/assessment/snapshot.ts'
import { bodyName } from '../../src/directory/directory.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const edition = stockholm2016()
const directory = stockholmDirectory()
const bodies = bodyResolver(directory, PlainDate.parse('2026-11-24'))
const empty = emptyAssessment('stockholm-2016', 'miljo')
const plain: MatterContext = {
  receivedBy: 'miljo',
  kinds: ['visit'],
  asks: [],
  level: 'C',
  topicBody: 'miljo',
  otherBodies: [],
  aid: 'none',
  foreignPolicy: false,
}
const ids = (assessment: Assessment, context: MatterContext) =>
  formSteps(edition, assessment, context, bodies).map((step) => step.id)

function step(id: string, assessment: Assessment, context = plain): FormStep {
  const found = formSteps(edition, assessment, context, bodies).find((one) => one.id === id)
  if (!found) throw new Error(`the form does not show ${id}`)
  return found
}
const answer = (assessment: Assessment, id: string, value: StepValue, context = plain) =>
  applyAnswer(assessment, step(id, assessment, context), value)

test('an ordinary visit shows who it belongs to, three things always, and the voluntary rest', () => {
  expect(ids(empty, plain)).toEqual([
    'ours',
    'directions',
    'mutual-learning',
    'aims',
    'further-goals',
    'significant',
    'urban-development',
    'security',
    'note',
  ])
})

test('a mail that is not ours asks for a receiver and nothing else', () => {
  const assessment = answer(empty, 'ours', 'no')
  expect(ids(assessment, plain)).toEqual(['ours', 'receiver'])
  expect(stepErrors(assessment, step('receiver', assessment))).toEqual(['receiver-missing'])
  const sent = answer(assessment, 'receiver', 'trafik')
  expect(planMail(edition, toMatters(sent, plain), bodies)).toMatchObject({
    recipients: ['trafik'],
    matters: [{ row: 'V2', verdict: 'hand-over' }],
  })
})

test.each([
  ['a mayor', { ...plain, level: 'B' as const }, ['level']],
  ['two subjects', { ...plain, otherBodies: ['trafik'] }, ['prioritised-for-city']],
  [
    'an agreement',
    { ...plain, kinds: ['agreement' as const] },
    ['scope', 'agreement-form', 'existing-forum'],
  ],
  ['an invitation letter', { ...plain, asks: ['invitation-letter' as const] }, ['specially-prioritised']],
  ['an aid project', { ...plain, kinds: ['aid-project' as const] }, ['existing-forum', 'financing']],
  ['a conference', { ...plain, kinds: ['conference' as const] }, ['on-behalf-of-ks']],
])('%s triggers its own questions only', (_what, context, expected) => {
  expect(
    formSteps(edition, empty, context, bodies)
      .filter((s) => s.part === 'principles')
      .map((s) => s.id),
  ).toEqual(expected)
})

test('a question stays on the screen when it has been answered', () => {
  const context: MatterContext = { ...plain, level: 'B' }
  const assessment = answer(empty, 'level', 'A', context)
  expect(ids(assessment, context)).toContain('level')
  expect(planMail(edition, toMatters(assessment, context), bodies).matters[0]).toMatchObject({
    row: 'V6',
    suggestedForum: 'ib',
  })
})

test('only SLK sets the City’s priority: elsewhere the answer is a proposal', () => {
  const context: MatterContext = { ...plain, otherBodies: ['trafik'] }
  expect(step('prioritised-for-city', empty, context).proposalTo).toBe('ks')
  expect(step('prioritised-for-city', empty, { ...context, receivedBy: 'ks' }).proposalTo).toBeNull()
})

test('nothing is ticked from the start, and a tick can be taken back to not assessed', () => {
  for (const one of formSteps(edition, empty, plain, bodies)) expect(answerIn(empty, one)).toBeNull()
  const ticked = answer(empty, 'directions', ['influence', 'profiling'])
  expect(ticked).toMatchObject({ directions: ['profiling', 'influence'], noDirection: false })
  expect(answer(ticked, 'directions', null)).toEqual(empty)
})

test('none and the directions exclude each other, the newest tick wins', () => {
  const none = answer(answer(empty, 'directions', ['influence']), 'directions', ['influence', 'none'])
  expect(none).toMatchObject({ directions: [], noDirection: true })
  expect(answer(none, 'directions', ['none', 'cooperation'])).toMatchObject({
    directions: ['cooperation'],
    noDirection: false,
  })
  expect(toMatters(none, plain)[0]?.strategySupport).toBe(false)
  expect(toMatters(empty, plain)[0]).not.toHaveProperty('strategySupport')
})

test('what is written of an agreement is in the snapshot, condition by condition', () => {
  const context: MatterContext = { ...plain, kinds: ['agreement'] }
  const terms = step('agreement-form', empty, context)
  const themed = applyTerm(empty, terms, 'theme', 'Avfall')
  const assessment = applyTerm(themed, terms, 'dates', {
    start: PlainDate.parse('2027-01-01'),
    end: PlainDate.parse('2028-12-31'),
  })
  const outcome = planMail(edition, toMatters(assessment, context), bodies)
  const input = { edition, assessment, context, outcome, bodies, bodyName: (id: string) => id }
  const lines = snapshot(input, 'sv').flatMap((part) => part.lines)
  expect(lines.map(({ text }) => text)).toContain(
    'Vad säger förslaget om avtalet? Ett avgränsat ämne: Avfall; Start- och slutdatum: 2027-01-01 – 2028-12-31',
  )
})

test('the agreement keeps which conditions are met and counts them for the table', () => {
  const context: MatterContext = { ...plain, kinds: ['agreement'] }
  const assessment = answer(empty, 'agreement-form', ['theme', 'dates', 'nonsense'], context)
  expect(assessment).toMatchObject({
    agreementForm: ['theme', 'dates'],
    matters: [{ kind: 'agreement', formConditions: 2 }],
  })
  expect(answer(assessment, 'agreement-form', null, context)).toEqual(empty)
})

test('one answer serves every matter that its question is about', () => {
  const context: MatterContext = { ...plain, kinds: ['agreement', 'network'] }
  const assessment = answer(empty, 'scope', 'cityWide', context)
  expect(toMatters(assessment, context).map((m) => m.scope)).toEqual(['cityWide', 'cityWide'])
  expect(answerIn(assessment, step('scope', assessment, context))).toBe('cityWide')
})

test('new or up for review reads back as it was answered', () => {
  const context: MatterContext = { ...plain, kinds: ['membership'] }
  const assessment = answer(empty, 'is-new', 'no', context)
  expect(assessment.matters).toEqual([{ kind: 'membership', isNew: false }])
  expect(answerIn(assessment, step('is-new', assessment, context))).toBe('no')
})

test('a reason is asked for where the strategy wants one, and an empty one is none', () => {
  const context: MatterContext = { ...plain, asks: ['invitation-letter'] }
  const yes = answer(empty, 'specially-prioritised', true, context)
  const asked = step('specially-prioritised', yes, context)
  expect(stepErrors(yes, asked)).toEqual(['reason-missing'])
  expect(stepErrors(applyReason(yes, asked, 'Ingår i vår plan'), asked)).toEqual([])
  expect(stepErrors(applyReason(yes, asked, '  '), asked)).toEqual(['reason-missing'])
})

test('what is financed by others is prefilled from the mail, and a person’s figure goes before it', () => {
  const context: MatterContext = { ...plain, kinds: ['aid-project'], aid: 'externally-funded' }
  expect(toMatters(empty, context)[0]?.externallyFinancedPercent).toBe(100)
  expect(toMatters(answer(empty, 'financing', 90, context), context)[0]?.externallyFinancedPercent).toBe(90)
})

test('flags inform and change no input of the table', () => {
  const subject = {
    countries: ['FI'],
    place: 'Helsingfors',
    organisation: 'Helsinki City, C40',
    via: null,
    themes: [],
    body: 'miljo',
  }
  expect(flagsFor(edition, subject).map((flag) => [flag.rule, flag.label.sv])).toEqual([
    ['S4-capitals', 'Nordisk huvudstad'],
    ['S3.3-networks-engagement', 'Nätverk som staden är med i'],
  ])
  expect(
    flagsFor(edition, { ...subject, place: 'Parisby', organisation: 'C400', countries: ['FR'] }),
  ).toEqual([])
  const told = {
    ...edition,
    flags: { ...edition.flags, relations: { ...edition.flags.relations, countries: ['FI'] } },
  }
  expect(planMail(told, toMatters(empty, plain), bodies)).toEqual(
    planMail(edition, toMatters(empty, plain), bodies),
  )
})

test('a priority is told with its owner, each by itself, and a theme in a country is met by both together', () => {
  const priorities = (entries: typeof edition.flags.priorities.entries) => ({
    ...edition,
    flags: { ...edition.flags, priorities: { ...edition.flags.priorities, entries } },
  })
  const subject = {
    countries: ['JP'],
    place: null,
    organisation: null,
    via: null,
    themes: ['waste' as const],
    body: 'miljo',
  }
  const direction = 'cooperation' as const
  const told = priorities([
    { body: 'trafik', direction, country: 'JP' },
    { body: 'miljo', direction, theme: 'waste' },
    { body: null, direction, theme: 'waste', country: 'JP' },
  ])
  expect(flagsFor(told, subject).map(({ owner, matched }) => ({ owner, matched }))).toEqual([
    { owner: null, matched: { theme: 'waste', country: 'JP' } },
    { owner: 'miljo', matched: { theme: 'waste' } },
  ])
  const both = priorities([{ body: null, direction, theme: 'waste', country: 'KR' }])
  expect(flagsFor(both, subject)).toEqual([])
})

describe('an answer that wants a reason and has none', () => {
  const invites: MatterContext = { ...plain, asks: ['invitation-letter'] }
  const letter = (assessment: Assessment) =>
    planMail(edition, mattersOf(edition, assessment, invites), bodies).matters[1]
  const ticked = answer(
    answer(empty, 'directions', ['cooperation'], invites),
    'specially-prioritised',
    true,
    invites,
  )

  test('is no answer: the letter waits, and the reason is asked for', () => {
    expect(letter(ticked)).toMatchObject({
      verdict: 'needs-information',
      blocked: true,
      missing: ['speciallyPrioritised'],
    })
    const asked = step('specially-prioritised', ticked, invites)
    expect(letter(applyReason(ticked, asked, 'Vi behöver dem i projektet.'))?.blocked).toBe(false)
  })

  test('says in the record that its reason is missing', () => {
    const outcome = planMail(edition, mattersOf(edition, ticked, invites), bodies)
    const parts = snapshot(
      {
        edition,
        assessment: ticked,
        context: invites,
        outcome,
        bodies,
        bodyName: (id, l) => bodyName(directory, id, l),
      },
      'sv',
    )
    expect(parts.flatMap(({ lines }) => lines).map(({ text }) => text)).toContain(
      'Är besöket särskilt prioriterat för er verksamhet? Ja. Skäl saknas',
    )
  })

  test('does not make a visit significant', () => {
    const marked = answer(empty, 'significant', true)
    expect(planMail(edition, mattersOf(edition, marked, plain), bodies).matters[0]?.row).toBe('V1')
    const why = applyReason(marked, step('significant', marked), 'Hundra borgmästare.')
    expect(planMail(edition, mattersOf(edition, why, plain), bodies).matters[0]?.row).toBe('V5')
  })

  test('does not leave the place to what the mail says; a no stands by itself', () => {
    const aid: MatterContext = { ...plain, kinds: ['aid-project'], aid: 'externally-funded' }
    expect(mattersOf(edition, empty, aid)[0]?.externallyFinancedPercent).toBe(100)
    const less = answer(empty, 'financing', 90, aid)
    expect(mattersOf(edition, less, aid)[0]?.externallyFinancedPercent).toBeUndefined()
    const no = answer(empty, 'specially-prioritised', false, invites)
    expect(letter(no)?.verdict).toBe('decline')
  })
})

test('a twin-town ask shows what can be offered instead', () => {
  expect(noticesFor(edition, { ...plain, asks: ['twin-town'] }).map((notice) => notice.rule)).toEqual([
    'S4-no-twin-towns',
  ])
})

describe('the snapshot', () => {
  const read = (assessment: Assessment, context: MatterContext, language: 'sv' | 'en' = 'sv') => {
    const outcome = planMail(edition, toMatters(assessment, context), bodies)
    const parts = snapshot(
      { edition, assessment, context, outcome, bodies, bodyName: (id, l) => bodyName(directory, id, l) },
      language,
    )
    return parts.map((part) => [
      part.heading,
      ...part.lines.map((line) => (line.section ? `${line.text} (${line.section})` : line.text)),
    ])
  }

  test('reads as sentences with their sections, and says what has not been assessed', () => {
    const assessment = answer(
      answer(empty, 'mutual-learning', 'yes'),
      'mutual-learning-reason',
      'same-challenge',
    )
    const asked = answer(answer(assessment, 'mutual-learning', 'yes'), 'directions', ['cooperation'])
    expect(read(answer(asked, 'mutual-learning', 'yes'), plain)).toEqual([
      [
        'Förslag',
        'Besök: kan tas emot. Ni bedömer och svarar själva. (avsnitt 5)',
        'Handläggs av: Miljöförvaltningen',
        'Besked ges av: Miljöförvaltningen',
      ],
      [
        'Bedömning',
        'Inriktningar: Samverkan (avsnitt 3)',
        'Ömsesidigt lärande: Ja (avsnitt 3.3)',
        'Skäl: De har samma utmaning som vi och har provat andra lösningar. (avsnitt 3.3)',
        'Syfte: Inte bedömt (avsnitt 3.3)',
      ],
    ])
  })

  test('a significant visit is coordinated, never decided, by the executive board', () => {
    const text = read(empty, { ...plain, level: 'A' })
      .flat()
      .join('\n')
    expect(text).toContain('Samordnas av kommunstyrelsen (SLK)')
    expect(text).not.toContain('Beslutas av')
    expect(text).toContain('Föreslås för internationella beredningen (IB) (stadens rutin)')
  })

  test('a paused mail says only that', () => {
    const assessment = applyReason(
      answer(answer(empty, 'directions', ['influence']), 'security', true),
      step('security', empty),
      'hemligt',
    )
    expect(read(assessment, plain)).toEqual([['Förslag', 'Pausat. Kontakta säkerhetsfunktionen.']])
  })

  test('no code of a row, no flag and no country is in it', () => {
    const context: MatterContext = {
      ...plain,
      kinds: ['visit', 'agreement', 'declaration'],
      asks: ['twin-town', 'invitation-letter'],
      level: 'A',
    }
    expect(JSON.stringify([read(empty, context), read(empty, context, 'en')])).not.toMatch(
      /\b[PVCDALNEUGR]\d+\b|§|[Hh]uvudstad/,
    )
  })
})
