/** Each: what happened, what is safe, what to do. */
export const errors = {
  code: {
    auth: 'Inloggningen gick inte att förnya. Det du fyllt i finns kvar. Logga in igen.',
    consent:
      'Ankomst har inte fått läsa det som behövs. Läsning och bedömning fungerar ändå. Godkänn, eller be it-avdelningen göra det.',
    forbidden:
      'Du har inte behörighet till detta. Inget har ändrats. Be den som äger webbplatsen om tillgång.',
    'not-found': 'Det finns inte längre, eller har flyttats. Inget har ändrats. Läs om och försök igen.',
    conflict:
      'Någon annan hann spara först. Det du fyllt i finns kvar. Läs in den nya versionen och se över.',
    duplicate: 'Det finns redan. Inget har skrivits två gånger.',
    throttled: 'Microsoft 365 bad oss vänta. Det du fyllt i finns kvar. Försök igen om en stund.',
    'too-large':
      'Det är för stort för att skickas så här. Inget har skickats. Välj bort bilagor och försök igen.',
    invalid:
      'Microsoft 365 godtog inte begäran. Inget har ändrats. Kopiera felrapporten till it-avdelningen.',
    unavailable: 'Microsoft 365 svarar inte just nu. Det du fyllt i finns kvar. Försök igen om en stund.',
    offline: 'Ingen anslutning. Det du fyllt i finns kvar. Försök igen när du är ansluten.',
    timeout: 'Svaret dröjde för länge. Det du fyllt i finns kvar. Försök igen.',
    paused:
      'Ärendet är pausat av säkerhetsskäl. Inget har skickats. Öppna ärendet: där står vem ni kontaktar.',
    unexpected:
      'Något gick fel i Ankomst. Det du fyllt i finns kvar. Försök igen, eller kopiera felrapporten till it-avdelningen.',
  },
  config: {
    missing:
      'Ankomst är inte inställt: filen config.json kunde inte hämtas. Be it-avdelningen köra ankomst provision.',
    invalid:
      'Ankomst är fel inställt: config.json stämmer inte ({{detail}}). Be it-avdelningen köra ankomst provision.',
  },
  screen: {
    title: 'Den här delen kunde inte visas',
    safe: 'Det du fyllt i finns kvar. Läs in sidan på nytt.',
    reload: 'Läs in på nytt',
  },
  report: 'Kopiera felrapport',
  reportCopied: 'Felrapporten är kopierad. Den innehåller inga personuppgifter.',
  reportFailed: 'Felrapporten kunde inte kopieras. Markera texten och kopiera den:',
  dismiss: 'Stäng meddelandet',
} as const
