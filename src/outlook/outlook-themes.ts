import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components'

/** The two looks of Outlook alone: the pane carries none of Teams'. */
export const outlookThemes = {
  'outlook-light': webLightTheme,
  'outlook-dark': webDarkTheme,
} satisfies Record<string, Theme>
