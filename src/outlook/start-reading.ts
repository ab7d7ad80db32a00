import type { Analyse } from './reading/reading.ts'

const chunk = () => import('./reading/analysis.ts')
let asked: Promise<string | null> | null = null

/** Id of the installation's edition as /config.json tells it; null when it tells none or not within a second. */
const editionHere = () =>
  (asked ??= fetch('/config.json', { cache: 'no-cache', signal: AbortSignal.timeout(1000) })
    .then((answer) => answer.json())
    .then((config: { edition?: unknown }) => (typeof config.edition === 'string' ? config.edition : null))
    .catch(() => null))

/** Detection in a chunk of its own, fetched while Office.js is still shaking hands. */
export const analyseInBrowser: Analyse = async (parts, language) => {
  const [{ analyse }, edition] = await Promise.all([chunk(), editionHere()])
  return analyse(parts, language, edition)
}

/** Starts the downloads; a failure shows again, with its sentence, when the reading is asked for. */
export function prefetchAnalysis(): void {
  void editionHere()
  chunk().catch(() => undefined)
}
