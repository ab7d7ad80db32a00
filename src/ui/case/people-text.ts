import type { Texts } from '../i18n/use-texts.ts'

/** "6 personer", "10–12 personer". */
export function peopleText(t: Texts['t'], min: number, max: number): string {
  return min === max ? t('common.people', { count: min }) : t('common.peopleRange', { min, max })
}
