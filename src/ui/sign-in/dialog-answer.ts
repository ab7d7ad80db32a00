import type { AccountInfo } from '@azure/msal-browser'
import * as z from 'zod/mini'

/** What the page in the dialog is asked to get, in its address. */
export const DialogRequest = z.object({
  scopes: z.array(z.string()).check(z.minLength(1)),
  loginHint: z.optional(z.string()),
  claims: z.optional(z.string()),
  /** True: another person shall be chosen than the one who is signed in. */
  choose: z.optional(z.boolean()),
})
export type DialogRequest = z.infer<typeof DialogRequest>

const Account = z.object({
  homeAccountId: z.string(),
  environment: z.string(),
  tenantId: z.string(),
  username: z.string(),
  localAccountId: z.string(),
  name: z.optional(z.string()),
})

/** A token as the dialog hands it over: the part of the library's result that we use. */
const DialogToken = z.object({
  accessToken: z.string(),
  scopes: z.array(z.string()),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  account: Account,
})
export interface DialogToken extends z.infer<typeof DialogToken> {
  readonly account: z.infer<typeof Account> & AccountInfo
}

/** Why there is none: what the library threw, so that the pane reads it as its own (sign-in-state.ts). */
const Failure = z.object({ name: z.string(), message: z.string(), errorCode: z.string() })

const Answer = z.union([z.object({ token: DialogToken }), z.object({ failure: Failure })])

/** The answer as a message between two windows of ours. */
export const answerText = (answer: z.infer<typeof Answer>): string => JSON.stringify(answer)

/** What the library threw, as a message. */
export const failureText = (error: unknown): string =>
  answerText({
    failure:
      error instanceof Error
        ? {
            name: error.name,
            message: error.message,
            errorCode: 'errorCode' in error ? String(error.errorCode) : '',
          }
        : { name: '', message: String(error), errorCode: '' },
  })

/** The token of an answer. @throws what the library threw in the dialog; `failed` for a message that is none of ours */
export function readAnswer(text: string): DialogToken {
  const answer = Answer.safeParse(parsed(text))
  if (!answer.success) throw new Error('The dialog gave an answer that is none.')
  if ('token' in answer.data) return answer.data.token as DialogToken
  const { name, message, errorCode } = answer.data.failure
  throw Object.assign(new Error(message), { name, errorCode })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
