/** What both surfaces say about bodies and addresses. Swedish. */
export const directory = {
  source: {
    'no-lists':
      'Adresserna kommer från katalogen som följer med Ankomst, eftersom installationen inte har några kataloglistor.',
    empty:
      'Adresserna kommer från katalogen som följer med Ankomst, eftersom ingen har lagt in er egen katalog än.',
    refused:
      'Adresserna kommer från katalogen som följer med Ankomst, eftersom du inte har åtkomst till er egen katalog.',
    unreachable:
      'Adresserna kommer från katalogen som följer med Ankomst, eftersom er egen katalog inte gick att läsa just nu. Kontrollera mottagaren innan du skickar.',
  },
  way: {
    'function-mailbox': 'Går till funktionsbrevlådan.',
    'personal-inbox-only': 'Ingen funktionsbrevlåda finns; går till en personlig inkorg.',
    'deputy-while-away': 'Kontaktpersonen är borta till och med {{until}}. Ersättaren får det i stället.',
    'deputy-while-away-open': 'Kontaktpersonen är borta tills vidare. Ersättaren får det i stället.',
    'away-without-deputy': 'Kontaktpersonen är borta till och med {{until}} och har ingen ersättare.',
    'away-without-deputy-open': 'Kontaktpersonen är borta tills vidare och har ingen ersättare.',
    'deputy-for-automatic-reply':
      'Kontaktpersonen har ett automatiskt svar just nu. Ersättaren får det i stället.',
    'automatic-reply-without-deputy': 'Kontaktpersonen har ett automatiskt svar just nu och ingen ersättare.',
    'no-contact-person': 'Ingen kontaktperson är angiven.',
    successor: 'Verksamheten har bytt namn eller uppgått i en annan.',
    'no-way-in': 'Det finns ingen adress. Välj någon annan, eller be administratören lägga till en.',
  },
} as const
