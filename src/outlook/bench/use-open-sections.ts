import { useCallback, useEffect, useState } from 'react'
import { focusQuestion } from '../parts/focus-question.ts'
import { sectionId } from '../parts/section.tsx'

/** Which sections stand open; Alt+1…5 opens and focuses them, Alt+arrows go from question to question. */
export function useOpenSections(): { open: readonly number[]; toggle: (number: number) => void } {
  const [open, setOpen] = useState<readonly number[]>([])
  const toggle = useCallback(
    (number: number) =>
      setOpen((before) =>
        before.includes(number) ? before.filter((each) => each !== number) : [...before, number],
      ),
    [],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const number = Number(event.key)
      if (!event.altKey || event.defaultPrevented) return
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        return focusQuestion(event.key === 'ArrowDown' ? 1 : -1)
      if (!(number >= 1 && number <= 5)) return
      event.preventDefault()
      if (number > 1) toggle(number)
      document.getElementById(sectionId(number))?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [toggle])
  return { open, toggle }
}
