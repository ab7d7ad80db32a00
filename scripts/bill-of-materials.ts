/** What package-lock.json (version 3) says of one package; the path under `packages` is its key. */
interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The lock file as far as a parts list needs it. */
export interface Lock {
  readonly name: string
  readonly version: string
  readonly packages: Readonly<Record<string, LockedPackage>>
}

const inside = 'node_modules/'
const nameOf = (path: string) => path.slice(path.lastIndexOf(inside) + inside.length)
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Paths of everything in the lock that an installation without dev packages gets; what a dev package also reaches is among it. */
const shippedPaths = ({ packages }: Lock): readonly string[] =>
  Object.keys(packages).filter((path) => path !== '' && !packages[path]?.dev && !packages[path]?.link)

/**
 * The parts list as CycloneDX 1.5, from the lock file alone: no time, no serial number, no name of a folder, so that the same lock
 * gives the same bytes. Written here and not by `npm sbom --omit=dev`, which leaves out what a dev package also reaches.
 */
export function billOfMaterials(lock: Lock) {
  const { packages } = lock
  const refOf = (path: string) => `${nameOf(path)}@${packages[path]?.version ?? ''}`
  const paths = shippedPaths(lock)
  const byRef = new Map(paths.map((path) => [refOf(path), path]))
  const root = `${lock.name}@${lock.version}`
  const own = packages['']
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        'bom-ref': root,
        type: 'application',
        name: lock.name,
        version: lock.version,
        purl: purlOf(lock.name, lock.version),
        ...licencesOf(own),
      },
    },
    components: sorted([...byRef]).map(([ref, path]) => ({
      'bom-ref': ref,
      type: 'library',
      name: nameOf(path),
      version: packages[path]?.version,
      scope: packages[path]?.optional || packages[path]?.devOptional ? 'optional' : 'required',
      purl: purlOf(nameOf(path), packages[path]?.version ?? ''),
      ...hashesOf(packages[path]),
      ...licencesOf(packages[path]),
    })),
    dependencies: sorted([[root, ''] as const, ...byRef]).map(([ref]) => ({
      ref,
      // Two places of one version may find other versions below them; all that any of them finds is named.
      dependsOn: [
        ...new Set(
          (ref === root ? [''] : paths.filter((path) => refOf(path) === ref))
            .flatMap((path) => needsOf(packages[path]).flatMap((name) => foundFrom(lock, path, name) ?? []))
            .map(refOf),
        ),
      ].sort(),
    })),
  }
}

const sorted = <T>(entries: readonly (readonly [string, T])[]) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))

const needsOf = (one: LockedPackage | undefined) =>
  Object.keys({ ...one?.peerDependencies, ...one?.optionalDependencies, ...one?.dependencies })

/** Node's own search: in the package's folder, then in each above it. Null where nothing that is shipped is found. */
function foundFrom({ packages }: Lock, path: string, name: string): string | null {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(inside) - 1, 0))) {
    const place = folder === '' ? `${inside}${name}` : `${folder}/${inside}${name}`
    const found = packages[place]
    if (found) return found.dev || found.link ? null : place
    if (folder === '') return null
  }
}

function hashesOf(one: LockedPackage | undefined) {
  const [, digest] = /^sha512-(\S+)$/.exec(one?.integrity ?? '') ?? []
  if (digest === undefined) return {}
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
}

function licencesOf(one: LockedPackage | undefined) {
  const licence = one?.license
  if (licence === undefined) return {}
  return { licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }] }
}
