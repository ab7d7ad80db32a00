import { hasTab } from './has-tab.ts'
import type { PackageValues } from './values.ts'

/**
 * The words of the manifest; Teams and Outlook show `nameShort` (at most 30 characters) as the app's and the pane's title. At level 0
 * the app is described by `readingShort` and `readingFull`, at level 1 by `mailFull` in the place of `descriptionFull`.
 */
export const texts = {
  sv: {
    nameShort: 'Ankomst',
    nameFull: 'Ankomst – internationella förfrågningar',
    twinName: 'Ankomst för Mac och äldre Outlook',
    descriptionShort: 'Känn igen, bedöm och lämna över internationella förfrågningar.',
    descriptionFull:
      'Ankomst visar bredvid mejlet om det är en internationell förfrågan, hjälper dig att bedöma den efter stadens internationella strategi och lämnar över den till rätt förvaltning eller bolag. I Teams bereds, diskuteras och följs ärendena upp.',
    mailFull:
      'Ankomst visar bredvid mejlet om det är en internationell förfrågan, hjälper dig att bedöma den efter stadens internationella strategi och lämnar över den till rätt förvaltning eller bolag. Ärendet ligger på mejlet, så att kollegor i samma brevlåda ser det.',
    readingShort: 'Känn igen och bedöm internationella förfrågningar.',
    readingFull:
      'Ankomst visar bredvid mejlet om det är en internationell förfrågan, hjälper dig att bedöma den efter stadens internationella strategi och föreslår vem som ska ha den. Ingen inloggning behövs, och inget skickas eller sparas i Microsoft 365.',
    tabName: 'Ärenden',
    groupLabel: 'Ankomst',
    buttonLabel: 'Bedöm förfrågan',
    buttonTip: 'Visar vad mejlet frågar om, vad strategin säger och vem som ska ha det.',
  },
  en: {
    nameShort: 'Ankomst',
    nameFull: 'Ankomst – international requests',
    twinName: 'Ankomst for Mac and older Outlook',
    descriptionShort: 'Recognise, assess and hand over international requests.',
    descriptionFull:
      "Ankomst shows beside the mail whether it is an international request, helps you to assess it by the city's international strategy and hands it over to the right administration or company. In Teams the cases are prepared, discussed and followed up.",
    mailFull:
      "Ankomst shows beside the mail whether it is an international request, helps you to assess it by the city's international strategy and hands it over to the right administration or company. The case lies on the mail, so that colleagues in the same mailbox see it.",
    readingShort: 'Recognise and assess international requests.',
    readingFull:
      "Ankomst shows beside the mail whether it is an international request, helps you to assess it by the city's international strategy and proposes who should have it. No sign-in is needed, and nothing is sent or saved to Microsoft 365.",
    tabName: 'Cases',
    groupLabel: 'Ankomst',
    buttonLabel: 'Assess request',
    buttonTip: 'Shows what the mail asks for, what the strategy says and who should have it.',
  },
} as const

/** The English localisation file of the package; keys are JSON paths into the manifest, which below level 2 has no tab. */
export function localisationEn({ clientId, level }: Pick<PackageValues, 'clientId' | 'level'>) {
  const en = texts.en
  const signsIn = clientId !== null
  const whole = hasTab(level) ? en.descriptionFull : en.mailFull
  return {
    $schema:
      'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
    'name.short': en.nameShort,
    'name.full': en.nameFull,
    'description.short': signsIn ? en.descriptionShort : en.readingShort,
    'description.full': signsIn ? whole : en.readingFull,
    ...(hasTab(level) ? { 'staticTabs[0].name': en.tabName } : {}),
    'extensions[0].ribbons[0].tabs[0].groups[0].label': en.groupLabel,
    'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label': en.buttonLabel,
    'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.title': en.buttonLabel,
    'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.description': en.buttonTip,
  }
}
