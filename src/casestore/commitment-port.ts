import type { Commitment } from '../cases/commitment.ts'

/** A commitment as read, with what a conditional write needs. */
export interface StoredCommitment {
  readonly itemId: string
  readonly etag: string
  readonly commitment: Commitment
}

/** The register as it stands; rows that somebody made by hand and that cannot be read are named, not hidden. */
export interface CommitmentRegister {
  readonly stored: readonly StoredCommitment[]
  /** Titles, or ids, of list items that are no commitments. */
  readonly unreadable: readonly string[]
}

/** Letters of intent and memberships on the network's site (list `Medlemskap`). Who may write is the list's to say. */
export interface CommitmentStore {
  /** @throws GraphError */
  list(): Promise<CommitmentRegister>
  /** The commitment with this key, null when there is none. @throws GraphError */
  get(key: string): Promise<StoredCommitment | null>
  /** Safe to repeat. @throws GraphError `duplicate` when another commitment has the key; `forbidden` */
  add(commitment: Commitment): Promise<StoredCommitment>
  /** Replaces it under If-Match. @throws GraphError `conflict` when somebody else saved meanwhile; `forbidden` */
  save(stored: StoredCommitment, commitment: Commitment): Promise<StoredCommitment>
}
