/** Why a file stays where it is: what it may hold by its name (users.md 9). */
export type HeldBack = 'identity' | 'name-list' | 'health'

/** Names that speak of passports, lists of names, health and diet, in the languages the mail mostly comes in. */
const signs: readonly (readonly [HeldBack, RegExp])[] = [
  [
    'identity',
    /passe?port|\bpass(?:et)?\b|pasaport|\bid[-_ ]?(?:card|kort)|visum|\bvisa\b|паспорт|护照|旅券|جواز/iu,
  ],
  ['health', /health|medical|h[äa]lso|allerg|diet|kost(?:er)?\b|gesundheit|m[ée]dical|vaccin/iu],
  [
    'name-list',
    /name[-_ ]?list|namn[-_ ]?list|deltag|participant|delegat(?:es|ion)[-_ ]?list|list[-_ ]of[-_ ](?:names|delegates|participants)|teilnehmer|liste?[-_ ]des|asistentes/iu,
  ],
]

/** What a file may hold by its name that is left where it is; null for an ordinary one. */
export function heldBackOf(name: string): HeldBack | null {
  // `_` counts as a letter to \b.
  const plain = name.replaceAll('_', ' ')
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? null
}
