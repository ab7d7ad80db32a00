import { fileURLToPath } from 'node:url'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
}

/** Lists of words travel packed, or as text where every mail needs them; what the pages do with them is the same. */
const lexicons = {
  test: /detection[\\/](?:languages[\\/]\w+|cities(?:-other-scripts)?|frequent-words)\.ts$/,
  enforce: 'pre',
  loader: fileURLToPath(new URL('scripts/pack-phrases.ts', import.meta.url)),
}

/** Words around facts: what letters beyond Latin need is a part of the chunk of other scripts. */
const words = {
  test: /detection[\\/](?:words[\\/][\w-]+|other-scripts)\.ts$|mail[\\/]segment-words\.ts$/,
  enforce: 'pre',
  loader: fileURLToPath(new URL('scripts/pack-words.ts', import.meta.url)),
}

const common = {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [swc, lexicons, words] },
  performance: false,
  stats: 'errors-warnings',
}

const page = (chunk, title, head = '', name = chunk) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    chunks: [chunk],
    scriptLoading: 'defer',
    inject: 'head',
    minify: false,
    templateContent: [
      '<!doctype html>',
      '<html lang="sv">',
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${title}</title>`,
      head,
      '</head>',
      '<body><div id="root"></div></body>',
      '</html>',
    ].join('\n'),
  })

/** The product: what a tenant loads. No tenant, no sandbox in it; pages read /config.json at start. */
const web = {
  ...common,
  name: 'web',
  entry: {
    outlook: './src/outlook/main.ts',
    teams: './src/teams/main.tsx',
    'teams-config': './src/teams/config-main.tsx',
    'auth-redirect': './src/ui/auth-redirect.ts',
    'sign-in-window': './src/ui/sign-in-window.ts',
    'sign-in-dialog': './src/ui/sign-in-dialog.ts',
  },
  output: {
    path: here('dist/web'),
    filename: 'assets/[name].[contenthash:10].js',
    chunkFilename: 'assets/[name].[contenthash:10].js',
    assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
    publicPath: '/',
    clean: true,
  },
  optimization: {
    // One runtime per page: office.js and teams-js must never meet in one bundle.
    runtimeChunk: false,
    chunkIds: 'deterministic',
    splitChunks: { chunks: 'all', minSize: 20_000 },
  },
  plugins: [
    page('outlook', 'Ankomst', `<script src="${officeJs}"></script>`),
    page('teams', 'Ankomst'),
    page('teams-config', 'Ankomst'),
    page('auth-redirect', 'Ankomst'),
    page('sign-in-window', 'Ankomst'),
    page('sign-in-dialog', 'Ankomst', `<script src="${officeJs}"></script>`),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        { from: 'assets/pages', to: '.' },
      ],
    }),
  ],
}

/** The sandbox's host pages; never part of what is deployed. */
const hosts = {
  ...common,
  name: 'hosts',
  entry: { outlook: './src/sandbox/hosts/outlook/main.tsx', teams: './src/sandbox/hosts/teams/main.tsx' },
  output: {
    path: here('dist/sandbox'),
    filename: '[name].[contenthash:10].js',
    publicPath: '/sandbox/assets/',
    clean: true,
  },
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    page('outlook', 'Sandlåda: Outlook', '<link rel="stylesheet" href="/sandbox/assets/host.css">'),
    page('teams', 'Sandlåda: Teams', '<link rel="stylesheet" href="/sandbox/assets/host.css">'),
    new CopyPlugin({ patterns: [{ from: 'src/sandbox/hosts/host.css', to: 'host.css' }] }),
  ],
}

/** Bare pages with the genuine libraries, for the tests of the hosts; built only when named. */
const probe = {
  ...common,
  name: 'probe',
  entry: { outlook: './test/e2e/probe/outlook.ts', teams: './test/e2e/probe/teams.ts' },
  output: { path: here('dist/probe'), filename: 'assets/[name].js', publicPath: '/', clean: true },
  optimization: { minimize: false },
  plugins: [
    page('outlook', 'Probe', `<script src="${officeJs}"></script>`),
    page('teams', 'Probe'),
    page('teams', 'Probe', '', 'teams-config'),
  ],
}

/** The empty Fluent page that the pane's start is measured against; built only when named. */
const yardstick = {
  ...common,
  name: 'yardstick',
  entry: { outlook: './test/bench/yardstick/main.tsx' },
  output: { path: here('dist/yardstick'), filename: 'assets/[name].js', publicPath: '/', clean: true },
  plugins: [page('outlook', 'Yardstick', `<script src="${officeJs}"></script>`)],
}

export default [web, hosts, probe, yardstick]
