import { existsSync, readFileSync } from 'node:fs'

/**
 * `node scripts/supply.ts`: what comes in from outside. Licences that a city may use without asking, install scripts only where
 * `allowScripts` in package.json says so, versions pinned exactly. Exit 1 names every package that breaks a rule.
 */

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}
interface Manifest {
  readonly license?: string
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly allowScripts?: Record<string, boolean>
}

const free = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
]
/** Allowed for these alone, each for its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0: a test tool, not changed and not shipped',
  'caniuse-lite': 'CC-BY-4.0: data of a build tool',
  argparse: 'Python-2.0: a permissive licence of a build tool',
  '@microsoft/office-js':
    "Microsoft's own licence: served from node_modules in the sandbox, never copied or shipped",
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json')
const own = read<Manifest>('package.json')
const faults: string[] = []
const licences = new Map<string, number>()

for (const [path, locked] of Object.entries(packages)) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  if (path === '' || locked.link) continue
  if (locked.integrity === undefined) faults.push(`${name}: the lock file holds no checksum.`)
  if (locked.hasInstallScript && own.allowScripts?.[name] === undefined)
    faults.push(
      `${name} runs a script when installed and allowScripts in package.json does not decide about it.`,
    )
  // Packages of other systems are in the lock file, not on this disk.
  if (!existsSync(`${path}/package.json`)) continue
  const licence = read<Manifest>(`${path}/package.json`).license ?? 'none'
  licences.set(licence, (licences.get(licence) ?? 0) + 1)
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  if (
    !choices.some((choice) => choice.split(' AND ').every((part) => free.includes(part))) &&
    !exceptions[name]
  )
    faults.push(`${name}: licence ${licence} is not on the list in scripts/supply.ts.`)
}
for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
  if (!/^\d+\.\d+\.\d+/.test(version)) faults.push(`${name}: "${version}" is not pinned.`)

for (const fault of faults) console.error(fault)
const counted = [...licences].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`)
console.log(`${Object.keys(packages).length - 1} packages: ${counted.join(', ')}; ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
