import { workingCopyName } from '../../src/cases/keys.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import { InternetMessageId } from '../../src/mail/message.ts'
import type { Seen } from './look.ts'
import type { Played, Scenario } from './scenario.ts'
import { addresses, handOver, intent, type World } from './world.ts'

const away = { language: 'en', html: '<p>Thank you.</p>' } as const
const replies = ({ count }: Seen) => count((one) => one.isDraft && one.body.content.includes('Thank you.'))
const registrar = { registrar: addresses.registrar }

async function done(world: World, person: string, wanted: Intent): Promise<StoredCase> {
  const { dispatcher } = world.windowOf(person)
  const { stored, outcome } = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (stored === null || outcome !== 'done') throw new Error(`${wanted.kind} was not carried out`)
  return stored
}

/** The newest mail of the case in a mailbox, as its reader has it in hand. */
async function newestIn(world: World, person: string, mailbox: string): Promise<MailInHand> {
  const [seen] = await world.messagesIn(person, mailbox, 'inbox', 1)
  if (seen === undefined) throw new Error('nothing arrived')
  const ref = {
    internetMessageId: InternetMessageId.parse(seen.internetMessageId),
    mailbox,
    subject: seen.subject,
    fromName: '',
    fromAddress: '',
    receivedAt: null,
  }
  return { ref, graphId: seen.id, shared: true }
}

const fresh = (
  name: string,
  wanted: (mail: MailInHand, stored: StoredCase | null) => Intent,
  adds: Played['adds'],
  expects: Played['expects'],
): Scenario => ({
  name,
  async begin(world) {
    const mail = await world.arrive()
    return {
      person: 'kontakt-miljo',
      mail,
      caseId: null,
      intent: (stored) => wanted(mail, stored),
      adds,
      expects,
    }
  },
})

const handedOver = (world: World) =>
  world
    .arrive()
    .then((mail) => done(world, 'kontakt-miljo', handOver(mail, null, { registrar: null, replyDraft: null })))

const answered = (
  name: string,
  wanted: (mail: MailInHand, stored: StoredCase | null) => Intent,
  adds: Played['adds'],
  expects: Played['expects'],
): Scenario => ({
  name,
  async begin(world) {
    const { case: of } = await handedOver(world)
    const mail = await newestIn(world, 'kontakt-avfall', addresses.avfall)
    return {
      person: 'kontakt-avfall',
      mail,
      caseId: of.id,
      intent: (stored) => wanted(mail, stored),
      adds,
      expects,
    }
  },
})

const proposal = (mail: MailInHand, stored: StoredCase | null) =>
  intent('kontakt-miljo', {
    kind: 'propose-to-ib',
    mail,
    stored,
    toBody: 'ib-sekretariat',
    recipients: { to: [addresses.secretariat], cc: [] },
    ...registrar,
  })
const question = (mail: MailInHand, stored: StoredCase | null) =>
  intent('kontakt-miljo', {
    kind: 'ask-advice',
    mail,
    stored,
    toBody: 'stockholm-avfall',
    recipients: { to: [addresses.avfall], cc: [] },
    reason: 'Kan ni ta emot dem?',
    answerBy: '2026-12-01',
  })
const secretary = 'sekreterare-ib'
const decision = {
  result: 'accepted',
  text: 'Tas emot',
  decidedBy: 'finansborgarradet',
  decidedOn: '2026-12-02' as never,
  how: 'meeting',
} as const

/** Every plan that people can begin, with the ways a mail leaves in it. */
export const scenarios: readonly [Scenario, ...Scenario[]] = [
  fresh(
    'hand-over',
    (mail, stored) => handOver(mail, stored),
    ['handed-over', 'sent-to-registrar'],
    (seen) => ({
      forward: seen.ours(addresses.avfall, 'inbox'),
      'copy to the contact person': seen.ours(addresses.contact, 'inbox'),
      'registrator mail': seen.ours(addresses.registrar, 'inbox'),
      'reply draft': replies(seen),
    }),
  ),
  fresh(
    'decline',
    (mail, stored) =>
      intent('kontakt-miljo', {
        kind: 'decline',
        mail,
        stored,
        reason: 'Ryms inte',
        replyDraft: away,
        ...registrar,
      }),
    ['declined', 'sent-to-registrar'],
    (seen) => ({
      'registrator mail': seen.ours(addresses.registrar, 'inbox'),
      'reply draft': replies(seen),
    }),
  ),
  fresh('ask-advice', question, ['advice-asked'], (seen) => ({
    question: seen.ours(addresses.avfall, 'inbox'),
  })),
  {
    name: 'give-advice',
    async begin(world) {
      const { case: of } = await done(world, 'kontakt-miljo', question(await world.arrive(), null))
      const mail = await newestIn(world, 'kontakt-avfall', addresses.avfall)
      return {
        person: 'kontakt-avfall',
        mail,
        caseId: of.id,
        intent: (stored) =>
          intent('kontakt-avfall', {
            kind: 'give-advice',
            body: 'stockholm-avfall',
            mail,
            stored,
            toBody: 'miljo',
            recipients: { to: [addresses.miljo], cc: [] },
            reason: 'Ja, gärna',
          }),
        adds: ['advice-given'],
        expects: (seen) => ({ answer: seen.ours(addresses.miljo, 'inbox') }),
      }
    },
  },
  fresh('propose-to-ib', proposal, ['proposed-to-ib', 'sent-to-registrar'], (seen) => ({
    proposal: seen.ours(addresses.secretariat, 'inbox'),
    'registrator mail': seen.ours(addresses.registrar, 'inbox'),
  })),
  {
    name: 'put-before-ib',
    async begin(world) {
      const stored = await done(world, 'kontakt-miljo', proposal(await world.arrive(), null))
      return {
        person: secretary,
        mail: null,
        caseId: stored.case.id,
        intent: (now) =>
          intent(secretary, { kind: 'put-before-ib', body: 'ib-sekretariat', stored: now, cost: '0' }),
        adds: ['put-before-ib'],
        expects: ({ posts, papers }) => ({ post: posts, paper: papers }),
      }
    },
  },
  {
    name: 'put-before-ib once more',
    async begin(world) {
      const proposed = await done(world, 'kontakt-miljo', proposal(await world.arrive(), null))
      const again = (stored: StoredCase | null, cost: string) =>
        intent(secretary, { kind: 'put-before-ib', body: 'ib-sekretariat', stored, cost })
      const put = await done(world, secretary, again(proposed, '0'))
      const read = await world.windowOf(secretary).ib.get(put.case.id)
      return {
        person: secretary,
        mail: null,
        caseId: put.case.id,
        intent: (now) => ({ ...again(now, '40 timmar'), paperRead: read?.etag ?? null }),
        had: ['put-before-ib'],
        adds: ['put-before-ib'],
        expects: ({ posts, papers }) => ({ post: posts, paper: papers }),
      }
    },
  },
  {
    name: 'report-decision',
    async begin(world) {
      const proposed = await done(world, 'kontakt-miljo', proposal(await world.arrive(), null))
      const as = { body: 'ib-sekretariat' }
      const put = await done(
        world,
        secretary,
        intent(secretary, { ...as, kind: 'put-before-ib', stored: proposed, cost: '0' }),
      )
      return {
        person: secretary,
        mail: null,
        caseId: put.case.id,
        intent: (stored) =>
          intent(secretary, {
            ...as,
            kind: 'report-decision',
            stored,
            toBody: 'miljo',
            recipients: { to: [addresses.miljo], cc: [] },
            decision,
            reason: '',
          }),
        adds: ['settled'],
        expects: (seen) => ({ report: seen.ours(addresses.miljo, 'inbox') }),
      }
    },
  },
  answered(
    'acknowledge',
    (mail, stored) =>
      intent('kontakt-avfall', { kind: 'acknowledge', body: 'stockholm-avfall', mail, stored }),
    ['acknowledged'],
    () => ({}),
  ),
  answered(
    'send-back',
    (mail, stored) =>
      intent('kontakt-avfall', {
        kind: 'send-back',
        body: 'stockholm-avfall',
        toBody: 'miljo',
        mail,
        stored,
        reason: 'Gäller luft',
        recipients: { to: [addresses.miljo], cc: [] },
      }),
    ['returned'],
    (seen) => ({ return: seen.ours(addresses.miljo, 'inbox') }),
  ),
  {
    name: 'correct-hand-over',
    async begin(world) {
      const mail = await world.arrive()
      const wrong = handOver(mail, null, {
        registrar: null,
        replyDraft: null,
        recipients: { to: [addresses.avfall], cc: [] },
      })
      const { case: of } = await done(world, 'kontakt-miljo', wrong)
      return {
        person: 'kontakt-miljo',
        mail,
        caseId: of.id,
        intent: (stored) =>
          handOver(mail, stored, {
            kind: 'correct-hand-over',
            toBody: 'trafik',
            recipients: { to: [addresses.trafik], cc: [] },
            registrar: null,
          }),
        had: ['handed-over'],
        adds: ['handed-over'],
        expects: (seen) => ({
          note: seen.ours(addresses.avfall, 'inbox'),
          forward: seen.ours(addresses.trafik, 'inbox'),
          'reply draft': replies(seen),
        }),
      }
    },
  },
  {
    name: 'hand-over from the tab, with the copy of the case',
    async begin(world) {
      const mail = await world.arrive()
      const { case: of } = await done(world, 'kontakt-miljo', intent('kontakt-miljo', { kind: 'save', mail }))
      const id = await workingCopyName(mail.ref.internetMessageId)
      const copy = { id, name: id, size: 1, include: true, heldBack: null }
      return {
        person: 'kontakt-miljo',
        mail: null,
        caseId: of.id,
        filedBefore: 1,
        intent: (stored) =>
          intent('kontakt-miljo', {
            kind: 'hand-over',
            stored,
            toBody: 'stockholm-avfall',
            recipients: { to: [addresses.avfall], cc: [] },
            attachments: [copy],
          }),
        adds: ['handed-over'],
        expects: (seen) => ({
          message: seen.ours(addresses.avfall, 'inbox'),
          'original as a file': seen.files(addresses.avfall),
        }),
      }
    },
  },
  {
    name: 'without Send As',
    async begin(world) {
      const mail = await world.arrive()
      const { actor } = intent('ersattare-miljo', { kind: 'hand-over' })
      return {
        person: 'ersattare-miljo',
        mail,
        caseId: null,
        intent: (stored) => ({ ...handOver(mail, stored, { registrar: null, replyDraft: null }), actor }),
        adds: ['handed-over'],
        expects: (seen) => ({
          forward: seen.ours(addresses.avfall, 'inbox'),
          'original as a file': seen.files(addresses.avfall),
        }),
      }
    },
  },
  {
    name: 'join-mail',
    async begin(world) {
      const { case: of } = await handedOver(world)
      const mail = await world.arrive()
      return {
        person: 'kontakt-miljo',
        mail,
        caseId: of.id,
        intent: (stored) => intent('kontakt-miljo', { kind: 'join-mail', mail, stored }),
        filedBefore: world.filesOf(of.id),
        adds: ['mail-joined'],
        expects: () => ({}),
      }
    },
  },
  fresh(
    'take-on',
    (mail, stored) => intent('kontakt-miljo', { kind: 'take-on', mail, stored, replyDraft: away }),
    ['taken-on'],
    (seen) => ({ 'reply draft': replies(seen) }),
  ),
]
