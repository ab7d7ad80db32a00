import { useMemo } from 'react'
import { namesOf } from '../ui/case/names.ts'
import type { Names } from '../ui/case/names.ts'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { useServices } from '../ui/services.tsx'

/** The edition's and the directory's names in the reader's language. */
export function useNames(): Names {
  const { edition, directory } = useServices()
  const { language } = useTexts()
  return useMemo(() => namesOf(edition, directory, language), [edition, directory, language])
}
