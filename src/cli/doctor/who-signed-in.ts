import { getMe } from '../../graph/people/get-me.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { wrong, type Remark } from './remark.ts'

/** Whose rights a look is taken with: a person's by name, an app's own, or nobody's, with what to do. */
export type SignedIn =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'app' }
  | { readonly kind: 'nobody'; readonly remark: Remark }

/** Asks Graph who is signed in. Only a person has a `/me`; an app's own rights are answered 400. */
export async function whoSignedIn(graph: GraphPort): Promise<SignedIn> {
  try {
    return {
      kind: 'person',
      name: (await getMe(graph)).userPrincipalName ?? 'an account without a name',
    }
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    if (thrown.code === 'invalid') return { kind: 'app' }
    return {
      kind: 'nobody',
      remark: wrong(
        `Nobody is signed in: Microsoft Graph answers ${thrown.status} ${thrown.graphCode}.`,
        'Sign in again with --device-code, or give a fresh ANKOMST_TOKEN.',
      ),
    }
  }
}
