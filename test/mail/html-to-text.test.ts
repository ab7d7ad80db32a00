import fc from 'fast-check'
import { htmlToText } from '../../src/mail/html-to-text.ts'

describe('HTML to text', () => {
  it.each([
    ['paragraphs are kept apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['line breaks are kept', 'One<br>Two', 'One\nTwo'],
    ['scripts, styles and comments are left out', '<style>a</style><script>b</script><!-- c -->d', 'd'],
    ['entities become characters', '&aring;&#228;&#xF6; &lt;3', 'åäö <3'],
    ['a blockquote is marked as a quote', '<p>New</p><blockquote><p>Old</p></blockquote>', 'New\n\n> Old'],
    ['hidden preheaders are left out', '<div style="display:none">secret</div>shown', 'shown'],
    ['a lone less-than sign is text', '3 < 4', '3 < 4'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', '/', '!--', '-->', 'p', 'style', ' ', '&', '#x41;', '"', 'blockquote'),
        ),
        (parts) => typeof htmlToText(parts.join('')) === 'string',
      ),
    )
  })
  it('takes time in proportion to the length on hostile input', () => {
    const start = performance.now()
    htmlToText('<style>'.repeat(200_000))
    htmlToText('<'.repeat(1_000_000))
    htmlToText('<blockquote>'.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
