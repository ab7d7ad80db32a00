import { messageOf, readCorpus } from '../../scripts/corpus.ts'
import { allLexicons } from '../../src/detection/all-languages.ts'
import { cities } from '../../src/detection/cities.ts'
import { citiesInOtherScripts } from '../../src/detection/cities-other-scripts.ts'
import { createDetector, needsOtherScripts } from '../../src/detection/detect.ts'
import { hanVariants } from '../../src/detection/han-variants.ts'
import { otherScripts } from '../../src/detection/other-scripts.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

const needs = (text: string) => needsOtherScripts(mailFromParts({ subject: 'Hej', text }))
const mails = readCorpus().map(messageOf)

describe('what only other scripts need', () => {
  it('changes nothing in a mail without their letters', () => {
    const without = createDetector(allLexicons)
    const withThem = createDetector(allLexicons, otherScripts)
    const latin = mails.filter((mail) => !needsOtherScripts(mail))
    expect(latin.length).toBeGreaterThan(500)
    for (const mail of latin) expect(without.detect(mail)).toEqual(withThem.detect(mail))
  })

  it('is asked for by each of its cities and characters, in the text or in the name of the sender', () => {
    for (const name of citiesInOtherScripts.split(/[;|=]/).filter((each) => !/^\s*[A-Z]{2}$/.test(each)))
      expect([name, needs(name)]).toEqual([name, true])
    for (const character of Object.keys(hanVariants))
      expect([character, needs(character)]).toEqual([character, true])
    const from = { name: 'Київ', address: 'a@example.org' }
    expect(needsOtherScripts(mailFromParts({ subject: 'Hello', text: 'Hello', from }))).toBe(true)
  })

  it('is not asked for by Latin letters and the signs of ordinary mail', () => {
    for (const text of ['Göteborg, Łódź, Şişli, Hà Nội', '“Tack” – 5 € … • → ✓ 😀', '\ufeffHej\u200b\u00a0'])
      expect([text, needs(text)]).toEqual([text, false])
    expect(needs(cities)).toBe(false)
  })
})
