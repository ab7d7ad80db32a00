import type { MatterAnswers } from '../assessment/answers.ts'
import { emptyAssessment, toMatters, type MatterContext } from '../assessment/matter-context.ts'
import type { Facts, Finding } from '../detection/finding.ts'
import type { Directory } from '../directory/directory.ts'
import { resolveBody } from '../directory/resolve-body.ts'
import { themeBodies, topicBodies } from '../directory/theme-bodies.ts'
import type { Edition } from '../strategy/edition.ts'
import type { PlainDate } from '../strategy/plain-date.ts'

/**
 * What the facts of a mail say to the decision table, before a person has ticked anything. The subject belongs to the body its
 * theme points at; where no theme is read, or the receiving body is itself one of those that work with it, to the receiving body.
 */
export function contextFromFacts(
  finding: Pick<Finding, 'kinds' | 'facts'>,
  receivedBy: string,
  edition: Edition,
  directory: Directory,
  on: PlainDate,
): MatterContext {
  const { facts } = finding
  const own = resolveBody(directory, receivedBy, on).id
  const themes = facts.themes.value
  const first = topicBodies(edition, directory, themes, on)
  const ours = themeBodies(edition, directory, themes, on).some((candidate) => candidate.body === own)
  const distinct = first.topicBody === undefined ? [] : [first.topicBody, ...first.otherBodies]
  return {
    receivedBy,
    kinds: finding.kinds,
    asks: facts.asks.value,
    level: facts.level.value,
    topicBody: ours ? own : (first.topicBody ?? own),
    otherBodies: ours ? othersThan(own, distinct, first.topicBody, themes.length) : first.otherBodies,
    aid: facts.aid.value,
    foreignPolicy: facts.foreignPolicy.value,
  }
}

/** The own body stands for one of the subjects; the number of bodies does not grow because it is a second choice for a theme. */
function othersThan(
  own: string,
  distinct: readonly string[],
  topic: string | undefined,
  themes: number,
): readonly string[] {
  if (distinct.includes(own)) return distinct.filter((id) => id !== own)
  return themes === 1 ? [] : distinct.filter((id) => id !== topic)
}

/** The inputs of the decision table that the facts alone give, one per matter. */
export function answersFromFacts(
  finding: Pick<Finding, 'kinds' | 'facts'>,
  receivedBy: string,
  edition: Edition,
  directory: Directory,
  on: PlainDate,
): readonly MatterAnswers[] {
  const context = contextFromFacts(finding, receivedBy, edition, directory, on)
  return toMatters(emptyAssessment(edition.about.id, receivedBy), context).map((answers) => ({
    ...answers,
    ...(answers.kind === 'agreement' ? agreementForm(finding.facts, edition) : {}),
    ...(answers.kind === 'aid-project' && finding.facts.aid.value === 'unfunded'
      ? { externallyFinancedPercent: 0 }
      : {}),
  }))
}

/**
 * What a proposal plainly lacks of the conditions that the edition puts on an agreement's form counts as lacking; that nothing seems to
 * lack is for a person to say. Nothing where the edition has no such conditions.
 */
function agreementForm({ agreement }: Facts, { questions }: Edition): Partial<MatterAnswers> {
  const form = questions.principles.find(({ key }) => key === 'formConditions')
  if (agreement.value === null || form === undefined) return {}
  const { hasTheme, hasStart, hasEnd } = agreement.value
  const lacking = [hasTheme, hasStart && hasEnd].filter((has) => !has).length
  return lacking === 0 ? {} : { formConditions: Math.max(0, form.options.length - lacking) }
}
