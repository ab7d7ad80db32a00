/** A piece of a path that is encoded already and goes in as it stands. */
export class EncodedPath {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * Builds a request path: every interpolated value is percent-encoded (ids carry `/`, `+` and `=`, addresses `@`), blanks of
 * the fixed text become `%20`. The client library encodes nothing by itself.
 *
 * @returns a path relative to /v1.0, ready for `GraphRequest.path`
 */
export function path(
  fixed: TemplateStringsArray,
  ...values: readonly (string | number | EncodedPath)[]
): string {
  return fixed.reduce((built, text, index) => {
    const value = index === 0 ? '' : encodeValue(values[index - 1] ?? '')
    return built + value + text.replaceAll(' ', '%20')
  }, '')
}

const encodeValue = (value: string | number | EncodedPath) =>
  value instanceof EncodedPath ? value.text : encodeURIComponent(value)

/** A string literal for `$filter`: quoted, quotes doubled (OData 4.01 URL conventions 5.1.1.13.2). Not percent-encoded. */
export const odataString = (text: string): string => `'${text.replaceAll("'", "''")}'`
