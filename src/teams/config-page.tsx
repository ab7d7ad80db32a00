import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { channelPages } from './first-view.ts'
import type { ChannelPage } from './first-view.ts'
import type { ChannelTab } from './host/channel-tab.ts'
import { Heading } from '../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    maxWidth: '40rem',
  },
})

interface ConfigPageProps {
  /** Where our pages are served. */
  readonly origin: string
  readonly onOffer: (tab: () => ChannelTab) => void
}

/** Chooses what a new channel tab opens with; saving happens in the host's dialogue. */
export function ConfigPage({ origin, onOffer }: ConfigPageProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const [page, setPage] = useState<ChannelPage>('ib')
  const name = t(page === 'ib' ? 'teams.config.nameIb' : 'teams.config.name')
  // Offered again when the choice changes: the host keeps the last one and asks it when Save is pressed.
  useEffect(() => {
    const address = `${origin}/teams.html`
    onOffer(() => ({ pageId: page, contentUrl: address, websiteUrl: address, name }))
  }, [origin, onOffer, page, name])
  return (
    <main className={styles.box}>
      <Heading as="h1">{t('teams.config.title')}</Heading>
      <Text>{t('teams.config.explain')}</Text>
      <Field label={t('teams.config.choose')}>
        <RadioGroup
          value={page}
          onChange={(_, { value }) => setPage(channelPages.find((each) => each === value) ?? page)}
        >
          <Radio value="ib" label={t('teams.config.ib')} />
          <Radio value="cases" label={t('teams.config.cases')} />
        </RadioGroup>
      </Field>
      <Text>{t('teams.config.save')}</Text>
    </main>
  )
}
