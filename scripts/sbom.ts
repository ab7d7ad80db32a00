import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { billOfMaterials, type Lock } from './bill-of-materials.ts'

/** `npm run sbom`: what the pages, the command and the watcher are made of, as CycloneDX in dist/sbom.json, from the lock file. */

const sbom = billOfMaterials(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/sbom.json', `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`dist/sbom.json: ${sbom.bomFormat} ${sbom.specVersion}, ${sbom.components.length} components`)
