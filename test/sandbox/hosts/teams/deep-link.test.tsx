import { deepLinkTarget } from '../../../../src/sandbox/hosts/teams/deep-link.ts'

const context = encodeURIComponent(JSON.stringify({ subEntityId: 'case/7' }))

test.each([
  [
    'a Teams deep link',
    `https://teams.microsoft.com/l/entity/app/ankomst?context=${context}`,
    { subEntityId: 'case/7' },
  ],
  [
    'a Teams deep link without a place',
    'https://teams.microsoft.com/l/entity/app/ankomst',
    { subEntityId: null },
  ],
  ['a broken context', 'https://teams.microsoft.com/l/entity/app/ankomst?context=%7B', { subEntityId: null }],
  ['another app', `https://teams.microsoft.com/l/entity/other/ankomst?context=${context}`, null],
  ['our own address with a query', '/sandbox/teams?subEntityId=case/7', { subEntityId: 'case/7' }],
  ['our own address as in mails', '/sandbox/teams#/case/7', { subEntityId: 'case/7' }],
  ['any other page', 'https://example.org/', null],
])('%s leads to its place', (_what, address, expected) => {
  expect(deepLinkTarget(address, 'app')).toEqual(expected)
})
