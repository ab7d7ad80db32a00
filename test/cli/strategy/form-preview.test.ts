import { formPreview } from '../../../src/cli/strategy/form-preview.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'

describe('the form shown to whoever writes an edition', () => {
  const lines = formPreview(stockholm2016(), ['agreement'], 'sv')

  test('what is ticked has a box, what is written says what is written', () => {
    expect(lines).toContain('  [ ] Påverkan (avsnitt 3.4)')
    expect(lines).toContain('  Ett avgränsat ämne: <text>')
    expect(lines).toContain('  Start- och slutdatum: <days>')
  })
})
