import { FluentProvider, type Theme } from '@fluentui/react-components'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'

/** A theme that is at hand and texts around a whole surface. */
export function ThemedSurface({ theme, i18n, children }: { theme: Theme; i18n: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
        {children}
      </FluentProvider>
    </I18nextProvider>
  )
}
