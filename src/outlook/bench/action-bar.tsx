import {
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { PaneIntent } from '../actions/registry.ts'
import { BottomBar } from '../parts/bottom-bar.tsx'
import type { MailWork } from './use-mail-work.ts'

const useStyles = makeStyles({
  bar: { marginTop: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})

interface ActionBarProps {
  readonly of: MailWork
  readonly onBegin: (intent: PaneIntent) => void
  readonly onNoCase: () => void
}

/** One primary action; the others in a menu. */
export function ActionBar({ of, onBegin, onNoCase }: ActionBarProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [primary, ...others] = of.ordered
  if (primary === undefined) return null
  return (
    <BottomBar className={styles.bar}>
      <Button appearance="primary" disabled={of.held} onClick={() => onBegin(primary)}>
        {t(`pane.action.${primary}`)}
      </Button>
      {/* In its place on the page, for the end of the page lies outside the pane's landmark. */}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button disabled={of.services === null || of.work.receivedBy === ''}>
            {t('pane.action.more')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {others.map((intent) => (
              <MenuItem key={intent} disabled={of.held} onClick={() => onBegin(intent)}>
                {t(`pane.action.${intent}`)}
              </MenuItem>
            ))}
            {of.known.stored === null && <MenuItem onClick={onNoCase}>{t('pane.action.no-case')}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Caption1 role="status">{of.paused ? t('pane.paused') : ''}</Caption1>
      {of.saved !== 'untouched' && <Caption1 role="status">{t(`pane.draft.${of.saved}`)}</Caption1>}
    </BottomBar>
  )
}
