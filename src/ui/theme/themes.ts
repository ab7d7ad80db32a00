import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components'
import type { ThemeName } from './theme-name.ts'

/** Fluent v9 themes by name. Forced colours (Windows high contrast) need no theme: Fluent's styles carry system colours. */
export const themes: Record<ThemeName, Theme> = {
  'outlook-light': webLightTheme,
  'outlook-dark': webDarkTheme,
  'teams-light': teamsLightTheme,
  'teams-dark': teamsDarkTheme,
  'teams-contrast': teamsHighContrastTheme,
}
