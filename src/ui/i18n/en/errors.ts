import type { errors as source } from '../sv/errors.ts'
import type { SameTexts } from '../same-texts.ts'

export const errors: SameTexts<typeof source> = {
  code: {
    auth: 'The sign-in could not be renewed. What you filled in is still here. Sign in again.',
    consent:
      'Ankomst has not been allowed to read what it needs. Reading and assessing work all the same. Approve, or ask your IT department to.',
    forbidden: 'You do not have access to this. Nothing has been changed. Ask its owner for access.',
    'not-found': 'It no longer exists, or has been moved. Nothing has been changed. Read again and retry.',
    conflict:
      'Somebody else saved first. What you filled in is still here. Load the new version and look it over.',
    duplicate: 'It already exists. Nothing was written twice.',
    throttled: 'Microsoft 365 asked us to wait. What you filled in is still here. Try again in a while.',
    'too-large':
      'It is too large to be sent this way. Nothing was sent. Leave out attachments and try again.',
    invalid:
      'Microsoft 365 did not accept the request. Nothing has been changed. Copy the error report to your IT department.',
    unavailable:
      'Microsoft 365 does not answer right now. What you filled in is still here. Try again in a while.',
    offline: 'No connection. What you filled in is still here. Try again when you are connected.',
    timeout: 'The answer took too long. What you filled in is still here. Try again.',
    paused: 'The case is paused for security. Nothing has been sent. Open the case: it says whom to contact.',
    unexpected:
      'Something went wrong in Ankomst. What you filled in is still here. Try again, or copy the error report to your IT department.',
  },
  config: {
    missing:
      'Ankomst is not set up: the file config.json could not be fetched. Ask your IT department to run ankomst provision.',
    invalid:
      'Ankomst is set up wrongly: config.json does not fit ({{detail}}). Ask your IT department to run ankomst provision.',
  },
  screen: {
    title: 'This part could not be shown',
    safe: 'What you filled in is still here. Load the page again.',
    reload: 'Load again',
  },
  report: 'Copy error report',
  reportCopied: 'The error report is copied. It contains no personal data.',
  reportFailed: 'The error report could not be copied. Select the text and copy it:',
  dismiss: 'Close the message',
}
