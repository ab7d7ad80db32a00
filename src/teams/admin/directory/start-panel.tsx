import { Button } from '@fluentui/react-components'
import { startingDirectory } from '../../../directory/directories.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { Empty } from '../../empty.tsx'
import type { StoredTables } from './directory-lists.ts'
import { TakeInState } from './take-in-state.tsx'
import { tableChanges } from './take-in.ts'
import { useTakeIn } from './use-take-in.ts'

interface StartPanelProps {
  /** The whole directory, or the edition's table of themes alone. */
  readonly what: 'shipped' | 'themes'
  readonly tables: StoredTables
}

/** Where a list is empty: what is used meanwhile, and one press that fills it with that. */
export function StartPanel({ what, tables }: StartPanelProps) {
  const { t } = useTexts()
  const { edition } = useServices()
  const takeIn = useTakeIn()
  const { run } = takeIn
  const take = () => {
    const { bodies, contacts, themes } = startingDirectory(edition)
    const read = what === 'themes' ? { themes } : { bodies, contacts, themes }
    run.mutate({ changes: tableChanges(tables, read), remove: false })
  }
  const says = {
    shipped: { title: 'title', hint: 'explain', button: 'shipped' },
    themes: { title: 'themes', hint: 'themesExplain', button: 'takeThemes' },
  } as const
  const { title, hint, button } = says[what]
  return (
    <Empty title={t(`directoryPage.start.${title}`)} hint={t(`directoryPage.start.${hint}`)}>
      <Button appearance="primary" disabledFocusable={run.isPending} onClick={take}>
        {t(`directoryPage.start.${button}`)}
      </Button>
      <TakeInState {...takeIn} />
    </Empty>
  )
}
