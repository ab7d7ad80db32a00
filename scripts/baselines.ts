import type { LabelledMail } from './corpus.ts'

/** What a person would type into an Outlook rule. */
export function keywordRule(mail: LabelledMail): boolean {
  return /study visit|study tour|delegation|studiebesök|visit to stockholm|besök|visita de estudio|visite d'étude|studienreise|wizyta studyjna|визит|делегац|ziyaret|زيارة|视察|視察|访问|방문/i.test(
    `${mail.subject} ${mail.text}`,
  )
}

/** Multinomial naive Bayes over words with Laplace smoothing, trained on the other folds. */
export function naiveBayes(
  mails: readonly { mail: LabelledMail; label: boolean }[],
  foldOf: (at: number) => string,
): boolean[] {
  const words = mails.map(
    ({ mail }) => `${mail.subject} ${mail.text}`.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [],
  )
  const folds = [...new Set(mails.map((_, at) => foldOf(at)))]
  const said: boolean[] = mails.map(() => false)
  for (const fold of folds) {
    const counts = { yes: new Map<string, number>(), no: new Map<string, number>() }
    const totals = { yes: 0, no: 0, yesMails: 0, noMails: 0 }
    mails.forEach(({ label }, at) => {
      if (foldOf(at) === fold) return
      const side = label ? 'yes' : 'no'
      totals[label ? 'yesMails' : 'noMails']++
      for (const word of words[at] ?? []) {
        counts[side].set(word, (counts[side].get(word) ?? 0) + 1)
        totals[side]++
      }
    })
    const size = new Set([...counts.yes.keys(), ...counts.no.keys()]).size
    mails.forEach((_, at) => {
      if (foldOf(at) !== fold) return
      let score = Math.log((totals.yesMails + 1) / (totals.noMails + 1))
      for (const word of words[at] ?? []) {
        score +=
          Math.log(((counts.yes.get(word) ?? 0) + 1) / (totals.yes + size)) -
          Math.log(((counts.no.get(word) ?? 0) + 1) / (totals.no + size))
      }
      said[at] = score > 0
    })
  }
  return said
}
