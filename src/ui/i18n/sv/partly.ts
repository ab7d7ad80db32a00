/** Why something of several parts stopped half-way; what was done all the same is said after it. Swedish. */
export const partly = {
  why: {
    auth: 'Inloggningen gick inte att förnya.',
    consent: 'Ankomst har inte fått den rätt som behövs.',
    forbidden: 'Du har inte behörighet till det.',
    'not-found': 'Något av det finns inte längre, eller har flyttats.',
    conflict: 'Någon annan hann spara först.',
    duplicate: 'Det finns redan.',
    throttled: 'Microsoft 365 bad oss vänta.',
    'too-large': 'Det är för stort.',
    invalid: 'Microsoft 365 godtog inte begäran.',
    unavailable: 'Microsoft 365 svarar inte just nu.',
    offline: 'Anslutningen bröts.',
    timeout: 'Svaret dröjde för länge.',
    paused: 'Ärendet är pausat av säkerhetsskäl.',
    unexpected: 'Något gick fel i Ankomst.',
  },
  again: 'En del kan redan vara gjort. Försök igen: det som är gjort görs inte om.',
} as const
