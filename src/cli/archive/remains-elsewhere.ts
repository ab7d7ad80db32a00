import type { WithActions } from '../../cases/state.ts'

/** Where something of a case still is when its item, files and keys are gone, in sentences; each follows a decision of its own. */
export function remainsElsewhere(of: WithActions): readonly string[] {
  const mailboxes = new Set(
    of.actions.flatMap((action) =>
      (action.type === 'opened' || action.type === 'mail-joined') && action.mail !== null
        ? [action.mail.mailbox]
        : [],
    ),
  )
  const receivers = new Set(
    of.actions.flatMap((action) =>
      action.type === 'handed-over' || action.type === 'advice-asked' || action.type === 'told'
        ? action.recipients
        : [],
    ),
  )
  const proposedTo = new Set(
    of.actions.flatMap((action) => (action.type === 'proposed-to-ib' ? [action.to ?? null] : [])),
  )
  const before = of.actions.filter((action) => action.type === 'put-before-ib')
  const registered = of.actions.flatMap((action) =>
    action.type === 'registered' ? [action.registrationNumber] : [],
  )
  return [
    "The recycle bin of the network's site, and its second stage, until they are emptied.",
    ...[...mailboxes].map((mailbox) => `The original mail, in ${mailbox}.`),
    ...(mailboxes.size > 0
      ? ['What was ticked for that mail and is kept with it, its category and its flag.']
      : ["An entry in the calendar of the body's mailbox or of a person, where one was put there."]),
    ...(of.actions.some(({ type }) => type === 'letter-drafted')
      ? ['Letters drafted, among the drafts and sent items of the mailbox they were written in.']
      : []),
    ...[...receivers].map(
      (address) => `What was sent to ${address}, there and among the sender's sent items.`,
    ),
    ...[...proposedTo].map(
      (to) =>
        `The proposal to the international committee, in the mailbox of its secretariat${to === null ? '' : ` (${to})`} and among the sender's sent items.`,
    ),
    ...[...new Set(registered)].map((number) => `The register and its archive, under ${number}.`),
    ...(of.actions.some(({ type }) => type === 'review-set')
      ? ["The entry in the network's register of commitments, with the number of the case."]
      : []),
    ...(before.length > 0
      ? ['The case paper, remarks, decisions and documents on the site of the international committee.']
      : []),
    ...(before.some(({ thread }) => thread !== null) ? ['The thread in the Teams channel.'] : []),
    'Packages exported for the archive, and backups of the tenant.',
  ]
}
