import type { strategy as source } from '../sv/strategy.ts'
import type { SameTexts } from '../same-texts.ts'

export const strategy: SameTexts<typeof source> = {
  why: {
    why: 'Why?',
    about: 'Why? {{about}}',
    loading: 'Fetching the explanation',
    failed: 'The explanation could not be fetched. What you have chosen is still there.',
    cityWords: 'The strategy’s words',
    cityWordsIn: 'The strategy’s words (in {{language}})',
    unfilled: 'The strategy’s own words have not been filled in here. That is for {{keeper}} to do.',
    verb: { ska: 'shall', bör: 'should', kan: 'may' },
  },
  ownEdition: 'The case was assessed by “{{edition}}” and is shown in its words.',
  forumMembers: 'Its members: {{members}}.',
  letter: {
    which: 'Letter',
    language: 'Language of the reply',
    facts: 'Facts in the letter',
    factsMissing_one: 'Facts in the letter: {{count}} is missing',
    factsMissing_other: 'Facts in the letter: {{count}} are missing',
    lacking: 'Fill it in, or change the text.',
    unfilled: 'This is missing in the letter: {{names}}. Fill it in before you make the draft.',
    anyway: 'Make the draft anyway. I will fill in what is missing before the letter is sent.',
    edited: 'You have changed the text by hand. The facts above no longer follow.',
    rewrite: 'Write the letter anew',
    personal: 'What you write about the guest stays in the draft in the mailbox, never in the case.',
    loading: 'Fetching the letters',
    failed: 'The letters could not be fetched. You can go on without a draft reply or try again.',
    names: {
      receipt: 'Receipt: we have your request',
      'hand-over-notice': 'Notice that the request has been passed on',
      'hand-over-correction': 'Correction: the right receiver of the request',
      accept: 'We receive you',
      'accept-in-part': 'We receive you, but one part we cannot grant',
      'needs-information': 'We need to know more',
      decline: 'We cannot receive you',
      invitation: 'Invitation letter',
    },
  },
}
