import { byClassFirst } from './class-selectors.ts'

const asked: string[] = []
const plain = (element: Element, selector: string) => {
  asked.push(selector)
  return element.matches(selector)
}
const quick = byClassFirst(plain)
beforeEach(() => void asked.splice(0))

const html =
  '<section class="a b-c"><p class="\n a\td_1 "></p><p class="ab A"></p><p></p><svg class="a"></svg></section>'
const elements = () => {
  document.body.innerHTML = html
  return [...document.body.querySelectorAll('*')]
}

test.each([
  ...['.a', '.b-c', '.d_1', '.A', '.ab', '.x', 'p', '*', '.a:first-child', '.a:not(.d_1)', '.a.d_1'],
  ...['.a[class]', '.a:is(.x, .d_1)', '.a > p', '.a p', '.x, .a', '.x,p', '.a + .ab', '.a ~ .ab', '.a:hover'],
])('%s matches what it matches without', (selector) => {
  for (const element of elements())
    expect([element.outerHTML, quick(element, selector)]).toEqual([
      element.outerHTML,
      element.matches(selector),
    ])
})

test('asks further only where the class does not decide', () => {
  for (const element of elements()) for (const selector of ['.a', '.x', '.x:hover']) quick(element, selector)
  expect(asked).toEqual([])
  for (const element of elements()) quick(element, '.d_1:hover')
  expect(asked).toEqual(['.d_1:hover'])
})
