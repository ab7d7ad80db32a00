import type { AppConfig } from '../../casestore/config.ts'
import { notifyTeam, type TeamNotice } from '../../graph/channels/notify-team.ts'
import type { GraphPort } from '../../graph/port.ts'
import { errorCodeOf } from '../../ui/errors/error-code.ts'

/** How a notice ended: members were told, may not have been, or cannot be told by the app. */
export type Told = 'told' | 'uncertain' | 'refused'

/** Tells the members of the forum's team. A notice whose answer was lost is `uncertain`: a person says whether it goes again. */
export async function tellMembers(
  graph: GraphPort,
  { ibChannel }: Pick<AppConfig, 'ibChannel'>,
  notice: TeamNotice,
): Promise<Told> {
  if (ibChannel === null) return 'refused'
  try {
    await notifyTeam(graph, ibChannel.teamId, notice)
    return 'told'
  } catch (error) {
    return ['forbidden', 'consent'].includes(errorCodeOf(error)) ? 'refused' : 'uncertain'
  }
}
