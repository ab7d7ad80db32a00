import { formPreview } from '../../../src/cli/strategy/form-preview.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'

describe('the form shown to whoever writes an edition', () => {
  const lines = formPreview(stockholm2016(), ['agreement'], 'sv')

  test('what is ticked has a box, what is written says what is written', () => {
    expect(lines).toContain('  [ ] Påverkan (avsnitt 3.4)')
    expect(lines).toContain('  Ett avgränsat ämne: <text>')
    expect(lines).toContain('  Start- och slutdatum: <days>')
  })

  test.each(['foreign-policy', 'twin-town'])('what the City says of %s without asking is there', (kind) => {
    const notice = stockholm2016().questions.notices.find((one) => one.kind === kind)
    expect(formPreview(stockholm2016(), [kind], 'sv')).toContain(
      `${notice?.text.sv} (${kind === 'twin-town' ? 'avsnitt 4' : 'avsnitt 4, fotnot'})`,
    )
  })

  test('a question of the interface has its name', () => {
    expect(lines).toContain('Anteckning')
    expect(lines).not.toContain('note')
    expect(formPreview(stockholm2016(), ['visit'], 'en')).toContain('Note')
  })
})
