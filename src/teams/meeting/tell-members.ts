import type { AppConfig } from '../../casestore/config.ts'
import { notifyTeam, type TeamNotice } from '../../graph/channels/notify-team.ts'
import type { GraphPort } from '../../graph/port.ts'
import { errorCodeOf } from '../../ui/errors/error-code.ts'

/** How a notice ended: members were told, may not have been, or cannot be told by the app; or they were, and that is not written down. */
export type Told = 'told' | 'uncertain' | 'refused' | 'unwritten'

/**
 * Tells the members of the forum's team, then writes down that they were told. A notice whose answer was lost is `uncertain`: a person says
 * whether it goes again. Where it could not be written down they have been told all the same: a person writes it, and nothing goes again.
 */
export async function tellMembers(
  graph: GraphPort,
  { ibChannel }: Pick<AppConfig, 'ibChannel'>,
  notice: TeamNotice,
  writeDown: () => Promise<unknown>,
): Promise<Told> {
  if (ibChannel === null) return 'refused'
  try {
    await notifyTeam(graph, ibChannel.teamId, notice)
  } catch (error) {
    return ['forbidden', 'consent'].includes(errorCodeOf(error)) ? 'refused' : 'uncertain'
  }
  return writeDown().then(
    () => 'told',
    () => 'unwritten',
  )
}
