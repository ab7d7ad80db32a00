import { AriaLiveAnnouncer, FluentProvider, type Theme } from '@fluentui/react-components'
import type { i18n } from 'i18next'
import { useEffect, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { keepFocus } from './keep-focus.ts'

interface ThemedSurfaceProps {
  readonly theme: Theme
  readonly i18n: i18n
  /** Whether the surface is the whole page or a part of a column. */
  readonly fills?: 'the page' | 'its part'
  readonly children: ReactNode
}

const looks = {
  'the page': { minHeight: '100vh' },
  'its part': { flexGrow: 1, display: 'flex', flexDirection: 'column' },
} as const

/** A theme that is at hand and texts around a whole surface; what happens is read out, and the focus is not lost. */
export function ThemedSurface({ theme, i18n, fills = 'the page', children }: ThemedSurfaceProps) {
  useEffect(() => keepFocus(document), [])
  return (
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={theme} style={looks[fills]}>
        <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
      </FluentProvider>
    </I18nextProvider>
  )
}
