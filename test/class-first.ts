import { createRequire } from 'node:module'
import { byClassFirst, type Matches, type WithClass } from './class-selectors.ts'

// Imported before jsdom's other modules take the function from where it lies.
const ofJest = createRequire(require.resolve('jest-environment-jsdom'))
const selectors = ofJest('jsdom/lib/jsdom/living/helpers/selectors.js') as {
  matchesDontThrow: Matches<WithClass>
}
selectors.matchesDontThrow = byClassFirst(selectors.matchesDontThrow)
