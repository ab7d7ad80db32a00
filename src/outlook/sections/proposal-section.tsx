import { Caption1, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components'
import type { MatterOutcome } from '../../assessment/outcome.ts'
import { rowFor, saidOf } from '../../assessment/row-for.ts'
import { verdictText } from '../../assessment/verdict-words.ts'
import { kindText } from '../../strategy/kind-text.ts'
import { localText } from '../../strategy/local-text.ts'
import { sectionsOf } from '../../strategy/section.ts'
import { Why } from '../../ui/assessment/why.tsx'
import { whoText } from '../../ui/assessment/who-text.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../parts/section.tsx'
import { proposesIb } from '../proposes-ib.ts'
import type { SectionProps, Work } from '../work.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, minWidth: 0 },
})

/** The outcome as it stands now: verdict in words, who handles, who decides, why. The headline is the visit's, never a blocked part's. */
export function ProposalSection({ work, change }: SectionProps) {
  const { t, language } = useTexts()
  const { outcome, edition, draft } = work
  const [lead, ...others] = outcome.matters
  const forum = edition.names.forum
  const offered = proposesIb(work)
  return (
    <Section
      number={5}
      title={t('pane.proposal.title')}
      state={lead === undefined ? '' : verdictText(lead, language)}
    >
      {lead === undefined ? (
        <Caption1>{t('pane.proposal.waiting')}</Caption1>
      ) : (
        <Part matter={lead} work={work} />
      )}
      {others.map((matter) => (
        <Part key={matter.kind} matter={matter} work={work} also />
      ))}
      {forum !== null && offered.source !== null && (
        <div>
          <Checkbox
            label={t('pane.proposal.ib')}
            checked={offered.chosen}
            onChange={(_, { checked }) => change({ proposeToIb: checked === true })}
          />
          <Caption1>
            {t('pane.proposal.ibSource', { source: localText(forum.source[offered.source], language) })}
          </Caption1>
          {offered.chosen && (
            <Caption1 block>
              {t('strategy.forumMembers', {
                members: forum.members.map((member) => localText(member, language)).join(', '),
              })}
            </Caption1>
          )}
        </div>
      )}
      <Caption1>
        {[
          draft.assessment.noDirection ? localText(edition.questions.noDirectionSays, language) : '',
          t('pane.proposal.opinion'),
        ]
          .filter(Boolean)
          .join(' ')}
      </Caption1>
    </Section>
  )
}

function Part({ matter, work, also = false }: { matter: MatterOutcome; work: Work; also?: boolean }) {
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const { edition, directory } = work
  const who = (id: string) => whoText(id, { edition, directory, language })
  const row = rowFor(edition, matter)
  const sections = sectionsOf(edition, matter.reasons, language)
  const said = saidOf(edition, matter, language)
  const verdict = verdictText(matter, language)
  const refused = also && matter.blocked && matter.verdict === 'decline'
  return (
    <div className={styles.part}>
      {also && (
        <Caption1>{t('pane.proposal.alsoPart', { kind: kindText(edition, matter.kind, language) })}</Caption1>
      )}
      <p className={styles.headline}>
        {refused ? t('pane.proposal.blockedPart', { verdict, section: sections[0] ?? '' }) : verdict}
      </p>
      <Text>{[said, sections.length === 0 ? '' : `(${sections.join(', ')})`].filter(Boolean).join(' ')}</Text>
      {!matter.blocked && (
        <dl className={styles.list}>
          <dt>
            <Caption1>{t('pane.proposal.handledBy')}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Text>{who(matter.handledBy)}</Text>
          </dd>
          {row?.coordinates === true && (
            <>
              <dt>
                <Caption1>{t('pane.proposal.coordinatedBy')}</Caption1>
              </dt>
              <dd className={styles.value}>
                <Text>{localText(edition.names.coordinates, language)}</Text>
              </dd>
            </>
          )}
          {matter.decidedBy !== null && row?.coordinates !== true && (
            <>
              <dt>
                <Caption1>{t('pane.proposal.decidedBy')}</Caption1>
              </dt>
              <dd className={styles.value}>
                <Text>{who(matter.decidedBy)}</Text>
              </dd>
            </>
          )}
          {matter.consulted.length > 0 && (
            <>
              <dt>
                <Caption1>{t('pane.proposal.consulted')}</Caption1>
              </dt>
              <dd className={styles.value}>
                <Text>
                  {matter.consulted
                    .map((id) => (id.endsWith('?') ? `${who(id)} (${t('pane.proposal.mayOffer')})` : who(id)))
                    .join(', ')}
                </Text>
              </dd>
            </>
          )}
          {matter.tells !== undefined && (
            <>
              <dt>
                <Caption1>{t('pane.proposal.tells')}</Caption1>
              </dt>
              <dd className={styles.value}>
                <Text>{matter.tells.map(who).join(', ')}</Text>
              </dd>
            </>
          )}
        </dl>
      )}
      {matter.missing.length > 0 && (
        <Caption1>{`${t('pane.proposal.missing')}: ${matter.missing.map((key) => tryText(`pane.answer.${key}`, key)).join(', ')}`}</Caption1>
      )}
      <Why rules={matter.reasons} about={said} edition={edition} />
    </div>
  )
}
