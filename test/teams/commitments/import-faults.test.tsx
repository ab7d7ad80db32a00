import '../dom.ts'
import { render, screen } from '@testing-library/react'
import { ImportFaults } from '../../../src/teams/commitments/import-faults.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { ServicesProvider } from '../../../src/ui/services.tsx'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { world } from '../services.tsx'

test('a kind that is none is told with those that may be written', async () => {
  render(
    <Surface theme="teams-light" i18n={await createI18n('sv', 'tab')}>
      <ServicesProvider services={world().services}>
        <ImportFaults faults={[{ line: 2, column: 'kind', value: 'vänort' }]} />
      </ServicesProvider>
    </Surface>,
  )
  expect(screen.getByRole('listitem').textContent).toBe(
    'Rad 2: ”vänort” är inget av slagen. Skriv ett av: medlemskap, avsiktsförklaring, nätverk, samarbetsavtal.',
  )
})
