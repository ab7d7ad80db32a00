import type { Example } from './examples.ts'
import { isRequest, isVisit } from './examples.ts'
import { factChecks } from './fact-checks.ts'
import { f1, line, macroF1, microF1, perLabel, scoresOf } from './scores.ts'
import { isSignificanceRight } from './significance.ts'

type Say = (text: string) => void

/** Facts field by field, themes, kinds and significance, by the committed weights. */
export function factTables(examples: readonly Example[], say: Say): void {
  const labelled = examples.filter(({ mail }) => mail.facts)
  say('\nFacts, where labelled')
  for (const [name, check] of Object.entries(factChecks))
    say(rightOf(name, labelled, ({ finding, mail }) => check(finding.facts, mail.facts ?? {})))
  say(rightOf('significance', labelled, isSignificanceRight))
  const themed = labelled.filter(({ mail }) => mail.facts?.themes)
  const themes = perLabel(
    themed,
    ({ finding }) => finding.facts.themes.value,
    ({ mail }) => mail.facts?.themes ?? [],
  )
  say(`  themes, micro-F1 ${microF1(themes).toFixed(3)} (${themed.length} mails)`)
  for (const [theme, scores] of [...themes].filter(([, each]) => f1(each) < 0.85).sort())
    say(`    ${theme.padEnd(18)} ${line(scores)}`)

  const kinds = perLabel(
    examples,
    ({ finding }) => finding.kinds,
    ({ mail }) => mail.kinds,
  )
  say(`\nKinds, macro-F1 ${macroF1(kinds).toFixed(3)}`)
  for (const [kind, scores] of [...kinds].sort()) say(`  ${kind.padEnd(18)} ${line(scores)}`)
  const differ = examples.filter(
    ({ finding, mail }) => [...finding.kinds].sort().join() !== [...mail.kinds].sort().join(),
  )
  if (differ.length > 0)
    say(
      `  other than labelled: ${differ.map(({ mail, finding }) => `${mail.id}(${finding.kinds.join('+') || 'none'})`).join(' ')}`,
    )
}

function rightOf(
  name: string,
  examples: readonly Example[],
  check: (each: Example) => boolean | null,
): string {
  const judged = examples.flatMap((each) => {
    const right = check(each)
    return right === null ? [] : [{ id: each.mail.id, right }]
  })
  const wrong = judged.filter(({ right }) => !right).map(({ id }) => id)
  const share = judged.length > 0 ? ((judged.length - wrong.length) / judged.length).toFixed(3) : '–'
  return `  ${name.padEnd(14)} ${share.padStart(5)}  ${judged.length - wrong.length}/${judged.length}${wrong.length > 0 ? `  wrong: ${wrong.join(' ')}` : ''}`
}

/** Per value of `of`: visits found, others left alone, and (where a mail asks for anything) requests found. */
export function groupTable(
  examples: readonly Example[],
  said: (each: Example) => boolean,
  of: (each: Example) => string,
  say: Say,
): void {
  for (const value of [...new Set(examples.map(of))].sort()) {
    const here = examples.filter((each) => of(each) === value)
    const visits = here.filter(isVisit)
    const others = here.filter((each) => !isVisit(each))
    const found = visits.filter(said).length
    const left = others.filter((each) => !said(each)).length
    say(
      `  ${value.padEnd(14)} ${visits.length > 0 ? `${found}/${visits.length} found`.padEnd(14) : ''.padEnd(14)} ${others.length > 0 ? `${left}/${others.length} left alone` : ''}`,
    )
  }
}

/** Brier score, the reliability of ten equal steps and the expected calibration error. */
export function calibrationTable(
  examples: readonly Example[],
  probabilities: readonly number[],
  say: Say,
): void {
  const rows = examples.map((each, at) => ({ p: probabilities[at] ?? 0, y: isVisit(each) ? 1 : 0 }))
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  say(`  Brier ${mean(rows.map(({ p, y }) => (p - y) ** 2)).toFixed(4)}`)
  let error = 0
  say('  probability  mails  mean said  share visits')
  for (let step = 0; step < 10; step++) {
    const here = rows.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === step)
    if (here.length === 0) continue
    const said = mean(here.map(({ p }) => p))
    const seen = mean(here.map(({ y }) => y))
    error += (here.length / rows.length) * Math.abs(said - seen)
    say(
      `  ${(step / 10).toFixed(1)}–${((step + 1) / 10).toFixed(1)}      ${String(here.length).padStart(5)}      ${said.toFixed(3)}         ${seen.toFixed(3)}`,
    )
  }
  say(`  expected calibration error ${error.toFixed(4)}`)
}

/** Each signal: how often it fires, and on what share of those mails it is right that the mail is a visit request. */
export function signalTable(examples: readonly Example[], say: Say): void {
  const names = [...new Set(examples.flatMap(({ signals }) => [...signals.values.keys()]))].sort()
  for (const name of names) {
    const fired = examples.filter(({ signals }) => signals.values.has(name))
    if (fired.length < 3) continue
    say(
      `  ${name.padEnd(34)} ${String(fired.length).padStart(4)}  ${(fired.filter(isVisit).length / fired.length).toFixed(2)}`,
    )
  }
}

/** What the committed weights say of these mails. */
export function committedTable(examples: readonly Example[], say: Say): void {
  say(
    `  visit request           ${line(scoresOf(examples, ({ finding }) => finding.isVisitRequest, isVisit))}`,
  )
  say(`  request of any kind     ${line(scoresOf(examples, ({ finding }) => finding.isRequest, isRequest))}`)
  const wrong = examples.filter((each) => each.finding.isVisitRequest !== isVisit(each))
  if (wrong.length > 0)
    say(
      `  wrong: ${wrong.map(({ mail, finding }) => `${mail.id} (${mail.class}, ${finding.probability.toFixed(2)})`).join(', ')}`,
    )
}
