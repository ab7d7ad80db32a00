/** Texts of letters from the page of a case, Swedish. */
export const letters = {
  title: 'Brev till avsändaren',
  open: 'Skriv brev',
  explain: 'Utkastet läggs i brevlådan {{mailbox}}. Inget skickas; det gör du i Outlook.',
  explainTo:
    'Utkastet blir ett nytt mejl till {{to}} i brevlådan {{mailbox}}. Inget skickas; det gör du i Outlook.',
  explainNew:
    'Ärendet har inget mejl att svara på. Utkastet blir ett nytt mejl i brevlådan {{mailbox}}. Inget skickas; i Outlook skriver du in mottagaren och skickar.',
  own: 'Använd min egen brevlåda',
  review: 'Granska',
  make: 'Lägg utkastet i brevlådan',
  looking: 'Letar upp mejlet och brevmallarna',
  gone: 'Mejlet finns inte i brevlådan {{mailbox}}, eller så når du den inte. Skriv brevet i Outlook.',
  failed: 'Brevmallarna kunde inte hämtas.',
} as const
