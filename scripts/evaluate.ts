import { keywordRule, naiveBayes } from './baselines.ts'
import type { Example } from './evaluation/examples.ts'
import {
  briefOf,
  isVisit,
  languageOf,
  modelsOf,
  readExamples,
  scenarioFoldOf,
} from './evaluation/examples.ts'
import { line, scoresOf } from './evaluation/scores.ts'
import { calibrationTable, committedTable, factTables, groupTable, signalTable } from './evaluation/tables.ts'
import { predict } from './logistic.ts'

/**
 * `npm run evaluate`: everything, with whole scenarios, languages and briefs held out.
 * `npm run evaluate -- --brief c`: what the committed weights say of one brief, nothing trained.
 */
const say = (text = ''): void => void process.stdout.write(`${text}\n`)
const asked = process.argv.indexOf('--brief')
const all = readExamples()

if (asked > 0) {
  const brief = process.argv[asked + 1] ?? ''
  const here = all.filter((each) => briefOf(each) === brief)
  say(`Brief ${brief}: ${here.length} mails (${here.filter(isVisit).length} visits), committed weights`)
  committedTable(here, say)
  say('\nBy language')
  groupTable(here, ({ finding }) => finding.isVisitRequest, languageOf, say)
  say('\nNear misses')
  groupTable(
    here.filter((each) => !isVisit(each)),
    ({ finding }) => finding.isVisitRequest,
    ({ mail }) => mail.class,
    say,
  )
  factTables(here, say)
} else everything()

/** Probabilities by models that never saw the fold of the mail; what they see of other kinds comes from the committed weights, which did. */
function heldOut(foldOf: (each: Example) => string): number[] {
  const models = new Map(
    [...new Set(all.map(foldOf))].map((fold) => [
      fold,
      modelsOf(all.filter((each) => foldOf(each) !== fold)).visit,
    ]),
  )
  return all.map((each) => {
    const model = models.get(foldOf(each))
    return model ? predict(model, each.signals.values) : 0
  })
}

function everything(): void {
  const visits = all.filter(isVisit).length
  say(`Visit request against everything else, ${all.length} mails (${visits} visits)`)
  const trained = modelsOf(all).visit
  const training = all.map((each) => predict(trained, each.signals.values))
  const byScenario = heldOut(scenarioFoldOf)
  const byLanguage = heldOut(languageOf)
  const byBrief = heldOut(briefOf)
  const scores = (probabilities: readonly number[]) =>
    scoresOf(all, (_, at) => (probabilities[at] ?? 0) >= 0.5, isVisit)
  say(`  training (saw the mails)          ${line(scores(training))}`)
  say(`  held-out scenarios (8 folds)      ${line(scores(byScenario))}`)
  say(`  held-out languages                ${line(scores(byLanguage))}`)
  say(`  held-out briefs                   ${line(scores(byBrief))}`)
  say(`  keyword rule                      ${line(scoresOf(all, ({ mail }) => keywordRule(mail), isVisit))}`)
  const bayes = naiveBayes(
    all.map((each) => ({ mail: each.mail, label: isVisit(each) })),
    (at) => scenarioFoldOf(all[at] as Example),
  )
  say(`  naive Bayes, held-out scenarios   ${line(scoresOf(all, (_, at) => bayes[at] ?? false, isVisit))}`)
  say('\nCommitted weights')
  committedTable(all, say)
  const heldOutSays = (each: Example): boolean => (byScenario[all.indexOf(each)] ?? 0) >= 0.5
  say('\nBy language (held-out scenarios)')
  groupTable(all, heldOutSays, languageOf, say)
  say('\nNear misses and other requests left alone (held-out scenarios)')
  groupTable(
    all.filter((each) => !isVisit(each)),
    heldOutSays,
    ({ mail }) => mail.class,
    say,
  )
  say('\nCalibration (held-out scenarios)')
  calibrationTable(all, byScenario, say)
  factTables(all, say)
  say('\nSignals: how often they fire, and on what share of those the mail is a visit request')
  signalTable(all, say)
  const wrong = all.filter((each) => heldOutSays(each) !== isVisit(each))
  if (wrong.length > 0)
    say(
      `\nWrong in held-out scenarios: ${wrong.map(({ mail }) => `${mail.id} (${mail.class}, ${(byScenario[all.findIndex((each) => each.mail === mail)] ?? 0).toFixed(2)})`).join(', ')}`,
    )
}
