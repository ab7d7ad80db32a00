import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { useTexts } from '../i18n/use-texts.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
})

interface ListPickProps<T extends string> {
  readonly label: string
  readonly chosen: readonly T[]
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly onChange: (chosen: T[]) => void
}

/** Several of a closed list: chosen ones as buttons that remove, the others in a native list. */
export function ListPick<T extends string>({ label, chosen, options, onChange }: ListPickProps<T>) {
  const { t } = useTexts()
  const styles = useStyles()
  const root = useRef<HTMLDivElement>(null)
  const removedAt = useRef<number | null>(null)
  useEffect(() => {
    const at = removedAt.current
    removedAt.current = null
    // The button that was pressed is gone with what it removed: one goes on with the next, or with the list.
    if (at !== null)
      (root.current?.querySelectorAll('button')[at] ?? root.current?.querySelector('select'))?.focus()
  }, [chosen])
  const nameOf = (id: T) => options.find((option) => option.id === id)?.label ?? id
  const add = (id: string) => {
    const option = options.find((each) => each.id === id)
    if (option !== undefined) onChange([...chosen, option.id])
  }
  return (
    <div ref={root} className={styles.root}>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((id, at) => (
            <li key={id}>
              <Button
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={`${t('common.remove')}: ${nameOf(id)}`}
                onClick={() => {
                  removedAt.current = at
                  onChange(chosen.filter((other) => other !== id))
                }}
              >
                {nameOf(id)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={`${t('common.add')}: ${label}`}>
        <Select value="" onChange={(_, { value }) => add(value)}>
          <option value="">{''}</option>
          {options
            .filter(({ id }) => !chosen.includes(id))
            .map(({ id, label: text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  )
}
