import { isolated } from '../../../src/ui/case/isolated.ts'

test('a name keeps its own direction between the marks that Unicode has for it', () => {
  expect([...isolated('أمانة')].at(0)).toBe('\u{2068}')
  expect([...isolated('أمانة')].at(-1)).toBe('\u{2069}')
})
