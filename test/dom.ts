import './class-first.ts'
import { TestEnvironment } from 'jest-environment-jsdom'

/** jsdom, quick at what it asks most. */
// eslint-disable-next-line no-restricted-syntax -- Jest takes an environment by its default export
export default class Dom extends TestEnvironment {}
