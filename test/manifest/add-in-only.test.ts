/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addInOnlyManifest } from '../../manifest/add-in-only.ts'
import { pngSize } from '../../manifest/png-size.ts'
import { texts } from '../../manifest/texts.ts'
import { values } from './values.ts'

const contracts = resolve('..', 'shared', 'contracts', 'manifest', 'validate-xml.mjs')
const twin = addInOnlyManifest(values)
const xml = new DOMParser().parseFromString(twin, 'text/xml')
const all = (tag: string) => [...xml.getElementsByTagName('*')].filter((one) => one.localName === tag)
const value = (tag: string) => all(tag)[0]?.getAttribute('DefaultValue') ?? all(tag)[0]?.textContent

describe('the add-in-only twin', () => {
  test('is well-formed, with its own id and name', () => {
    expect(xml.querySelector('parsererror')).toBeNull()
    expect(value('Id')).toBe(values.twinId)
    expect(value('DisplayName')).toBe(texts.sv.twinName)
    expect(texts.sv.twinName).not.toBe(texts.sv.nameShort)
  })

  test('version 1.0 of the overrides holds 1.1, which alone pins and reads shared folders', () => {
    const [outer, inner] = all('VersionOverrides')
    expect(outer?.getAttribute('xsi:type')).toBe('VersionOverridesV1_0')
    expect(inner?.getAttribute('xsi:type')).toBe('VersionOverridesV1_1')
    expect(inner?.parentElement).toBe(outer)
    for (const tag of ['SupportsPinning', 'SupportsSharedFolders']) {
      expect(all(tag)).toHaveLength(1)
      expect(inner?.contains(all(tag)[0] ?? null)).toBe(true)
    }
  })

  test('every resource that is named is there, with an English text where it is a text', () => {
    for (const overrides of all('VersionOverrides')) {
      const own = [...overrides.children].find(({ localName }) => localName === 'Resources')
      const ids = new Set([...(own?.getElementsByTagName('*') ?? [])].map((one) => one.getAttribute('id')))
      const used = [...overrides.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid'))
      expect(used.length).toBeGreaterThan(5)
      for (const id of used) expect(ids).toContain(id)
    }
    for (const text of all('String')) expect(text.querySelector('[Locale="en-US"]')).not.toBeNull()
  })

  test.each([16, 32, 64, 80, 128])('its own icon of %i pixels is that size', (size) => {
    expect(pngSize(new Uint8Array(readFileSync(`assets/twin-${size}.png`)))).toEqual([size, size])
    expect(pngSize(new Uint8Array(readFileSync(`assets/icon-${size}.png`)))).toEqual([size, size])
  })

  test('asks nothing of phones, where the personal tab is the way in', () => {
    expect(all('MobileFormFactor')).toEqual([])
  })

  test("follows Microsoft's XSD", async () => {
    if (!existsSync(contracts)) return console.warn('skipped: contracts not present')
    const { validateXmlManifest } = (await import(pathToFileURL(contracts).href)) as {
      validateXmlManifest: (xml: string, validate: unknown) => Promise<{ errors: string[] }>
    }
    const { validateXML } = await import('xmllint-wasm')
    expect((await validateXmlManifest(twin, validateXML)).errors).toEqual([])
    const reading = addInOnlyManifest({ ...values, clientId: null })
    expect((await validateXmlManifest(reading, validateXML)).errors).toEqual([])
    expect((await validateXmlManifest(twin.replace('<Rule', '<Rules'), validateXML)).errors).not.toEqual([])
  })
})
