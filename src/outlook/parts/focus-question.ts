/**
 * Puts the focus on the question after (1) or before (-1) the one in focus: on its chosen answer, else on its first. One key
 * instead of a walk through every box and explanation between. Does nothing where there is no further question.
 */
export function focusQuestion(step: 1 | -1, page: Document = document): void {
  const now = page.activeElement ?? page.body
  const side = step === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const beyond = [...page.querySelectorAll('fieldset')].filter(
    (question) => !question.contains(now) && (now.compareDocumentPosition(question) & side) !== 0,
  )
  const question = beyond.at(step === 1 ? 0 : -1)
  const answer =
    question?.querySelector<HTMLElement>('input:checked') ??
    question?.querySelector<HTMLElement>('input, textarea, button')
  answer?.focus()
}
