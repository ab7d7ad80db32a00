import { Text } from '@fluentui/react-components'
import { roles } from '../../../cases/rights.ts'
import { FactList } from '../../../ui/case/fact-list.tsx'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { DataTable } from '../data-table.tsx'
import { ReadOnly } from './read-only.tsx'

/** The sites, the channel and the groups that the configuration names. */
export function ChannelsPart() {
  const { t } = useTexts()
  const { networkSite, ibSite, ibChannel, groups, domains } = useServices().config
  const items = [
    { term: t('admin.channels.network'), value: networkSite.siteId },
    { term: t('admin.channels.ib'), value: ibSite?.siteId ?? t('admin.channels.noSite') },
    ...(ibChannel
      ? [
          { term: t('admin.channels.team'), value: ibChannel.teamId },
          { term: t('admin.channels.channel'), value: ibChannel.channelId },
        ]
      : []),
    { term: t('admin.channels.domains'), value: domains.join(', ') },
  ]
  return (
    <>
      <ReadOnly explain={t('admin.channels.explain')} how={t('admin.channels.how')} />
      <FactList items={items} />
      {!ibChannel && <Text>{t('admin.channels.noChannel')}</Text>}
      <Section title={t('admin.channels.groups')}>
        <DataTable
          caption={t('admin.channels.groups')}
          heads={[t('admin.channels.group'), t('admin.channels.groupId')]}
          lines={roles.map((role) => ({
            key: role,
            cells: [t(`admin.channels.role.${role}`), groups[role] ?? t('admin.channels.noGroup')],
          }))}
        />
      </Section>
    </>
  )
}
