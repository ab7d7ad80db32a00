/** A case's title: its summary's first sentence, else the mail's subject. */
export function titleOf(summary: string, subject: string): string {
  const first = /^.{10,140}?[.!](?=\s|$)/.exec(summary)?.[0].replace(/[.!]$/, '')
  return first ?? (subject === '' ? summary.slice(0, 140) : subject)
}
