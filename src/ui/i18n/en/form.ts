import type { form as source } from '../sv/form.ts'
import type { SameTexts } from '../same-texts.ts'

export const form: SameTexts<typeof source> = {
  notAssessed: 'Not assessed',
  help: 'Explanation: {{label}}',
  phrase: 'In the mail: “{{phrase}}”',
  steps: { note: 'Note' },
  reason: 'Reason',
  percent: 'Per cent',
  proposalTo: '{{body}} decides. What you choose is a proposal.',
  clear: 'Remove the answer',
  suggestions: 'Suggested wording',
  error: {
    'receiver-missing': 'Choose a receiver.',
    'reason-missing': 'Write a few words. The answer counts only then.',
    'not-a-percentage': 'Write a number between 0 and 100.',
    'end-before-start': 'The end shall come after the start.',
  },
  agreement: { start: 'Start', end: 'End' },
}
