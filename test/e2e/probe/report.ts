/** Shows what a probe page has seen, as JSON that a test reads. */
const seen: Record<string, unknown> = {}

export function report(name: string, value: unknown): void {
  seen[name] = value
  const place = document.getElementById('root')
  if (place) place.textContent = JSON.stringify(seen, null, 1)
}
