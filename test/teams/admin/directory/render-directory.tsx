import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { directoryKinds } from '../../../../src/casestore/directory-entries.ts'
import { createEntryStore } from '../../../../src/casestore/entry-store.ts'
import { loadDirectory } from '../../../../src/casestore/load-directory.ts'
import { directoryFiles, type DirectoryFile } from '../../../../src/directory/directory-rows.ts'
import type { Directory } from '../../../../src/directory/directory.ts'
import { stockholmDirectory } from '../../../../src/directory/stockholm-directory.ts'
import type { AppServices } from '../../../../src/ui/services.tsx'
import type { Language } from '../../../../src/ui/i18n/languages.ts'
import { world as sharePointWorld } from '../../../casestore/sample.ts'
import { renderTab } from '../../render-tab.tsx'
import { world } from '../../services.tsx'

const ids = ['ks', 'miljo', 'trafik', 'stockholm-avfall']

/** A directory of a few bodies and their contact persons. */
export const fewBodies = (change: (directory: Directory) => Directory = (same) => same): Directory => {
  const { bodies, contacts } = stockholmDirectory()
  return change({
    bodies: bodies.filter(({ id }) => ids.includes(id)),
    contacts: contacts.filter(({ body }) => ids.includes(body)),
  })
}

/** The administrators' part about the directory, with a SharePoint of its own behind it. */
export async function openDirectory(directory: Directory | null, language: Language = 'sv') {
  const { sharePoint, config } = sharePointWorld()
  const storeOf = <F extends DirectoryFile>(file: F, user = 'kollega') =>
    createEntryStore(sharePoint.portOf(user), config, directoryKinds[file])
  const { bodies = [], contacts = [], themes = [] } = directory ?? {}
  const rows = { bodies, contacts, themes }
  for (const file of directoryFiles) for (const one of rows[file]) await storeOf(file).add(one)

  const tab = world({ groups: ['administrator'], rows: [] })
  const graph = sharePoint.portOf('anna')
  const routed: Directory[] = []
  const servicesWith = async (): Promise<AppServices> => {
    const loaded = await loadDirectory(graph, config, stockholmDirectory())
    routed.push(loaded.directory)
    return {
      ...tab.services,
      graph,
      config: { ...tab.services.config, ...config },
      directory: loaded.directory,
      directorySource: loaded.source,
      directoryAgain: servicesWith,
    }
  }
  const view = await renderTab(
    { ...tab, services: await servicesWith() },
    { place: { screen: 'admin' } },
    language,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('tab', { name: language === 'sv' ? 'Katalog' : 'Directory' }))
  return { ...view, user, sharePoint, storeOf, routed }
}
