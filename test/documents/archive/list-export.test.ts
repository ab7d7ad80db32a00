import { listExport, type ExportedList } from '../../../src/documents/archive/list-export.ts'
import type { ListItem } from '../../../src/graph/items/list-item.ts'

const list: ExportedList = {
  site: 'natverket',
  name: 'Arenden',
  displayName: 'Ärenden',
  columns: [
    { name: 'CaseNumber', displayName: 'Löpnummer', type: 'text' },
    { name: 'Hours', displayName: 'Timmar', type: 'number' },
    { name: 'Actions', displayName: 'Händelser', type: 'note' },
  ],
}
const items: readonly ListItem[] = [
  {
    id: '1',
    createdDateTime: '2026-11-01T08:00:00Z',
    createdBy: { user: { displayName: 'Kontaktperson' } },
    fields: { Title: '=1+1', CaseNumber: '26-0001', Hours: 2.5, Actions: '[{"a":"å"}]', Other: 'x' },
  },
  { id: '2' },
]

/** The file as it stands when all items have come. */
function written(path: string): string {
  const file = listExport(list).find((each) => each.path === path)
  if (!file) throw new Error(`There is no ${path}`)
  return file.beginning + items.map((item, index) => file.item(item, index === 0)).join('') + file.end
}

test('a list is JSON as it stands, with what its columns are called', () => {
  const json: unknown = JSON.parse(written('natverket/Arenden.json'))
  expect(json).toMatchObject({
    displayName: 'Ärenden',
    columns: list.columns,
    items: [
      {
        id: '1',
        createdBy: 'Kontaktperson',
        fields: { Title: '=1+1', CaseNumber: '26-0001', Hours: 2.5, Actions: '[{"a":"å"}]' },
      },
      { id: '2', createdBy: null, fields: { Title: null, Hours: null } },
    ],
  })
})

test('and CSV without long texts, harmless in a spreadsheet', () => {
  const csv = written('natverket/Arenden.csv').replace('\uFEFF', '').split('\r\n')
  expect(csv).toEqual([
    'Id;Skapad;Skapad av;Rubrik;Löpnummer;Timmar',
    "1;2026-11-01T08:00:00Z;Kontaktperson;'=1+1;26-0001;2,5",
    '2;;;;;',
    '',
  ])
})
