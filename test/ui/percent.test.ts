import { percentText } from '../../src/ui/percent.ts'
import { enTab } from '../../src/ui/i18n/en/tab.ts'

test('a share is written as the language writes it', () => {
  expect(percentText(48, 'sv')).toBe('48\u00a0%')
  expect(percentText(48, 'en')).toBe('48%')
  expect(JSON.stringify(enTab)).not.toContain(' %')
})
