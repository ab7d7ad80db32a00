import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, DismissRegular } from '@fluentui/react-icons'
import { aidForms, type Facts } from '../../detection/finding.ts'
import { localText } from '../../strategy/local-text.ts'
import { PlainDate, type DateRange } from '../../strategy/plain-date.ts'
import { CountryCode } from '../../strategy/country-code.ts'
import { asks, levels, ranks, themes } from '../../strategy/words.ts'
import type { Edition } from '../../strategy/edition.ts'
import { browserClock } from '../../ui/clock.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Choice } from '../../ui/facts/choice.tsx'
import { ListPick } from '../../ui/facts/list-pick.tsx'
import { countryText, type FactKey } from './fact-text.ts'

interface EditorProps {
  readonly factKey: FactKey
  readonly facts: Facts
  readonly edition: Edition
  readonly label: string
  /** A new value of this fact, typed by a person and so without phrases. */
  readonly onChange: (change: Partial<Facts>) => void
}

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0 },
})

/** The control for one fact; its kind follows from the fact. */
export function FactEditor(props: EditorProps) {
  const { t, language } = useTexts()
  const { factKey: key, facts, edition, label, onChange } = props
  const words = (text: { sv: string; en: string }) => localText(text, language)
  switch (key) {
    case 'organisation':
    case 'place':
    case 'title':
      return (
        <Field label={label}>
          <Input
            value={facts[key].value ?? ''}
            onChange={(_, { value }) => onChange({ [key]: typed(value === '' ? null : value) })}
          />
        </Field>
      )
    case 'countries':
      return (
        <ListPick
          label={label}
          chosen={facts.countries.value}
          options={Object.keys(edition.countries)
            .flatMap((code) => {
              const parsed = CountryCode.safeParse(code)
              return parsed.success ? [{ id: parsed.data, label: countryText(edition, code, language) }] : []
            })
            .toSorted((a, b) => a.label.localeCompare(b.label, language))}
          onChange={(value) => onChange({ countries: typed(value) })}
        />
      )
    case 'themes':
      return (
        <ListPick
          label={label}
          chosen={facts.themes.value}
          options={themes.map((id) => ({ id, label: words(edition.names.themes[id]) }))}
          onChange={(value) => onChange({ themes: typed(value) })}
        />
      )
    case 'asks':
      return (
        <ListPick
          label={label}
          chosen={facts.asks.value}
          options={asks.map((id) => ({ id, label: words(edition.names.asks[id]) }))}
          onChange={(value) => onChange({ asks: typed(value) })}
        />
      )
    case 'rank':
      return (
        <Choice
          label={label}
          none={t('common.notSaid')}
          value={facts.rank.value}
          options={ranks.map((id) => [id, words(edition.names.ranks[id])])}
          onChange={(value) => onChange({ rank: typed(value) })}
        />
      )
    case 'level':
      return (
        <Choice
          label={label}
          none={t('common.notSaid')}
          value={facts.level.value}
          options={levels.map((id) => [id, words(edition.names.levels[id])])}
          onChange={(value) => onChange({ level: typed(value) })}
        />
      )
    case 'via':
      return (
        <Choice
          label={label}
          none={t('common.notSaid')}
          value={facts.via.value}
          options={(['embassy', 'agency', 'colleague', 'state-promoter'] as const).map((id) => [
            id,
            t(`words.via.${id}`),
          ])}
          onChange={(value) => onChange({ via: typed(value) })}
        />
      )
    case 'aid':
      return (
        <Choice
          label={label}
          none={t('common.notSaid')}
          value={facts.aid.value}
          options={aidForms.map((id) => [id, t(`words.aid.${id}`)])}
          onChange={(value) => onChange({ aid: typed(value ?? 'none') })}
        />
      )
    case 'foreignPolicy':
      return (
        <Checkbox
          label={label}
          checked={facts.foreignPolicy.value}
          onChange={(_, { checked }) => onChange({ foreignPolicy: typed(checked === true) })}
        />
      )
    case 'replyBy':
      return (
        <Field label={label}>
          <Input
            type="date"
            value={facts.replyBy.value ?? ''}
            onChange={(_, { value }) => onChange({ replyBy: typed(dayOrNull(value)) })}
          />
        </Field>
      )
    case 'groupSize':
      return <SizeEditor {...props} />
    case 'dates':
      return <DatesEditor {...props} />
    case 'agreement':
      return <AgreementEditor {...props} />
  }
}

const typed = <T,>(value: T) => ({ value, evidence: [] })
const dayOrNull = (text: string) => {
  const parsed = PlainDate.safeParse(text)
  return parsed.success ? parsed.data : null
}

function SizeEditor({ facts, onChange }: EditorProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const size = facts.groupSize.value
  const set = (min: number, max: number) =>
    onChange({ groupSize: typed(min > 0 || max > 0 ? { min, max } : null) })
  const number = (text: string) => Math.max(0, Math.min(100_000, Number.parseInt(text, 10) || 0))
  const wrong = size !== null && size.max < size.min
  return (
    <div className={styles.pair}>
      <Field label={t('pane.facts.min')}>
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          type="number"
          min={0}
          value={size === null ? '' : String(size.min)}
          onChange={(_, { value }) => set(number(value), Math.max(number(value), size?.max ?? 0))}
        />
      </Field>
      <Field
        label={t('pane.facts.max')}
        {...(wrong ? { validationMessage: t('pane.facts.invalidSize') } : {})}
      >
        <Input
          className={styles.narrow}
          input={{ className: styles.narrow }}
          type="number"
          min={0}
          value={size === null ? '' : String(size.max)}
          onChange={(_, { value }) => set(size?.min ?? number(value), number(value))}
        />
      </Field>
    </div>
  )
}

function DatesEditor({ facts, onChange }: EditorProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const ranges = facts.dates.value
  const set = (value: DateRange[]) => onChange({ dates: typed(value) })
  const put = (index: number, part: Partial<DateRange>) =>
    set(ranges.map((range, at) => (at === index ? settled({ ...range, ...part }, part) : range)))
  const add = () => {
    const last = ranges.at(-1)
    const day = last === undefined ? browserClock.today() : dayOrNull(last.end)
    if (day !== null) set([...ranges, { start: day, end: day }])
  }
  return (
    <div className={styles.column}>
      {ranges.map((range, index) => (
        <div key={index} className={styles.column}>
          <Field label={t('pane.facts.first')}>
            <Input
              type="date"
              value={range.start}
              onChange={(_, { value }) => {
                const day = dayOrNull(value)
                if (day !== null) put(index, { start: day })
              }}
            />
          </Field>
          <Field label={t('pane.facts.last')}>
            <Input
              type="date"
              value={range.end}
              min={range.start}
              onChange={(_, { value }) => {
                const day = dayOrNull(value)
                if (day !== null) put(index, { end: day })
              }}
            />
          </Field>
          <Button
            size="small"
            icon={<DismissRegular />}
            onClick={() => set(ranges.filter((_, at) => at !== index))}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <Button size="small" icon={<AddRegular />} onClick={add}>
        {t('pane.facts.addDates')}
      </Button>
    </div>
  )
}

/** A range never ends before it begins: the day that was not changed follows the one that was. */
function settled(range: DateRange, changed: Partial<DateRange>): DateRange {
  if (range.end >= range.start) return range
  return changed.start === undefined
    ? { start: range.end, end: range.end }
    : { start: range.start, end: range.start }
}

function AgreementEditor({ facts, onChange }: EditorProps) {
  const { t } = useTexts()
  const form = facts.agreement.value ?? { hasTheme: false, hasStart: false, hasEnd: false }
  const set = (part: Partial<typeof form>) => onChange({ agreement: typed({ ...form, ...part }) })
  return (
    <>
      <Checkbox
        label={t('pane.facts.hasTheme')}
        checked={form.hasTheme}
        onChange={(_, { checked }) => set({ hasTheme: checked === true })}
      />
      <Checkbox
        label={t('pane.facts.hasStart')}
        checked={form.hasStart}
        onChange={(_, { checked }) => set({ hasStart: checked === true })}
      />
      <Checkbox
        label={t('pane.facts.hasEnd')}
        checked={form.hasEnd}
        onChange={(_, { checked }) => set({ hasEnd: checked === true })}
      />
    </>
  )
}
