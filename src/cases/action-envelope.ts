import * as z from 'zod/mini'

/** Who did something: SharePoint's and Entra's identity, never a free text. */
export const Actor = z.object({ name: z.string(), upn: z.string() })
export type Actor = z.infer<typeof Actor>

const envelope = {
  /** UUID; the same action written twice is one action. */
  id: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
  by: Actor,
  /** Body id on whose behalf. */
  body: z.string(),
}

/** Schema of one kind of action: what every action carries, and what this kind says besides. */
export const act = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ ...envelope, type: z.literal(type), ...shape })
