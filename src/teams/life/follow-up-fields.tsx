import {
  Field,
  Radio,
  RadioGroup,
  Select,
  Tag,
  TagGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useId } from 'react'
import { isValidOn } from '../../directory/is-valid-on.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'
import { CostFields, Count, Lines } from './fields.tsx'
import type { FieldsProps } from './fields.tsx'

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
})

interface FollowUpProps extends FieldsProps {
  readonly tell: readonly string[]
  readonly onTell: (tell: readonly string[]) => void
}

/** The four questions of one minute (users.md 21); a visit that did not take place is asked for its reason alone. */
export function FollowUpFields({ tell, onTell, ...props }: FollowUpProps) {
  const { t, language } = useTexts()
  const { directory, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const list = useId()
  const { typed, onChange } = props
  const bodies = directory.bodies
    .filter((body) => isValidOn(body, clock.today()) && body.type !== 'political' && !tell.includes(body.id))
    .map(({ id }) => ({ id, name: names.body(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <>
      <Field label={t('life.followUp.happened')} required>
        <RadioGroup
          layout="horizontal"
          value={typed['happened'] ?? ''}
          onChange={(_, { value }) => onChange({ happened: value })}
        >
          <Radio value="yes" label={t('life.followUp.yes')} />
          <Radio value="no" label={t('life.followUp.no')} />
        </RadioGroup>
      </Field>
      {typed['happened'] === 'no' && <Lines {...props} name="why" label={t('life.followUp.why')} required />}
      {typed['happened'] === 'yes' && (
        <>
          <Count {...props} name="visitors" label={t('life.followUp.visitors')} />
          <Lines {...props} name="learned" label={t('life.followUp.learned')} />
          <Field label={t('life.followUp.tell')}>
            <Select id={list} value="" onChange={(_, { value }) => value !== '' && onTell([...tell, value])}>
              <option value="" />
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {tell.length > 0 && (
            <TagGroup
              aria-label={t('life.followUp.tell')}
              className={styles.tags}
              onDismiss={(_, { value }) => {
                // With the last of them the group is gone, and what had the focus with it.
                if (tell.length === 1) document.getElementById(list)?.focus()
                onTell(tell.filter((id) => id !== value))
              }}
            >
              {tell.map((id) => (
                <Tag key={id} value={id} dismissible>
                  {names.body(id)}
                </Tag>
              ))}
            </TagGroup>
          )}
          <Text weight="semibold">{t('life.followUp.cost')}</Text>
          <CostFields {...props} />
        </>
      )}
    </>
  )
}
