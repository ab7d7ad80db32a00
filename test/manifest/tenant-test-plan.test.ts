import { readFileSync } from 'node:fs'
import { permissions } from '../../src/graph/permissions.ts'
import { files, mailFiles, readingFiles, readingTwin, twin } from './a-package.ts'

const plan = readFileSync('docs/tenant-test-plan.md', 'utf8')
const manifests = [files, mailFiles, readingFiles].map((one) =>
  new TextDecoder().decode(one['manifest.json']),
)

/** Names of the mailbox permissions that some manifest of ours asks for. */
const ofMailbox = [
  ...new Set([
    ...manifests.flatMap((text) => text.match(/Mailbox(?:Item)?\.[A-Za-z.]+/g) ?? []),
    ...[twin, readingTwin].flatMap((xml) => /<Permissions>(\w+)</.exec(xml)?.[1] ?? []),
  ]),
]

test('every manifest asks for something', () => {
  expect(ofMailbox.length).toBeGreaterThanOrEqual(5)
})

test.each([...new Set([...permissions.map(({ scope }) => scope), ...ofMailbox])])(
  'what %s does in a live tenant has a step in the plan',
  (name) => {
    expect(plan).toContain(`\`${name}\``)
  },
)
