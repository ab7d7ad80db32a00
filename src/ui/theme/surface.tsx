import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import type { ThemeName } from './theme-name.ts'
import { ThemedSurface } from './themed-surface.tsx'
import { themes } from './themes.ts'

/** Theme, by name, and texts around a whole surface. */
export function Surface({ theme, i18n, children }: { theme: ThemeName; i18n: i18n; children: ReactNode }) {
  return (
    <ThemedSurface theme={themes[theme]} i18n={i18n}>
      {children}
    </ThemedSurface>
  )
}
