import { checkPackage } from '../../manifest/check-package.ts'
import { hostedPicture } from '../../manifest/package-files.ts'
import { pngSize } from '../../manifest/png-size.ts'
import {
  files,
  mailFiles,
  mailValues,
  manifest,
  readingFiles,
  readingTwin,
  readingValues,
  twin,
  values,
} from './a-package.ts'

type Draft = Record<string, never> & typeof manifest

/** The package with one thing changed in its manifest. */
function changed(change: (draft: Draft) => void) {
  const draft = JSON.parse(JSON.stringify(manifest)) as Draft
  change(draft)
  return { ...files, 'manifest.json': new TextEncoder().encode(JSON.stringify(draft)) }
}
const faultsOf = (change: (draft: Draft) => void) => checkPackage(changed(change), twin, values).join(' ')
const within = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The manifest lacks what the test changes.')
  return value
}

test('the package as we make it has no faults', () => {
  expect(checkPackage(files, twin, values)).toEqual([])
})

test('nor has that of level 0; with the permission of the other levels it has', () => {
  expect(checkPackage(readingFiles, readingTwin, readingValues)).toEqual([])
  expect(checkPackage(files, twin, readingValues)).toContain(
    '"Mailbox.ReadWrite.User" is none of the pinned mailbox permissions.',
  )
})

test('nor has that of level 1, which has no tab; each is the other level’s fault', () => {
  expect(checkPackage(mailFiles, twin, mailValues)).toEqual([])
  expect(checkPackage(files, twin, mailValues)).toEqual(
    expect.arrayContaining([
      'staticTabs has no place in the package of level 1.',
      'configurableTabs has no place in the package of level 1.',
    ]),
  )
  expect(checkPackage(mailFiles, twin, values)).toContain('The package of level 3 lacks the tab.')
})

describe('what no schema sees is named', () => {
  test('a button that opens nothing', () => {
    const faults = faultsOf((draft) => {
      const group = within(draft.extensions[0]?.ribbons[0]?.tabs[0]?.groups[0])
      within(group.controls[0]).actionId = 'opensNothing'
    })
    expect(faults).toContain('"opensNothing" is defined by no runtime')
  })

  test.each([['Mailbox.AccessSharedFolders.User'], ['ChannelMessage.Read.Group']])(
    'a permission that is not pinned: %s',
    (name) => {
      const faults = faultsOf((draft) => {
        within(draft.authorization.permissions.resourceSpecific[1]).name = name
      })
      expect(faults).toContain(`"${name}" is none of the pinned`)
      expect(faults).toContain('"Mailbox.SharedFolder" is missing')
    },
  )

  test('an address on another host, in either manifest', () => {
    expect(
      faultsOf((draft) => (within(draft.staticTabs[0]).contentUrl = 'https://other.example/x')),
    ).toContain('https://other.example/x is not on ankomst.stad.example')
    const strayed = twin.replace(
      'https://ankomst.stad.example/outlook.html',
      'https://other.example/outlook.html',
    )
    expect(checkPackage(files, strayed, values).join()).toContain('other.example')
  })

  test('a broker redirect of another host, or with a path', () => {
    for (const uri of ['brk-multihub://other.example', 'brk-multihub://ankomst.stad.example/auth'])
      expect(
        faultsOf((draft) => (within(draft.webApplicationInfo.nestedAppAuthInfo[0]).redirectUri = uri)),
      ).toContain(uri)
  })

  test('a domain too many', () => {
    expect(faultsOf((draft) => draft.validDomains.push('*.example'))).toContain('validDomains')
  })

  test('the same id twice', () => {
    expect(checkPackage(files, twin, { ...values, twinId: values.appId.toUpperCase() })).toEqual([
      'The app, its add-in-only twin and the registration must have three different ids.',
    ])
  })

  test('an icon of the wrong size, or that is no picture', () => {
    const outline = files['outline.png'] as Uint8Array
    expect(checkPackage({ ...files, 'color.png': outline }, twin, values)).toEqual([
      'color.png must be 192 × 192 pixels; it is 32 × 32. Run npm run icons and build again.',
    ])
    expect(checkPackage({ ...files, 'outline.png': new Uint8Array(8) }, twin, values)).toHaveLength(1)
    expect(checkPackage({ ...files, 'outline.png': new Uint8Array() }, twin, values)).toEqual([
      'outline.png is missing. Run npm run icons and build again.',
    ])
    expect(pngSize(outline)).toEqual([32, 32])
  })

  test('an icon on our host that is missing, or of another size than its name says, in either manifest', () => {
    const asked: string[] = []
    const faults = checkPackage(files, twin, values, (name) => {
      asked.push(name)
      if (name === 'twin-80.png') return null
      return hostedPicture(name === 'icon-16.png' ? 'icon-32.png' : name)
    })
    expect(faults).toEqual([
      'assets/icon-16.png must be 16 × 16 pixels; it is 32 × 32. Run npm run icons and build again.',
      'assets/twin-80.png is missing. Run npm run icons and build again.',
    ])
    expect(asked.sort()).toEqual(
      ['icon-16', 'icon-32', 'icon-80', 'twin-128', 'twin-16', 'twin-32', 'twin-64', 'twin-80'].map(
        (name) => `${name}.png`,
      ),
    )
  })

  test('a zip with something more in it', () => {
    expect(checkPackage({ ...files, 'notes.txt': new Uint8Array() }, twin, values).join()).toContain(
      'notes.txt',
    )
  })

  test('an English text that points at nothing', () => {
    const en = new TextEncoder().encode('{"staticTabs[7].name":"Cases"}')
    expect(checkPackage({ ...files, 'en.json': en }, twin, values).join()).toContain('staticTabs[7].name')
  })
})
