import { Tab, TabList, makeStyles } from '@fluentui/react-components'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { savedViews } from './list/saved-views.ts'
import type { SavedView } from './list/saved-views.ts'

/** A saved view of the network's list, the cases for the meeting, or the statistics. */
export type HomeView = SavedView | 'meeting' | 'statistics'

const useStyles = makeStyles({ bar: { overflowX: 'auto', flexShrink: 0 } })

interface ViewsBarProps {
  readonly views: readonly HomeView[]
  readonly counts: Readonly<Partial<Record<HomeView, number>>>
  readonly selected: HomeView
  readonly onSelect: (view: HomeView) => void
}

/** The saved views with how many cases each holds. */
export function ViewsBar({ views, counts, selected, onSelect }: ViewsBarProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <TabList
      className={styles.bar}
      aria-label={t('teams.views.label')}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        const view = views.find((candidate) => candidate === value)
        if (view) onSelect(view)
      }}
    >
      {views.map((view) => (
        <Tab key={view} value={view}>
          {t(`teams.views.${view}`)} {counts[view] === undefined ? '' : `(${counts[view]})`}
        </Tab>
      ))}
    </TabList>
  )
}

/** Views in the order of the bar for the rooms that are open; a city without a forum has nothing proposed to it. */
export function viewsFor({
  network,
  ib,
  forum,
}: {
  network: boolean
  ib: boolean
  forum: boolean
}): readonly HomeView[] {
  const views = savedViews.filter((view) => forum || view !== 'proposed')
  const [first = 'to-do', ...rest] = views
  if (!network) return ['meeting']
  return ib ? [first, 'meeting', ...rest, 'statistics'] : [...views, 'statistics']
}
