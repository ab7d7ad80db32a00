/** Each state: a heading, what happened and what works all the same, what to do. */
export const signIn = {
  button: {
    approve: 'Godkänn åtkomst',
    signIn: 'Logga in',
    otherAccount: 'Logga in med ett annat konto',
    retry: 'Försök igen',
    tab: 'Öppna Ankomst i Teams',
  },
  title: {
    'consent-missing': 'Ankomst behöver ditt godkännande',
    declined: 'Du godkände inte åtkomsten',
    'admin-consent': 'It-avdelningen måste godkänna Ankomst',
    'not-assigned': 'Du har inte fått tillgång till Ankomst',
    blocked: 'Stadens regler stoppade inloggningen',
    interaction: 'Du behöver logga in',
    claims: 'Microsoft 365 vill att du bekräftar vem du är',
    'popup-blocked': 'Inloggningsfönstret stoppades',
    cancelled: 'Inloggningen avbröts',
    offline: 'Ingen anslutning',
    'wrong-account': 'Fel konto',
    unsupported: 'Inloggning går inte i det här programmet',
    'not-connected': 'Ankomst är inte kopplat till mejl och ärenden',
    failed: 'Inloggningen gick inte',
  },
  state: {
    'consent-missing':
      'Utan det når Ankomst varken mejl eller ärenden. Förslag och bedömning fungerar redan.',
    declined: 'Förslag och bedömning fungerar, men inget kan skickas eller sparas.',
    'admin-consent':
      'Ankomst begär något som bara en administratör får godkänna. Förslag och bedömning fungerar, men inget kan skickas eller sparas.',
    'not-assigned':
      'Bara de som it-avdelningen har lagt till kan logga in. Förslag och bedömning fungerar, men inget kan skickas eller sparas.',
    blocked:
      'Det kan bero på datorn, nätet eller programmet. Förslag och bedömning fungerar, men inget kan skickas eller sparas.',
    interaction: 'Det var länge sedan, eller så krävs ett steg till. Det du fyllt i finns kvar.',
    claims: 'Staden kräver ett steg till för det du vill göra. Det du fyllt i finns kvar.',
    'popup-blocked': 'Webbläsaren eller programmet lät inte fönstret öppnas. Det du fyllt i finns kvar.',
    cancelled: 'Inget har ändrats.',
    offline: 'Inloggningen nådde inte fram. Förslag och bedömning fungerar, och det du fyllt i finns kvar.',
    'wrong-account':
      'Du är inloggad som {{account}}, men här arbetar {{expected}}. Inget har skickats eller sparats.',
    unsupported:
      'Den här versionen av Outlook eller Teams kan inte logga in åt Ankomst. Du kan läsa förslaget, men inget kan skickas eller sparas.',
    'not-connected':
      'Staden har valt att använda Ankomst utan inloggning, eller så saknas inställningarna. Förslag och bedömning fungerar.',
    failed: 'Inget har ändrats.',
  },
  next: {
    'consent-missing': 'Välj Godkänn åtkomst och läs vad Ankomst ber om.',
    declined: 'Ändrar du dig, välj Godkänn åtkomst.',
    'admin-consent': 'Be it-avdelningen godkänna Ankomst för hela staden, och försök sedan igen.',
    'not-assigned': 'Be it-avdelningen lägga till dig, och försök sedan igen.',
    blocked: 'Försök på din tjänstedator och stadens nät. Hjälper det inte, ge it-avdelningen felrapporten.',
    interaction: 'Välj Logga in.',
    claims: 'Välj Logga in och följ stegen i fönstret. Gör sedan om det du höll på med.',
    'popup-blocked': 'Tillåt fönster från Ankomst och välj Logga in igen.',
    cancelled: 'Logga in när du vill.',
    offline: 'Vi försöker igen när du är ansluten. Är du redan det, läs in sidan på nytt.',
    'wrong-account': 'Logga in som {{expected}}.',
    unsupported: 'Uppdatera programmet, eller arbeta i Teams om staden har Ankomst där.',
    'not-connected': 'Vill ni skicka och spara härifrån, be it-avdelningen om en högre nivå.',
    failed: 'Försök igen, eller ge it-avdelningen felrapporten.',
  },
  /** The page between the pane and the login page. */
  window: {
    title: 'Logga in i Ankomst',
    lead: 'Nästa fönster är Microsofts inloggning. När du är klar stängs båda fönstren.',
    go: 'Fortsätt till inloggningen',
    failed: 'Den här sidan öppnas från Ankomst i Outlook eller Teams. Stäng den och försök igen därifrån.',
  },
  /** The page in Office's dialog. */
  dialog: {
    title: 'Ankomst loggar in dig',
    lead: 'Vänta. Fönstret stängs när du är inloggad.',
    failed: 'Den här sidan öppnas från Ankomst i Outlook. Stäng den och försök igen därifrån.',
  },
} as const
