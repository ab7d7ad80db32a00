import type { FollowupFlag } from '@microsoft/microsoft-graph-types'

/** A flag to put up with its first and last day (YYYY-MM-DD), or one that is done with. */
export type MailFlag = { readonly from: string; readonly due: string } | 'complete'

/** Outlook's flag as Graph's resource has it, for a change that sets more than the flag. */
export const followupFlag = (flag: MailFlag): FollowupFlag =>
  flag === 'complete'
    ? { flagStatus: 'complete' }
    : {
        flagStatus: 'flagged',
        startDateTime: midnight(flag.from < flag.due ? flag.from : flag.due),
        dueDateTime: midnight(flag.due),
      }

/** A flag has days, not hours: midnight in UTC is the same day in every client of the city, and reads back as it was written. */
const midnight = (day: string) => ({ dateTime: `${day}T00:00:00`, timeZone: 'UTC' })
