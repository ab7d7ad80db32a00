import type { Meeting } from '../cases/meeting.ts'

/** A meeting as read, with what a conditional write needs. Its key is its day; a second one on the same day has a suffix. */
export interface StoredMeeting {
  readonly itemId: string
  readonly etag: string
  readonly key: string
  readonly meeting: Meeting
}

/** The forum's meetings on its own site. Only the secretariat may write; a refusal is GraphError `forbidden`. */
export interface MeetingStore {
  /** All meetings, the latest first. */
  list(): Promise<readonly StoredMeeting[]>
  get(key: string): Promise<StoredMeeting | null>
  /** Unique by key: planning twice gives the first one back. */
  plan(key: string, meeting: Meeting): Promise<StoredMeeting>
  /** Replaces the meeting under If-Match. @throws GraphError `conflict` when somebody else saved meanwhile */
  save(stored: StoredMeeting, meeting: Meeting): Promise<StoredMeeting>
}
