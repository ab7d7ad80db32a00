import { cities } from '../../src/detection/cities.ts'
import { citiesInOtherScripts } from '../../src/detection/cities-other-scripts.ts'
import { needsOtherScripts } from '../../src/detection/detect.ts'
import { hanVariants } from '../../src/detection/han-variants.ts'
import { mailFromParts } from '../../src/mail/from-parts.ts'

const needs = (text: string) => needsOtherScripts(mailFromParts({ subject: 'Hej', text }))

describe('what only other scripts need', () => {
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
