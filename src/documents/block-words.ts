import type { IntentKind } from '../cases/intents.ts'

/** Headings of what leaves by mail; `{forum}` is the forum's name. Between officials of the City the words are Swedish. */
const headings: Readonly<Record<IntentKind, string>> = {
  'take-on': 'Vi tar det',
  'hand-over': 'Överlämning av internationell förfrågan',
  'correct-hand-over': 'Överlämning av internationell förfrågan',
  'ask-advice': 'Fråga om råd om internationell förfrågan',
  'propose-to-ib': 'Förslag att ta upp i {forum}',
  'ask-information': 'Begäran om uppgifter',
  decline: 'Förfrågan tackas nej',
  save: 'Sparad i ärendet',
  'join-mail': 'Lagt till ärendet',
  acknowledge: 'Kvittens',
  'send-back': 'Förfrågan skickas tillbaka',
  'give-advice': 'Svar på fråga om råd',
  'take-up-for-ib': 'Tas upp för {forum}',
  'return-from-ib': 'Förslaget till {forum} skickas tillbaka',
  'put-before-ib': 'Ärendepapper till {forum}',
  'report-decision': 'Beslut efter {forum}',
  tell: 'För kännedom: internationell förfrågan',
}

/** The heading of a message, with the forum as the edition names it. */
export const blockHeading = (kind: IntentKind, forum: string): string =>
  headings[kind].replace('{forum}', forum)

/** What is asked of the one who reads; null when nothing is. */
export const blockRequests: Readonly<Record<IntentKind, string | null>> = {
  'take-on': null,
  'hand-over': 'Kvittera eller skicka tillbaka. Avsändaren ansvarar för förfrågan tills ni har kvitterat.',
  'correct-hand-over':
    'Kvittera eller skicka tillbaka. Avsändaren ansvarar för förfrågan tills ni har kvitterat.',
  'ask-advice': 'Svara i ärendet eller på det här mejlet. Avsändaren ansvarar fortfarande för förfrågan.',
  'propose-to-ib': 'Ta upp förslaget eller skicka tillbaka det med skäl.',
  'ask-information': null,
  decline: null,
  save: null,
  'join-mail': null,
  acknowledge: null,
  'send-back': 'Förfrågan ligger kvar hos er.',
  'give-advice': null,
  'take-up-for-ib': null,
  'return-from-ib': 'Förfrågan ligger kvar hos er.',
  'put-before-ib': null,
  'report-decision': null,
  tell: 'Ni behöver inte göra något. Avsändaren ansvarar för förfrågan.',
}

const answerByMail =
  'Svara på det här mejlet om ni tar emot förfrågan eller om den ska tillbaka. Avsändaren ansvarar för förfrågan tills ni har svarat.'

/** The same where the reader has no way into the case (level 1): a mail is the answer. */
export const requestsByMail: Readonly<Record<IntentKind, string | null>> = {
  ...blockRequests,
  'hand-over': answerByMail,
  'correct-hand-over': answerByMail,
  'ask-advice': 'Svara på det här mejlet. Avsändaren ansvarar fortfarande för förfrågan.',
  'propose-to-ib':
    'Svara på det här mejlet om ni tar upp förslaget, annars med skäl till att det ska tillbaka.',
}

/** What the person's own words are, by what is done. */
export const reasonLabels: Readonly<Record<IntentKind, string>> = {
  'take-on': 'Skäl',
  'hand-over': 'Skäl',
  'correct-hand-over': 'Skäl',
  'ask-advice': 'Fråga',
  'propose-to-ib': 'Skäl',
  'ask-information': 'Det som saknas',
  decline: 'Skäl',
  save: 'Anteckning',
  'join-mail': 'Anteckning',
  acknowledge: 'Anteckning',
  'send-back': 'Skäl',
  'give-advice': 'Svar',
  'take-up-for-ib': 'Anteckning',
  'return-from-ib': 'Skäl',
  'put-before-ib': 'Skäl',
  'report-decision': 'Kommentar',
  tell: 'Meddelande',
}
