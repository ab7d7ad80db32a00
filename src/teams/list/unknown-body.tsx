import { useMemo } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Empty } from '../empty.tsx'
import { Choose } from './choose.tsx'
import { facetChoices } from './facet-choices.ts'
import { useFacetWords } from './use-facet-words.ts'

interface UnknownBodyProps {
  readonly rows: readonly CaseRow[]
  /** Shows the cases of a body among all of them. */
  readonly onBody: (body: string) => void
}

/** In the place of *Mina* for somebody of whom no body is known: why, who can mend it, and the cases of a body of one's own choice. */
export function UnknownBody({ rows, onBody }: UnknownBodyProps) {
  const { t, language } = useTexts()
  const { timeZone } = useServices().edition.about
  const words = useFacetWords()
  const choices = useMemo(
    () => facetChoices(rows, 'body', words, language, timeZone),
    [rows, words, language, timeZone],
  )
  return (
    <Empty title={t('teams.list.unknownTitle')} hint={t('teams.list.unknownWhy')}>
      {choices.length > 0 && (
        <Choose
          label={t('teams.list.unknownChoose')}
          any=""
          value={null}
          choices={choices}
          onChoose={(body) => body !== null && onBody(body)}
        />
      )}
    </Empty>
  )
}
