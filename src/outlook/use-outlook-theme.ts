import { useEffect, useState } from 'react'
import { outlookTheme } from '../ui/theme/theme-name.ts'
import type { MailHost } from './host/mail-host.ts'

const dark = () => matchMedia('(prefers-color-scheme: dark)')

/** The client's theme, else the system's preference; follows both. */
export function useOutlookTheme(host: MailHost): ReturnType<typeof outlookTheme> {
  const read = () => outlookTheme(host.background(), dark().matches)
  const [theme, setTheme] = useState(read)
  useEffect(() => {
    const again = () => setTheme(outlookTheme(host.background(), dark().matches))
    const query = dark()
    query.addEventListener('change', again)
    const stop = host.onTheme(again)
    return () => {
      stop()
      query.removeEventListener('change', again)
    }
  }, [host])
  return theme
}
