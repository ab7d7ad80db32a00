import { configureAxe } from 'jest-axe'

/** axe over a screen, telling only what is wrong: it writes a selector for every node that it tells of, and most have passed. */
export const axe = configureAxe({ resultTypes: ['violations'] })
