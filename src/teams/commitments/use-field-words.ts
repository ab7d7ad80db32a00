import { useMemo } from 'react'
import type { Commitment } from '../../cases/commitment.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'

/** A field of a commitment as people read it; empty where nothing is said. */
export type FieldWords = (of: Commitment, field: keyof Commitment) => string

export function useFieldWords(): FieldWords {
  const { language } = useTexts()
  const names = useNames()
  return useMemo(() => {
    const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
    return (of, field) => {
      switch (field) {
        case 'kind':
          return names.kind(of.kind)
        case 'body':
          return names.body(of.body)
        case 'validFrom':
        case 'validTo':
        case 'reviewOn': {
          const day = of[field]
          return day === null ? '' : dayInWords(day, language)
        }
        case 'yearlyCost':
          return of.yearlyCost === null ? '' : number.format(of.yearlyCost)
        case 'key':
        case 'counterpart':
        case 'caseId':
        case 'note':
          return of[field]
      }
    }
  }, [names, language])
}
