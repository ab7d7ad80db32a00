import { caseLink } from '../../../src/cases/keys.ts'
import { placeOf } from '../../../src/teams/host/deep-link.ts'

const id = '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11'

describe('where a link leads', () => {
  test.each([
    [`case/${id}`, { screen: 'case', caseId: id }],
    [`ib/${id}`, { screen: 'ib', caseId: id }],
    [id.toUpperCase(), { screen: 'case', caseId: id }],
    ['', { screen: 'list' }],
    ['  ', { screen: 'list' }],
    [`case/../${id}`, { screen: 'list', torn: true }],
    [undefined, { screen: 'list' }],
    [`case/${id}/more`, { screen: 'list', torn: true }],
    ['case/not-an-id', { screen: 'list', torn: true }],
    ['<script>', { screen: 'list', torn: true }],
  ])('%p leads to %p', (subPageId, place) => {
    expect(placeOf(subPageId)).toEqual(place)
  })

  test('the link in mail and card opens that case', () => {
    const url = new URL(caseLink({ catalogueAppId: 'app', tabUrl: null }, id))
    const { subEntityId } = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId: string }
    expect(placeOf(subEntityId)).toEqual({ screen: 'case', caseId: id })
  })
})
