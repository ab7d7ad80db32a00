import { createHash } from 'node:crypto'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { otherScripts } from '../../src/detection/other-scripts.ts'
import { createDetector } from '../../src/detection/detect.ts'
import type { Finding } from '../../src/detection/finding.ts'
import type { Signals } from '../../src/detection/signals.ts'
import type { LabelledMail } from '../corpus.ts'
import { messageOf, readCorpus } from '../corpus.ts'
import type { Model, Sample } from '../logistic.ts'
import { train } from '../logistic.ts'
import { requestPrior, visitPrior } from '../prior.ts'

/** A labelled mail, what the committed weights find in it, and the signals the models are trained on. */
export type Example = { mail: LabelledMail; finding: Finding; signals: Signals }

const detector = createDetector(allLexicons, otherScripts)

export const isVisit = ({ mail }: Example): boolean => mail.class === 'visit'
export const isRequest = ({ mail }: Example): boolean => mail.kinds.length > 0

export const readExamples = (): Example[] =>
  readCorpus().map((mail) => ({ mail, ...detector.explain(messageOf(mail)) }))

/** Mails of one sitting, with one idea of what requests look like: the letter before the language in the id, or the rest. */
export const briefOf = ({ mail }: Example): string => /^([a-z])-/.exec(mail.id)?.[1] ?? 'a'
export const languageOf = ({ mail }: Example): string => mail.language
/** Eight folds that keep each scenario whole. */
export const scenarioFoldOf = ({ mail }: Example): string =>
  String((createHash('sha256').update(mail.scenario).digest()[0] ?? 0) % 8)

/** The two models of detection, trained on these examples. */
export function modelsOf(examples: readonly Example[]): { visit: Model; request: Model } {
  const samples = (label: (each: Example) => boolean): Sample[] =>
    examples.map((each) => ({ values: each.signals.values, label: label(each) }))
  return {
    visit: train(samples(isVisit), visitPrior.weights, visitPrior.bias),
    request: train(samples(isRequest), requestPrior.weights, requestPrior.bias),
  }
}
