import { addInOnlyManifest } from '../../manifest/add-in-only.ts'
import { packageFiles } from '../../manifest/package-files.ts'
import type { unifiedManifest } from '../../manifest/unified.ts'
import { values } from './values.ts'

export { values }
export const files = packageFiles(values)
export const twin = addInOnlyManifest(values)
export const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as ReturnType<
  typeof unifiedManifest
>

/** The package of level 0, where nobody signs in. */
export const readingValues = { ...values, clientId: null, level: 0 }
export const readingFiles = packageFiles(readingValues)
export const readingTwin = addInOnlyManifest(readingValues)

/** The package of level 1: the pane without the tab. */
export const mailValues = { ...values, level: 1 }
export const mailFiles = packageFiles(mailValues)
