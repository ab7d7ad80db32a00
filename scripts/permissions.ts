import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { permissions } from '../src/graph/permissions.ts'

/** `node scripts/permissions.ts [--check]`: writes docs/permissions.md from the one list of permissions, or says that it is stale. */

const levels = ['the pane without Graph', 'mail', 'cases', 'the Teams thread in the tab', 'the watcher']
const path = 'docs/permissions.md'

const rows = [...permissions]
  .sort((a, b) => a.level - b.level)
  .map(
    ({ level, scope, kind, adminConsent, provisioningOnly, why, operations }) =>
      `| ${level} | \`${scope}\` | ${kind} | ${adminConsent ? 'yes' : 'no'} | ${why.en}${provisioningOnly ? ' Only for `ankomst provision`.' : ''} | ${operations.join(', ')} |`,
  )
const text = await format(
  `# Permissions

Written by \`npx node scripts/permissions.ts\` from \`src/graph/permissions.ts\`, the one list; do not edit by hand. Every permission is the least that
Microsoft's reference names for its calls. Levels of installation, each useful alone: ${levels.map((name, level) => `${level} ${name}`).join(', ')}.

| level | permission | kind | admin consent | why | calls |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
  { parser: 'markdown', printWidth: 110 },
)

if (!process.argv.includes('--check')) {
  writeFileSync(path, text)
  console.log(path)
} else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is older than src/graph/permissions.ts. Run: node scripts/permissions.ts`)
  process.exitCode = 1
}
