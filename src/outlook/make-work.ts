import { formSteps, mattersOf, type MatterContext } from '../assessment/form.ts'
import { planMail } from '../assessment/plan.ts'
import type { Directory } from '../directory/directory.ts'
import { bodyResolver } from '../directory/resolve-body.ts'
import { themeBodies, topicBodies } from '../directory/theme-bodies.ts'
import type { Edition } from '../strategy/edition.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { correctedFacts, type Draft } from './draft/draft.ts'
import type { Reading } from './reading/reading.ts'
import type { Work } from './work.ts'

interface Given {
  readonly edition: Edition
  readonly directory: Directory
  readonly today: PlainDate
  readonly reading: Reading
  readonly draft: Draft
  /** Body that received the mail as far as addresses tell; what the person said in the draft wins. */
  readonly receivedBy: string | null
}

/** Everything that follows from what was read and what was ticked. Pure. */
export function makeWork({
  edition,
  directory,
  today,
  reading,
  draft: given,
  receivedBy: guessed,
}: Given): Work {
  const receivedBy = given.assessment.receivedBy || (guessed ?? '')
  // A draft begun before the case was found, or under an earlier edition, is now assessed by this one.
  const assessment = { ...given.assessment, edition: edition.about.id, receivedBy }
  const draft = { ...given, assessment }
  const facts = correctedFacts(reading.finding.facts, draft)
  const bodies = bodyResolver(directory, today)
  const pointedAt = themeBodies(edition, directory, facts.themes.value, today)
  const own = pointedAt.find(({ body }) => body === receivedBy) ?? null
  const byTheme = topicBodies(edition, directory, facts.themes.value, today)
  // A body that may own the main subject itself is not told to hand it to another that may.
  const mainTheme = facts.themes.value[0]
  const topicBody =
    mainTheme !== undefined && own?.themes.includes(mainTheme) === true ? own.body : byTheme.topicBody
  const otherBodies = byTheme.otherBodies.filter((body) => body !== topicBody)
  const asRead =
    reading.finding.kinds.length > 0 || draft.course !== 'started'
      ? reading.finding.kinds
      : (['visit'] as const)
  const kinds = draft.kinds ?? asRead
  const context: MatterContext = {
    receivedBy,
    kinds,
    asks: facts.asks.value,
    level: facts.level.value,
    topicBody,
    otherBodies,
    aid: facts.aid.value,
    foreignPolicy: facts.foreignPolicy.value,
  }
  const matters = mattersOf(edition, draft.assessment, context)
  return {
    edition,
    directory,
    today,
    reading,
    draft,
    facts,
    context,
    matters,
    steps: formSteps(edition, draft.assessment, context, bodies),
    outcome: planMail(edition, matters, bodies),
    own,
    candidates: pointedAt.filter(({ body }) => body !== receivedBy),
    receivedBy,
  }
}
