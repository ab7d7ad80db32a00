import { ibLists, networkLists } from '../../src/casestore/columns.ts'
import { checkListNames, nameLists } from '../../src/casestore/name-lists.ts'
import { faultSentence } from '../../src/strategy/edition-error.ts'
import lists from '../../src/strategy/stockholm-2016/lists.json'

test('the edition that ships names every list and column, and no other', () => {
  expect(checkListNames(lists)).toEqual([])
})

test('names are the edition’s, in the language asked for; shape and order stay', () => {
  const { network, ib } = nameLists(lists, 'en')
  expect(network.map(({ name }) => name)).toEqual(networkLists.map(({ name }) => name))
  expect(ib.map(({ name }) => name)).toEqual(ibLists.map(({ name }) => name))
  expect(network[0]).toMatchObject({ name: 'Arenden', displayName: 'Cases', rights: 'site' })
  expect(network[0]?.columns[0]).toEqual({
    name: 'CaseId',
    displayName: 'Case id',
    type: 'text',
    indexed: true,
    unique: true,
  })
})

test('a list or column without a name is called by its internal one, and both are faults', () => {
  const { Moten: _gone, ...rest } = lists
  const { CaseState: _forgotten, ...columns } = lists.Arenden.columns
  const spoilt = { ...rest, Arenden: { ...lists.Arenden, columns } }
  const { network, ib } = nameLists(spoilt, 'sv')
  expect(network[0]?.columns.find(({ name }) => name === 'CaseState')?.displayName).toBe('CaseState')
  expect(ib.find(({ name }) => name === 'Moten')?.displayName).toBe('Moten')
  expect(checkListNames(spoilt).map(faultSentence)).toEqual([
    'lists.json, lists → Arenden → columns → CaseState: The column has no name. Write what people shall read, in every language.',
    'lists.json, lists → Moten: The list has no name. Write what people shall read, in every language.',
  ])
})

test('a name for what does not exist is a fault that says what there is', () => {
  const extra = { ...lists, Gaster: { name: { sv: 'Gäster', en: 'Guests' }, columns: {} } }
  expect(checkListNames(extra).map(faultSentence)).toEqual([
    expect.stringMatching(
      /^lists\.json, lists → Gaster: There is no such list\. Remove it, or use one of: Arenden,/,
    ),
  ])
})
