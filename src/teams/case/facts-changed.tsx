import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { ChangedText } from './first-text.ts'

/** Tells the secretary that the facts are others than when the text was written, and what was made of it. */
export function FactsChanged({ changed }: { changed: ChangedText }) {
  const { t } = useTexts()
  const { titleWas, summaryWas, proposed } = changed
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('teams.put.changed.title')}</MessageBarTitle>
        <ul>
          <li>
            {titleWas === null
              ? t('teams.put.changed.headingKept')
              : t('teams.put.changed.heading', { text: titleWas })}
          </li>
          <li>
            {summaryWas === null
              ? t('teams.put.changed.summaryKept')
              : t('teams.put.changed.summary', { text: summaryWas })}
          </li>
          {proposed !== null && <li>{t('teams.put.changed.proposed', { text: proposed })}</li>}
          <li>{t('teams.put.changed.paper')}</li>
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}
