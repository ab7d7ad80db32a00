import { Field, Select } from '@fluentui/react-components'
import { localText } from '../../strategy/local-text.ts'
import { asks, levels, ranks, themes } from '../../strategy/words.ts'
import { Choice } from '../../ui/facts/choice.tsx'
import { ListPick } from '../../ui/facts/list-pick.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'
import { typedIds } from './drafts.ts'
import { Count, DaysFields, Line } from './fields.tsx'
import type { FieldsProps } from './fields.tsx'

/**
 * The facts that change after a decision or that a request without a mail begins with: days, size, who leads it and at what level, from
 * where, and about what. Level and subject decide who is proposed to handle it.
 */
export function FactsFields(props: FieldsProps) {
  const { t, language } = useTexts()
  const { edition } = useServices()
  const names = useNames()
  const { typed, onChange } = props
  const countries = Object.entries(edition.countries)
    .map(([code, name]) => ({ code, name: localText(name, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <>
      <DaysFields {...props} />
      <Count {...props} name="min" label={t('life.facts.min')} />
      <Count {...props} name="max" label={t('life.facts.max')} />
      <Line {...props} name="organisation" label={t('life.facts.organisation')} />
      <Field label={t('life.facts.country')}>
        <Select value={typed['country'] ?? ''} onChange={(_, { value }) => onChange({ country: value })}>
          <option value="" />
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Choice
        label={t('teams.page.rank')}
        none={t('teams.page.notSaid')}
        value={ranks.find((id) => id === typed['rank']) ?? null}
        options={ranks.map((id) => [id, names.rank(id)])}
        onChange={(rank) => onChange({ rank: rank ?? '' })}
      />
      <Choice
        label={t('teams.page.level')}
        none={t('teams.page.notSaid')}
        value={levels.find((id) => id === typed['level']) ?? null}
        options={levels.map((id) => [id, names.level(id)])}
        onChange={(level) => onChange({ level: level ?? '' })}
      />
      <ListPick
        label={t('teams.page.themes')}
        chosen={typedIds(typed, 'themes', themes)}
        options={themes.map((id) => ({ id, label: names.theme(id) }))}
        onChange={(chosen) => onChange({ themes: chosen.join(',') })}
      />
      <ListPick
        label={t('teams.page.asks')}
        chosen={typedIds(typed, 'asks', asks)}
        options={asks.map((id) => ({ id, label: names.ask(id) }))}
        onChange={(chosen) => onChange({ asks: chosen.join(',') })}
      />
    </>
  )
}
