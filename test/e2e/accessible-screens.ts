/** The screens that the accessibility statement speaks of; the e2e walks each, the statement lists each. */
export const screens = [
  { key: 'pane-request', name: 'Panelen: en besöksförfrågan' },
  { key: 'pane-not-ours', name: 'Panelen: hör till en annan förvaltning' },
  { key: 'pane-preview', name: 'Panelen: förhandsgranskning av en överlämning' },
  { key: 'pane-other', name: 'Panelen: det som är öppet är inget mejl' },
  { key: 'tab-list', name: 'Fliken: listan över ärenden' },
  { key: 'tab-case', name: 'Fliken: ett ärende' },
  { key: 'tab-meeting', name: 'Fliken: ett möte' },
  { key: 'tab-paper', name: 'Fliken: ärendepapper till internationella beredningen' },
  { key: 'tab-no-access', name: 'Fliken: den som saknar tillgång' },
] as const
export type ScreenKey = (typeof screens)[number]['key']

/** What is tried on every screen, with the sentence of the statement. */
export const checks = [
  { key: 'light', name: 'automatisk granskning (axe) i ljust tema' },
  { key: 'dark', name: 'automatisk granskning (axe) i mörkt tema' },
  { key: 'forced', name: 'automatisk granskning (axe) med operativsystemets egna färger (forced colours)' },
  { key: 'narrow', name: 'inget behöver rullas i sidled vid 320 bildpunkters bredd' },
  {
    key: 'zoom',
    name: 'inget behöver rullas i sidled vid 400 % förstoring (fönster om 320 × 256 bildpunkter)',
  },
  { key: 'spacing', name: 'ingen text skärs av med större text- och radavstånd (WCAG 1.4.12)' },
  { key: 'motion', name: 'ingen rörelse när personen har bett om mindre rörelse' },
] as const
export type CheckKey = (typeof checks)[number]['key']

/** Faults found, by screen and check; 0 everywhere is what the e2e demands. */
export interface AccessibilityResults {
  /** Day of the run, ISO. */
  readonly on: string
  readonly axe: string
  readonly faults: Readonly<Record<ScreenKey, Readonly<Record<CheckKey, number>>>>
}
