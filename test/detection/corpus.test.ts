import { createDetector, needsOtherScripts } from '../../src/detection/detect.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { otherScripts } from '../../src/detection/other-scripts.ts'
import { Finding } from '../../src/detection/finding.ts'
import { messageOf, readCorpus } from '../../scripts/corpus.ts'

const detector = createDetector(allLexicons, otherScripts)
const mails = readCorpus().map((mail) => ({
  mail,
  message: messageOf(mail),
  finding: detector.detect(messageOf(mail)),
}))

describe('the labelled corpus', () => {
  it('is read as findings that follow the schema', () => {
    for (const { finding } of mails) expect(() => Finding.parse(finding)).not.toThrow()
  })
  it('has evidence whose text stands where its offsets say', () => {
    for (const { message, finding } of mails) {
      const full = `${message.subject}\n\n${message.text}`
      const all = [...finding.evidence, ...Object.values(finding.facts).flatMap((fact) => fact.evidence)]
      for (const each of all) expect(full.slice(each.start, each.end)).toBe(each.text)
    }
  })
  it('keeps its scores', () => {
    const visits = mails.filter(({ mail }) => mail.class === 'visit')
    const found = visits.filter(({ finding }) => finding.isVisitRequest).length
    const alarms = mails.filter(
      ({ mail, finding }) => mail.class !== 'visit' && finding.isVisitRequest,
    ).length
    expect(found / visits.length).toBeGreaterThanOrEqual(0.95)
    expect(alarms / (mails.length - visits.length)).toBeLessThanOrEqual(0.05)
  })
  it('is read the same without what only other scripts need, where their letters do not stand', () => {
    const without = createDetector(allLexicons)
    const latin = mails.filter(({ message }) => !needsOtherScripts(message))
    expect(latin.length).toBeGreaterThan(500)
    for (const { message, finding } of latin) expect(without.detect(message)).toEqual(finding)
  })
  it('has a mail in each language with a lexicon', () => {
    const languages = new Set(mails.map(({ mail }) => mail.language))
    expect(allLexicons.map(({ code }) => code).filter((code) => !languages.has(code))).toEqual([])
  })
})
