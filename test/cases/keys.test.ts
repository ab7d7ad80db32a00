import fc from 'fast-check'
import { caseLink, caseLinkIn, caseLinks, caseTag, sha256, uuidOf } from '../../src/cases/keys.ts'

const id = '3f2b8f0a-1c9e-4f5d-9b7a-2d6c1e0f4a5b'
const teams = { catalogueAppId: 'd4000000-0000-4000-8000-000000000001', tabUrl: null }

describe('the case in a text', () => {
  test.each([
    ['a deep link into Teams', caseLink(teams, id)],
    ['a link into the tab', caseLink({ ...teams, tabUrl: 'http://localhost:3000/teams.html' }, id)],
    [
      'a link that a scanner has wrapped',
      `https://safelinks.example.com/?url=${encodeURIComponent(caseLink(teams, id))}&data=05`,
    ],
    ['one wrapped twice', encodeURIComponent(encodeURIComponent(caseLink(teams, id)))],
    ['the tag alone, links stripped', `Ärendemärke: ${caseTag(id)}`],
    ['capitals', caseTag(id).toUpperCase()],
  ])('is found in %s', (_name, text) => {
    expect(caseLinkIn(`<p>Hej</p>${text} mer text`)).toBe(id)
  })

  test.each(['', 'case/12', `order ${id}`, 'ankomst:3f2b8f0a'])('is not found in "%s"', (text) => {
    expect(caseLinkIn(text)).toBeNull()
  })

  test('link and tag of the same case are one case', () => {
    expect(caseLinks(`${caseLink(teams, id)} ${caseTag(id)}`)).toEqual([id])
  })
})

describe('ids from text', () => {
  test('SHA-256 as in FIPS 180-4', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  test('are UUIDs of version 8, the same for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const uuid = await uuidOf(text)
        expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(await uuidOf(text)).toBe(uuid)
      }),
      { numRuns: 50 },
    )
  })
})
