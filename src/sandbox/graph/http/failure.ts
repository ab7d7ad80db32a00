/** A refusal that becomes an OData error: `{error:{code,message,innerError}}` with its HTTP status. */
export class GraphFailure extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'GraphFailure'
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** Makes the refusals that many resources share. */
export const failure = {
  badRequest: (message: string, code = 'BadRequest') => new GraphFailure(400, code, message),
  mailNotFound: () =>
    new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  mailDenied: () =>
    new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  sendAsDenied: () =>
    new GraphFailure(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    ),
  notFound: (message = 'The resource could not be found.') => new GraphFailure(404, 'itemNotFound', message),
  siteDenied: () => new GraphFailure(403, 'accessDenied', 'Access denied'),
  teamDenied: () => new GraphFailure(403, 'Forbidden', 'The caller is not a member of the team.'),
  noSuchUser: (id: string) =>
    new GraphFailure(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  changedMeanwhile: () =>
    new GraphFailure(412, 'resourceModified', "ETag does not match current item's value"),
}
