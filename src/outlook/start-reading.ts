import type { Analyse } from './reading/reading.ts'

const chunk = () => import('./reading/analysis.ts')

/** Detection in a chunk of its own, fetched while Office.js is still shaking hands. */
export const analyseInBrowser: Analyse = async (parts, language) => (await chunk()).analyse(parts, language)

/** Starts the download; a failure shows again, with its sentence, when the reading is asked for. */
export function prefetchAnalysis(): void {
  chunk().catch(() => undefined)
}
