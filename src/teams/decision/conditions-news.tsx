import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { caseRules } from '../../cases/case-rules.ts'
import { followedUnseen } from '../../cases/followed-conditions.ts'
import { isPausedCase } from '../../cases/paused.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Bullets } from '../bullets.tsx'
import { useWrite } from '../life/use-write.ts'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'

/** What other bodies have said of the conditions since the secretariat looked; it stands until somebody there says that it is seen. */
export function ConditionsNews({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t, tryText, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const { secretariat } = caseRules(edition)
  const write = useWrite(stored, secretariat ?? '')
  const news = followedUnseen(stored.case, secretariat)
  const prepares = viewer.roles.has('ib-secretary') && secretariat !== null
  // While it is paused nothing is written in the case; what is new stands here again when the pause has ended.
  if (!prepares || news.length === 0 || isPausedCase(stored.case)) return null
  return (
    <>
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{t('life.conditions.news.title')}</MessageBarTitle>
          <Bullets>
            {news.map(({ id, body, at, met, text }) => (
              <li key={id}>
                {t('life.conditions.news.line', {
                  text,
                  met: tryText(`teams.history.conditions.${met ? 'met' : 'not-met'}`, ''),
                  body: names.body(body),
                  date: instantInWords(at, language),
                })}
              </li>
            ))}
          </Bullets>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            disabledFocusable={write.isPending}
            onClick={() => write.mutate({ type: 'news-seen', joined: news.map(({ id }) => id) })}
          >
            {t('life.conditions.news.seen')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {write.error && <ErrorBar error={write.error} surface="teams" />}
    </>
  )
}
