import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messageOf, readCorpus } from '../../scripts/corpus.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { createDetector, needsOtherScripts } from '../../src/detection/detect.ts'
import { Finding } from '../../src/detection/finding.ts'
import { otherScripts } from '../../src/detection/other-scripts.ts'
import { shippedLexicons } from './shipped-lexicons.ts'

const detector = createDetector(allLexicons, otherScripts)
const mails = readCorpus().map((mail) => ({
  mail,
  message: messageOf(mail),
  finding: detector.detect(messageOf(mail)),
}))

describe('the labelled corpus', () => {
  it('is read as findings that follow the schema', () => {
    for (const { finding } of mails) assert.doesNotThrow(() => Finding.parse(finding))
  })
  it('has evidence whose text stands where its offsets say', () => {
    for (const { message, finding } of mails) {
      const full = `${message.subject}\n\n${message.text}`
      const all = [...finding.evidence, ...Object.values(finding.facts).flatMap((fact) => fact.evidence)]
      for (const each of all) assert.equal(full.slice(each.start, each.end), each.text)
    }
  })
  it('keeps its scores', () => {
    const visits = mails.filter(({ mail }) => mail.class === 'visit')
    const found = visits.filter(({ finding }) => finding.isVisitRequest).length
    const alarms = mails.filter(
      ({ mail, finding }) => mail.class !== 'visit' && finding.isVisitRequest,
    ).length
    const [recall, alarmRate] = [found / visits.length, alarms / (mails.length - visits.length)]
    assert.ok(recall >= 0.95, `recall ${recall}`)
    assert.ok(alarmRate <= 0.05, `share of false alarms ${alarmRate}`)
  })
  it('is read the same without what only other scripts need, where their letters do not stand', () => {
    const without = createDetector(allLexicons)
    const latin = mails.filter(({ message }) => !needsOtherScripts(message))
    assert.ok(latin.length > 500, `${latin.length} mails`)
    for (const { message, finding } of latin) assert.deepEqual(without.detect(message), finding)
  })
  it('is read the same with the packed words that the page gets', () => {
    const light = createDetector(shippedLexicons(), otherScripts)
    for (const { message, finding } of mails) assert.deepEqual(light.detect(message), finding)
  })
  it('has a mail in each language with a lexicon', () => {
    const languages = new Set(mails.map(({ mail }) => mail.language))
    assert.deepEqual(
      allLexicons.map(({ code }) => code).filter((code) => !languages.has(code)),
      [],
    )
  })
})
