import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cityListEntries } from '../../../../src/casestore/city-list-entries.ts'
import { createEntryStore } from '../../../../src/casestore/entry-store.ts'
import { loadCityLists } from '../../../../src/casestore/load-city-lists.ts'
import type { CityEntry } from '../../../../src/strategy/city-entry.ts'
import { stockholm2016 } from '../../../../src/strategy/stockholm-2016/index.ts'
import { withCityLists } from '../../../../src/strategy/with-city-lists.ts'
import type { AppServices } from '../../../../src/ui/services.tsx'
import { world as sharePointWorld } from '../../../casestore/sample.ts'
import { renderTab } from '../../render-tab.tsx'
import { world } from '../../services.tsx'

/** One of the administrators' parts about the City's lists, with a SharePoint of its own behind it. */
export async function openCityLists(
  part: 'Landsnamn' | 'Listor',
  { entries = [], provisioned = true }: { entries?: readonly CityEntry[]; provisioned?: boolean } = {},
) {
  const { sharePoint, config: whole } = sharePointWorld()
  const { CityLists: _none, ...lists } = whole.networkSite.lists
  const config = provisioned ? whole : { ...whole, networkSite: { ...whole.networkSite, lists } }
  const store = createEntryStore(sharePoint.portOf('kollega'), whole, cityListEntries)
  for (const one of entries) await store.add(one)

  const tab = world({ groups: ['administrator'], rows: [] })
  const graph = sharePoint.portOf('anna')
  const used: AppServices['edition'][] = []
  const servicesWith = async (): Promise<AppServices> => {
    const { entries: read } = await loadCityLists(graph, config)
    const edition = withCityLists(stockholm2016(), read)
    used.push(edition)
    return {
      ...tab.services,
      graph,
      config: { ...tab.services.config, ...config },
      edition,
      directoryAgain: servicesWith,
    }
  }
  const view = await renderTab({ ...tab, services: await servicesWith() }, { place: { screen: 'admin' } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('tab', { name: part }))
  await screen.findByText(provisioned ? /läggs ovanpå/ : /ingen egen lista än/)
  return { ...view, user, sharePoint, store, used }
}
