import type { Operation } from './http/operation.ts'
import { attachmentOperations } from './mail/attachments.ts'
import { categoryOperations } from './mail/categories.ts'
import { deltaOperations } from './mail/delta.ts'
import { eventOperations } from './mail/events.ts'
import { folderOperations } from './mail/folders.ts'
import { mailTipOperations } from './mail/mail-tips.ts'
import { messageOperations } from './mail/messages.ts'
import { sendingOperations } from './mail/sending.ts'
import { subscriptionOperations } from './mail/subscriptions.ts'
import { userOperations } from './people/users.ts'
import { drivePermissionOperations } from './sites/drive-permissions.ts'
import { driveOperations } from './sites/drives.ts'
import { itemDeltaOperations } from './sites/item-delta.ts'
import { itemOperations } from './sites/items.ts'
import { listOperations } from './sites/lists.ts'
import { siteOperations } from './sites/sites.ts'
import { activityOperations } from './teams/activity.ts'
import { channelMessageOperations } from './teams/channel-messages.ts'
import { teamOperations } from './teams/teams.ts'

/** The route table. Where two rows match one address the first wins, so `delta` stands before `{id}`. */
export const operations: readonly Operation[] = [
  ...deltaOperations,
  ...itemDeltaOperations,
  ...messageOperations,
  ...sendingOperations,
  ...attachmentOperations,
  ...folderOperations,
  ...categoryOperations,
  ...mailTipOperations,
  ...eventOperations,
  ...subscriptionOperations,
  ...userOperations,
  ...siteOperations,
  ...listOperations,
  ...itemOperations,
  ...drivePermissionOperations,
  ...driveOperations,
  ...teamOperations,
  ...channelMessageOperations,
  ...activityOperations,
]
