// ESM-only packages are compiled to CommonJS for Jest together with our own source.
const esmOnly = [
  'cookie',
  'strip-bom',
  'eld',
  'postal-mime',
  'html-to-text',
  '@selderee',
  'selderee',
  'parseley',
  'leac',
  'peberminta',
  'htmlparser2',
  'entities',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'deepmerge',
  'dompurify',
  '@azure',
  '@pnp',
  '@microsoft',
  'chrono-node',
  'i18next',
  'react-i18next',
  'pg-boss',
  'serialize-error',
  'non-error',
  '@electric-sql',
]
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2023',
    },
    module: { type: 'commonjs' },
  },
]
/** Screens: Fluent is one file with what we take of it. */
const dom = {
  testEnvironment: '<rootDir>/test/dom.ts',
  globalSetup: '<rootDir>/test/light-fluent.ts',
  moduleNameMapper: { '^@fluentui/react-(?:components|icons)$': '<rootDir>/dist/unit/fluent.cjs' },
  setupFilesAfterEnv: ['<rootDir>/test/setup-dom.ts'],
}
const common = {
  rootDir: import.meta.dirname,
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`, '/dist/unit/'],
  // Looked up in a test's own world each time they are named, which costs more than what they do.
  sandboxInjectedGlobals: ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
}

export default {
  // A busy machine is no failure: what hangs still ends.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/test/e2e/'],
    },
    {
      ...common,
      ...dom,
      displayName: 'dom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.graph\\.test\\.tsx$'],
    },
    {
      // Screens with the genuine Graph client behind them.
      ...common,
      ...dom,
      displayName: 'dom with fetch',
      testEnvironment: '<rootDir>/test/dom-with-fetch.ts',
      testMatch: ['<rootDir>/test/**/*.graph.test.tsx'],
    },
  ],
}
