import { letterChoices } from '../../src/documents/letter-choices.ts'
import { letterFacts, type LetterInput } from '../../src/documents/letter-facts.ts'
import { planMail } from '../../src/assessment/plan.ts'
import type { MatterAnswers } from '../../src/assessment/answers.ts'
import { bodyResolver } from '../../src/directory/resolve-body.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import { mergeLetter } from '../../src/strategy/merge-letter.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { stockholm2016Letters } from '../../src/strategy/stockholm-2016/on-demand.ts'
import { findingWith } from '../cases/finding-with.ts'

const edition = stockholm2016()
const directory = stockholmDirectory()
const today = PlainDate.parse('2026-11-25')
const bodies = bodyResolver(directory, today)
const plan = (...matters: MatterAnswers[]) => planMail(edition, matters, bodies)
const visit: MatterAnswers = { kind: 'visit', receivedBy: 'miljo', topicBody: 'miljo', areas: 1 }
const letter: MatterAnswers = { kind: 'invitation-letter', receivedBy: 'miljo' }

const input = async (over: Partial<LetterInput> = {}): Promise<LetterInput> => ({
  edition,
  letters: await stockholm2016Letters(),
  directory,
  facts: findingWith({
    facts: {
      groupSize: { min: 6, max: 6 },
      dates: [{ start: '2027-05-03', end: '2027-05-05' }],
      themes: ['waste'],
    },
  }).facts,
  outcome: plan(visit),
  body: 'miljo',
  receiver: null,
  today,
  receivedAt: '2026-11-23T08:00:00Z',
  registrationNumber: null,
  senderName: 'Protocol Office',
  writer: 'Internationell kontaktperson',
  mailLanguage: 'en',
  ...over,
})

describe('which letters fit', () => {
  test.each<[string, Parameters<typeof letterChoices>[0], MatterAnswers[], string[]]>([
    ['a visit we take', 'take-on', [visit], ['receipt', 'accept', 'needs-information']],
    [
      'a visit with a twin town in the same mail',
      'take-on',
      [visit, { kind: 'twin-town', receivedBy: 'miljo' }],
      ['receipt', 'accept-in-part', 'needs-information'],
    ],
    [
      'an invitation letter while a condition is open',
      'take-on',
      [visit, letter],
      ['receipt', 'accept', 'needs-information'],
    ],
    [
      'an invitation letter once both conditions are met',
      'take-on',
      [visit, { ...letter, speciallyPrioritised: true, strategySupport: true }],
      ['receipt', 'accept', 'needs-information', 'invitation'],
    ],
    ['a hand-over', 'hand-over', [visit], ['hand-over-notice']],
    ['a refusal', 'decline', [visit], ['decline']],
    ['an acknowledgement answers nobody outside', 'acknowledge', [visit], []],
  ])('%s', (_name, intent, matters, letters) => {
    expect(letterChoices(intent, plan(...matters))).toEqual(letters)
  })
})

describe('what stands in a letter', () => {
  test('the facts in the letter’s language, and the day an answer comes', async () => {
    expect(letterFacts(await input(), 'en')).toMatchObject({
      dates: '3–5 May 2027',
      groupSize: '6',
      theme: 'waste',
      answerBy: '9 December 2026',
      receivedOn: '23 November 2026',
      city: 'the City of Stockholm',
      name: 'Protocol Office',
    })
    expect(letterFacts(await input(), 'sv')).toMatchObject({
      dates: '3–5 maj 2027',
      body: 'Miljöförvaltningen',
    })
  })

  test('a hand-over names the body that takes over and its function mailbox from the directory', async () => {
    const facts = letterFacts(await input({ receiver: 'stockholm-avfall' }), 'sv')
    expect(facts).toMatchObject({
      newBody: 'Stockholm Avfall AB',
      newMailbox: 'internationellt.stockholm-avfall@stad.example',
    })
  })

  test('a twin town is refused with its reason and what can be offered instead; the visit is welcome', async () => {
    const given = await input({ outcome: plan(visit, { kind: 'twin-town', receivedBy: 'miljo' }) })
    const { text, missing } = mergeLetter(given.letters, 'accept-in-part', letterFacts(given, 'en'), {
      language: 'en',
      rank: null,
      title: null,
      brandLine: false,
      parallel: null,
    })
    expect(text).toContain('We are glad to receive you on 3–5 May 2027.')
    expect(text).toContain('The City has no twin towns')
    expect(text).toContain('an exchange on a defined theme')
    expect(missing).toEqual([])
  })

  test('what is asked for is what was not said and what a hard rule wants', async () => {
    const agreement: MatterAnswers = {
      kind: 'agreement',
      receivedBy: 'miljo',
      formConditions: 2,
      scope: 'body',
    }
    const bare = findingWith({ facts: { organisation: 'City of X', themes: ['waste'] } }).facts
    const given = await input({ facts: bare, outcome: plan(visit, agreement) })
    expect(letterFacts(given, 'sv')['missingList']?.split('\n')).toEqual([
      '– hur många som kommer, och deras uppdrag',
      '– vilka dagar ni föreslår',
      '– vem som leder delegationen',
      '– vilket ämne och utbyte avtalet gäller, nyttan för båda parter samt start- och slutdatum',
    ])
    const looked = { ...given, agreementForm: ['concrete', 'benefit'] }
    expect(letterFacts(looked, 'sv')['missingList']?.split('\n').slice(-2)).toEqual([
      '– vilket ämne avtalet gäller',
      '– när avtalet börjar och slutar',
    ])
  })

  test('an address is no name to greet', async () => {
    expect(letterFacts(await input({ senderName: 'office@city.example.org' }), 'sv')['name']).toBeUndefined()
  })
})
