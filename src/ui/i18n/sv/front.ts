/** What the pane says before the rest of it, its other texts among them, has been fetched. */
export const front = {
  reading: 'Läser mejlet …',
  readingSubject: 'Läser ”{{subject}}” …',
  certainty: {
    likely: 'Troligen en besöksförfrågan',
    unclear: 'Oklart om det är en besöksförfrågan',
    unlikely: 'Troligen inte en besöksförfrågan',
    unread: 'Kan inte bedömas',
    likelyOther: 'Troligen en internationell förfrågan',
  },
  known: 'Hör till ett ärende',
  textless: {
    zero: 'Mejlet har ingen text att läsa.',
    one: 'Mejlet har ingen text att läsa. Det som frågas kan stå i bilagan.',
    other: 'Mejlet har ingen text att läsa. Det som frågas kan stå i någon av de {{count}} bilagorna.',
  },
  unfetched: 'Resten av Ankomst kunde inte hämtas. Ingenting har skickats. Se efter att du har anslutning.',
  again: 'Försök igen',
} as const
