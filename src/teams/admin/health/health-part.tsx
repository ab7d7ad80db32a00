import { Button, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { instantInWords } from '../../../ui/case/days.ts'
import { FactList } from '../../../ui/case/fact-list.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { version } from '../../../ui/errors/version.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { ListsHealth } from './lists-health.tsx'
import { Permissions } from './permissions.tsx'

/** How the installation is doing, as this person's session sees it. */
export function HealthPart() {
  const { t, tryText } = useTexts()
  const { config, edition, actor } = useServices()
  const level = tryText(`admin.health.levels.${config.level}`, String(config.level))
  return (
    <>
      <Text>{t('admin.health.explain')}</Text>
      <FactList
        items={[
          { term: t('admin.health.version'), value: version },
          { term: t('admin.health.edition'), value: edition.about.id },
          { term: t('admin.health.level'), value: `${config.level}: ${level}` },
          { term: t('admin.health.graph'), value: config.graphBaseUrl },
          { term: t('admin.health.signedIn'), value: `${actor.name} (${actor.upn})` },
        ]}
      />
      <Traffic />
      <Permissions />
      <ListsHealth />
    </>
  )
}

/** What Microsoft Graph has answered in this session. */
function Traffic() {
  const { t, language } = useTexts()
  const { meter } = useServices()
  const [seen, setSeen] = useState(() => meter.read())
  const { calls, throttled, lastThrottledAt, longestWait, failed } = seen
  return (
    <Section title={t('admin.health.traffic')}>
      <Text role="status">
        {throttled === 0
          ? t('admin.health.calm')
          : t('admin.health.throttled', {
              count: throttled,
              time: lastThrottledAt ? instantInWords(lastThrottledAt, language) : '–',
            })}
      </Text>
      <FactList
        items={[
          { term: t('admin.health.calls'), value: calls },
          { term: t('admin.health.failed'), value: failed },
          ...(longestWait === null
            ? []
            : [
                {
                  term: t('admin.health.longestWait'),
                  value: t('admin.health.seconds', { count: longestWait }),
                },
              ]),
        ]}
      />
      <Button style={{ justifySelf: 'start' }} onClick={() => setSeen(meter.read())}>
        {t('admin.health.again')}
      </Button>
    </Section>
  )
}
