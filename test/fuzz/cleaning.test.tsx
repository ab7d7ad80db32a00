import fc from 'fast-check'
import { safeHtml } from '../../src/ui/case/safe-html.ts'
import { hostileText, parameters, patience } from './cases.ts'

const allowedSchemes = /^(?:https?|mailto):/i

test(
  'no script, handler, style, picture or frame survives the cleaning of foreign HTML',
  () => {
    fc.assert(
      fc.property(hostileText, (html) => {
        const shown = document.createElement('div')
        shown.innerHTML = safeHtml(html)
        for (const element of shown.querySelectorAll('*')) {
          expect([
            'script',
            'style',
            'img',
            'iframe',
            'svg',
            'math',
            'form',
            'input',
            'base',
            'meta',
            'link',
          ]).not.toContain(element.localName)
          for (const { name, value } of element.attributes) {
            expect(['href', 'target', 'rel']).toContain(name)
            if (name === 'href') expect(value).toMatch(allowedSchemes)
          }
        }
        // What is clean stays as it is: cleaning twice changes nothing.
        expect(safeHtml(shown.innerHTML)).toBe(shown.innerHTML)
      }),
      parameters,
    )
  },
  patience,
)
