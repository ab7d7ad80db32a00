/** The looks a surface can have; `contrast` is Teams' own high-contrast theme, forced colours are the browser's. */
export const themeNames = [
  'outlook-light',
  'outlook-dark',
  'teams-light',
  'teams-dark',
  'teams-contrast',
] as const
export type ThemeName = (typeof themeNames)[number]

/**
 * Outlook gives no theme id, only colours (platform: officeTheme); dark is read from the luminance of the body background.
 * `#rrggbb`, or undefined where the host has no theme: then the system's preference decides.
 */
export function outlookTheme(
  bodyBackground: string | undefined,
  prefersDark: boolean,
): 'outlook-dark' | 'outlook-light' {
  const dark = bodyBackground === undefined ? prefersDark : luminance(bodyBackground) < 0.4
  return dark ? 'outlook-dark' : 'outlook-light'
}

/** Teams' theme string: default, dark, contrast or glass (dark-ish). */
export function teamsTheme(theme: string): ThemeName {
  if (theme === 'contrast') return 'teams-contrast'
  return theme === 'dark' || theme === 'glass' ? 'teams-dark' : 'teams-light'
}

/** Relative luminance 0–1 of `#rrggbb` (WCAG 2.2); 1 when it cannot be read. */
function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (match === null) return 1
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
