import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** What members see in their activity feed. `webUrl` is a deep link into the app. */
export interface TeamNotice {
  readonly topic: string
  readonly webUrl: string
  /** What the line says after the sender's name. */
  readonly text: string
  readonly preview: string
}

/**
 * POST /teams/{t}/sendActivityNotification to every member of the team, by the reserved type `systemDefault`, which the manifest need
 * not declare. Least privilege: TeamsActivity.Send. The app must be installed for the recipients. Sends each time: not repeatable.
 * Source: learn.microsoft.com/graph/teams-send-activityfeednotifications, "notify all members of a team".
 */
export async function notifyTeam(graph: GraphPort, teamId: string, notice: TeamNotice): Promise<void> {
  const request = {
    method: 'POST',
    path: path`/teams/${teamId}/sendActivityNotification`,
    body: {
      topic: { source: 'text', value: notice.topic, webUrl: notice.webUrl },
      activityType: 'systemDefault',
      previewText: { content: notice.preview },
      templateParameters: [{ name: 'systemDefaultText', value: notice.text }],
      recipient: { '@odata.type': 'microsoft.graph.teamMembersNotificationRecipient', teamId },
    },
    scopes: scopesOf('activity.send'),
  } as const
  await graph.call<unknown>(request)
}
