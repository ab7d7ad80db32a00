import type { Ask, Kind, Level, MatterKind } from '../strategy/words.ts'
import type { Assessment, MatterAnswers } from './answers.ts'

/**
 * What is known of a request before anyone has ticked anything: facts of the mail (or typed by a person) and where it came in. The
 * shape fits the facts of a finding; bodies come from the directory's theme table.
 */
export interface MatterContext {
  receivedBy: string
  kinds: readonly Kind[]
  asks: readonly Ask[]
  level: Level | null
  /** Body of the main subject; undefined when no theme was found. */
  topicBody?: string | undefined
  /** Bodies of the other subjects. */
  otherBodies: readonly string[]
  /** Aid-type request: `externally-funded` when the mail says that somebody else pays. */
  aid: 'none' | 'externally-funded' | 'unfunded'
  foreignPolicy: boolean
}

/** Asks that are matters of their own. */
const ownMatters: readonly Ask[] = ['invitation-letter', 'twin-town']

/** The matters of a request: its kinds, and the asks that get a row of their own. */
export function matterKindsOf(context: MatterContext): MatterKind[] {
  const asked = context.asks.filter((ask): ask is 'invitation-letter' | 'twin-town' =>
    ownMatters.includes(ask),
  )
  const stated: Kind[] = context.foreignPolicy ? ['foreign-policy'] : []
  return [...new Set<MatterKind>([...context.kinds, ...stated, ...asked])]
}

/** Whether the strategy supports the request, as ticked: a direction, or another goal; undefined while nothing has been assessed. */
export function strategySupport(assessment: Assessment): boolean | undefined {
  if (assessment.directions.length > 0) return true
  if (assessment.noDirection) return false
  return assessment.aims.length > 0 || assessment.criteria.length > 0 ? true : undefined
}

/**
 * The inputs of the decision table: facts, overlaid with what a person answered. Directions only ever say whether there is support;
 * they never say who handles the matter (rule S3-interlinked).
 */
export function toMatters(assessment: Assessment, context: MatterContext): MatterAnswers[] {
  const support = strategySupport(assessment)
  const topicBody = topicOf(assessment, context)
  const others = context.otherBodies.filter((id) => id !== topicBody)
  return matterKindsOf(context).map((kind) => {
    const answered = assessment.matters.find((matter) => matter.kind === kind)
    return {
      kind,
      receivedBy: context.receivedBy,
      ...(context.topicBody === undefined ? {} : { areas: 1 + context.otherBodies.length }),
      ...(topicBody === undefined ? {} : { topicBody }),
      ...(others.length > 0 ? { otherBodies: others } : {}),
      ...(support === undefined ? {} : { strategySupport: support }),
      ...(kind === 'visit' ? visitFacts(assessment, context) : {}),
      ...(kind === 'aid-project' && context.aid === 'externally-funded'
        ? { externallyFinancedPercent: 100 }
        : {}),
      ...answered,
    }
  })
}

function topicOf(assessment: Assessment, context: MatterContext): string | undefined {
  if (assessment.ours === 'yes') return context.receivedBy
  return assessment.ours === 'no' && assessment.receiver !== undefined
    ? assessment.receiver
    : context.topicBody
}

function visitFacts(assessment: Assessment, context: MatterContext): Partial<MatterAnswers> {
  return {
    level: context.level,
    ...(assessment.ours === 'unsure' ? { unsure: true } : {}),
    ...(context.asks.includes('city-hall-reception') ? { wantsCityHallReception: true } : {}),
    ...(context.asks.includes('political-host') ? { wantsPoliticalHost: true } : {}),
  }
}

/** An assessment in which nothing has been answered. */
export function emptyAssessment(edition: string, receivedBy: string): Assessment {
  return {
    version: 1,
    edition,
    receivedBy,
    directions: [],
    noDirection: false,
    aims: [],
    criteria: [],
    matters: [],
  }
}
