/** Several people at one mail or case, mailboxes that are not one's own, and what waits for the network. */
export const sharing = {
  collision: '{{name}} har svarat annorlunda på samma sak: {{fields}}. Vad ska gälla?',
  collisionRest: 'Allt annat som ni har fyllt i är sammanfört.',
  mine: 'Mitt svar',
  theirs: 'Svaret från {{name}}',
  field: {
    course: 'om det är ett ärende',
    reason: 'skälet',
    adviser: 'vem som rådfrågas',
    proposeToIb: 'förslaget till $t(city.forumShort)',
    ours: 'om det är vår',
    receiver: 'mottagaren',
    receivedBy: 'vem som tog emot',
    directions: 'inriktningarna',
    noDirection: 'inriktningarna',
    aims: 'målen',
    mutualLearning: 'ömsesidigt lärande',
    mutualLearningReason: 'skälet till ömsesidigt lärande',
    reasons: 'ett skäl',
    note: 'anteckningen',
    other: 'bedömningen',
  },
  notFound: {
    lead: 'Mejlet hittades inte i någon av brevlådorna {{mailboxes}}. Därför kan inget skickas eller märkas härifrån. Det du fyller i sparas på den här datorn.',
    advice:
      'Ligger det i en funktionsbrevlåda: öppna den som delad mapp i ditt eget Outlook och försök igen.',
    orTab: 'Annars kan du ta ärendet i Teams.',
    again: 'Sök igen',
    tab: 'Ta ärendet i Teams',
  },
  consent: {
    lead: 'Mejlet ligger troligen i en delad brevlåda. Ankomst behöver ditt godkännande för att läsa och skriva där. Bedömningen fungerar ändå.',
    approve: 'Godkänn delade brevlådor',
  },
  others: {
    answers: '{{body}} svarar avsändaren (sedan {{when}}).',
    canDo:
      'Ni behöver inte göra något. Vill ni vara med: välj Vi deltar, spara en anteckning eller registrera er egen handling.',
    join: 'Vi deltar',
  },
  note: 'Den som fick förfrågan av misstag får veta det: {{addresses}}, ”{{subject}}”.',
  where: {
    sent: 'Titta i mappen Skickat i {{mailbox}} efter ”{{subject}}”.',
    channel: 'Titta i kanalen för $t(city.forumShort) efter ärendet {{subject}}.',
  },
} as const
