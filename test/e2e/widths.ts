import { errors, type Frame } from 'playwright-core'

/** WCAG 1.4.12: line height 1.5, after paragraphs 2, letters 0.12 and words 0.16 times the size of the font. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/**
 * How many pixels one must scroll sideways; an area of its own for a table is let be (WCAG 1.4.10). A message bar takes its narrow
 * shape by an observer, after the window has become narrow: what does not fit at once has a moment to come to rest.
 */
export async function sideways(frame: Frame): Promise<number> {
  const rested = await frame
    .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 3000 })
    .catch((error: unknown) => (error instanceof errors.TimeoutError ? null : Promise.reject(error)))
  return rested ? 0 : frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** The same where the person has asked for more space between lines, words and letters. */
export async function sidewaysSpaced(frame: Frame): Promise<number> {
  const style = await frame.addStyleTag({ content: spacing })
  const wider = await sideways(frame)
  await style.evaluate((element) => (element as unknown as Element).remove())
  return wider
}
