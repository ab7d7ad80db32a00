import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { namesOf } from '../../../src/ui/case/names.ts'

const names = namesOf(stockholm2016(), stockholmDirectory(), 'sv')

describe('names people see', () => {
  test.each(['TW', 'PS', 'XK', 'EH', 'HK', 'MK'])('%s is never shown as a code', (code) => {
    expect(names.country(code)).not.toBe(code)
  })
  test('a body is called by its administration', () => {
    expect(names.body('miljo')).toBe('Miljöförvaltningen')
  })
  test('the board decides, not its office', () => {
    expect(names.decider('ks')).toBe('kommunstyrelsen')
    expect(names.decider('finansborgarradet')).toBe('finansborgarrådet')
  })
  test('a body that decides is called by its name', () => {
    expect(names.decider('miljo')).toBe('Miljöförvaltningen')
  })
  test('the forum has its name and an unknown id stays', () => {
    expect(names.body('ib')).toContain('internationella beredningen')
    expect(names.body('nowhere')).toBe('nowhere')
  })
  test('a rule is shown by its section, an unknown one not at all', () => {
    expect(names.rule(stockholm2016().rules[0]?.id ?? '')?.section).toMatch(/^avsnitt/)
    expect(names.rule('no-such-rule')).toBeNull()
  })
  test('a twin town says what the City cannot, with its section', () => {
    for (const notice of names.notices('twin-town')) expect(notice.section).toMatch(/avsnitt/)
  })
})
