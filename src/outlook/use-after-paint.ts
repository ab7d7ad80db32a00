import { useEffect, useState } from 'react'

/** False while rendering for the first time, true once that has been painted. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  // Effects run before the paint when a click caused the render; a task of its own comes after it in every case.
  useEffect(() => {
    const task = setTimeout(() => setPainted(true))
    return () => clearTimeout(task)
  }, [])
  return painted
}
