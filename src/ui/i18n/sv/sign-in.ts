export const signIn = {
  signIn: 'Logga in',
  approve: 'Godkänn åtkomst',
  state: {
    'consent-missing':
      'Ankomst behöver ett godkännande för att nå mejl och ärenden. Förslag och bedömning fungerar redan nu.',
    denied:
      'Åtkomsten nekades. Förslag och bedömning fungerar, men inget kan skickas eller sparas. Be it-avdelningen om hjälp.',
    cancelled: 'Inloggningen avbröts. Inget har ändrats. Försök igen när du vill.',
    offline: 'Ingen anslutning. Inloggning går först när du är ansluten igen.',
    'wrong-account':
      'Du är inloggad som {{account}}, men brevlådan hör till {{expected}}. Inget har skickats. Logga in med rätt konto.',
    unsupported:
      'Den här versionen av Outlook eller Teams kan inte logga in åt Ankomst. Öppna ärendet i Teams i stället.',
    failed:
      'Inloggningen gick inte. Inget har ändrats. Försök igen, eller kopiera felrapporten till it-avdelningen.',
  },
} as const
