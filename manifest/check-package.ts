import { hostedPicture } from './package-files.ts'
import { texts } from './texts.ts'
import { pngSize } from './png-size.ts'
import { hasTab } from './has-tab.ts'
import { redirectsOf, type PackageValues } from './values.ts'

/** Permission names are free text in the schema; these are the only ones of ours, by Microsoft's page on add-in permissions. */
const mailboxPermissions = ['Mailbox.ReadWrite.User', 'Mailbox.SharedFolder']
/** Those of level 0, where the pane reads and no more. */
const readingPermissions = ['MailboxItem.Read.User', 'Mailbox.SharedFolder']
const packaged = ['color.png', 'en.json', 'manifest.json', 'outline.png']
const textDecoder = new TextDecoder()

/** Every value of a JSON tree that stands under one of these keys. */
function valuesOf(tree: unknown, ...keys: string[]): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => valuesOf(one, ...keys))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) =>
    keys.includes(key) && (typeof value !== 'object' || value === null) ? [value] : valuesOf(value, ...keys),
  )
}

/**
 * What no schema sees: references, permission names, hosts, ids, icons, lengths, what the zip holds. One sentence for each fault;
 * none means that the package is whole.
 * @param files of the package by name
 * @param twin the add-in-only manifest
 * @param hosted the picture of a name as it is served under /assets/, null where there is none
 */
export function checkPackage(
  files: Readonly<Record<string, Uint8Array>>,
  twin: string,
  values: PackageValues,
  hosted: (name: string) => Uint8Array | null = hostedPicture,
): string[] {
  const names = Object.keys(files).sort()
  if (names.join() !== packaged.join())
    return [`The zip must hold ${packaged.join(', ')}; it holds ${names.join(', ')}.`]
  const manifest: unknown = JSON.parse(textDecoder.decode(files['manifest.json']))
  const english = JSON.parse(textDecoder.decode(files['en.json'])) as Record<string, string>
  return [
    ...references(manifest),
    ...permissionNames(manifest, values.clientId === null ? readingPermissions : mailboxPermissions),
    ...tabsOf(manifest, values),
    ...hosts(manifest, twin, values),
    ...ids(values),
    ...icons(files),
    ...hostedIcons(manifest, twin, hosted),
    ...lengths(),
    ...localised(manifest, english),
  ]
}

function references(manifest: unknown): string[] {
  const extensions = valuesIn(manifest, 'extensions')
  const defined = extensions.flatMap((one) => valuesIn(one, 'actions')).flatMap((one) => valuesOf(one, 'id'))
  return valuesOf(manifest, 'actionId')
    .filter((id) => !defined.includes(id))
    .map((id) => `The button's action "${String(id)}" is defined by no runtime.`)
}

/** The subtrees under a key, wherever they are. */
function valuesIn(tree: unknown, key: string): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => valuesIn(one, key))
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, value]) => (name === key ? [value] : valuesIn(value, key)))
}

function permissionNames(manifest: unknown, pinned: readonly string[]): string[] {
  const asked = valuesIn(manifest, 'resourceSpecific').flatMap((one) => valuesOf(one, 'name'))
  return [
    ...asked
      .filter((name) => !pinned.includes(String(name)))
      .map((name) => `"${String(name)}" is none of the pinned mailbox permissions.`),
    ...pinned.filter((name) => !asked.includes(name)).map((name) => `The permission "${name}" is missing.`),
  ]
}

/** A tab without cases is empty; without the tab cases cannot be read. */
function tabsOf(manifest: unknown, { level }: PackageValues): string[] {
  const there = ['staticTabs', 'configurableTabs'].filter((part) => valuesIn(manifest, part).length > 0)
  if (!hasTab(level)) return there.map((part) => `${part} has no place in the package of level ${level}.`)
  return there.length === 2 ? [] : [`The package of level ${level} lacks the tab.`]
}

function hosts(manifest: unknown, twin: string, { host }: PackageValues): string[] {
  const origin = new URL(host).host
  const urls = [
    ...JSON.stringify(manifest).matchAll(/https:\/\/[^"]+/g),
    ...twin.matchAll(/https:\/\/[^"<]+/g),
  ]
    .map(([url]) => url)
    .filter((url) => new URL(url).host !== 'developer.microsoft.com')
  const brokers = valuesOf(manifest, 'redirectUri')
  const domains = valuesIn(manifest, 'validDomains').flat()
  return [
    ...urls.filter((url) => new URL(url).host !== origin).map((url) => `${url} is not on ${origin}.`),
    ...brokers
      .filter((uri) => uri !== redirectsOf(host).broker)
      .map((uri) => `The broker's redirect ${String(uri)} is not that of ${origin}.`),
    ...(domains.includes(origin) && domains.length === 1
      ? []
      : [`validDomains must be ${origin} alone; it is ${domains.join(', ')}.`]),
  ]
}

function ids({ appId, twinId, clientId }: PackageValues): string[] {
  const given = [appId, twinId, ...(clientId === null ? [] : [clientId])]
  return new Set(given.map((id) => id.toLowerCase())).size === given.length
    ? []
    : ['The app, its add-in-only twin and the registration must have three different ids.']
}

function icons(files: Readonly<Record<string, Uint8Array>>): string[] {
  const sizes: Readonly<Record<string, number>> = { 'color.png': 192, 'outline.png': 32 }
  return Object.entries(sizes).flatMap(([name, size]) => iconFault(name, size, files[name] ?? null))
}

/** Pictures that either manifest names on our host: Outlook shows an empty button for one that is missing or of another size. */
function hostedIcons(manifest: unknown, twin: string, hosted: (name: string) => Uint8Array | null): string[] {
  const named = `${JSON.stringify(manifest)} ${twin}`.matchAll(/\/assets\/([\w-]+-(\d+)\.png)"/g)
  const sizes = new Map([...named].map(([, name = '', size]) => [name, Number(size)]))
  return [...sizes].flatMap(([name, size]) => iconFault(`assets/${name}`, size, hosted(name)))
}

function iconFault(name: string, size: number, picture: Uint8Array | null): string[] {
  const again = 'Run npm run icons and build again.'
  if (picture === null || picture.length === 0) return [`${name} is missing. ${again}`]
  const found = pngSize(picture)
  if (found === null) return [`${name} is no PNG picture. ${again}`]
  const [width, height] = found
  return width === size && height === size
    ? []
    : [`${name} must be ${size} × ${size} pixels; it is ${width} × ${height}. ${again}`]
}

/** Where Outlook and Teams cut; from Microsoft's manifest reference. */
const limits: Partial<Record<keyof (typeof texts)['sv'], number>> = {
  nameShort: 30,
  nameFull: 100,
  twinName: 125,
  descriptionShort: 80,
  descriptionFull: 4000,
  mailFull: 4000,
  readingShort: 80,
  readingFull: 4000,
  tabName: 128,
  buttonLabel: 64,
  buttonTip: 250,
}

function lengths(): string[] {
  return Object.entries(texts).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([key, words]) => {
      const limit = limits[key as keyof typeof limits] ?? 64
      return words.length <= limit ? [] : [`${key} (${language}) is ${words.length} characters of ${limit}.`]
    }),
  )
}

function localised(manifest: unknown, english: Readonly<Record<string, string>>): string[] {
  const at = (path: string) =>
    path
      .match(/[^.[\]]+/g)
      ?.reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], manifest)
  return Object.keys(english)
    .filter((key) => key !== '$schema' && typeof at(key) !== 'string')
    .map((key) => `The English text "${key}" points at nothing in the manifest.`)
}
