import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { world as sharePointWorld } from '../../casestore/sample.ts'
import { aRow } from '../a-row.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

/** The annual report in the tab, with a SharePoint of its own behind it. */
async function report(groups: readonly string[] = ['ib-secretary']) {
  const rows = [aRow(), aRow({ id: 'c2', home: 'trafik', owner: 'trafik' })]
  const { sharePoint, config } = sharePointWorld()
  const tab = world({ groups, rows })
  const services = {
    ...tab.services,
    graph: sharePoint.portOf('anna'),
    config: { ...tab.services.config, ...config },
  }
  await renderTab({ ...tab, services })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('tab', { name: /^Statistik/ }))
  await user.click(await screen.findByRole('button', { name: 'Årsrapport' }))
  await screen.findByLabelText('Inledning')
  return { user, sharePoint, services, report: () => screen.findByLabelText('Inledning') }
}

const whom = () => screen.getByLabelText('Rapport för')

describe('the annual report', () => {
  test('whoever comes back to a saved report finds it as it was saved', async () => {
    const { user, report: introduction } = await report()
    await user.type(await introduction(), 'Ett år.')
    await user.click(screen.getByRole('button', { name: 'Räkna och spara siffrorna' }))
    await screen.findByText(/^Siffrorna räknades/)
    await user.selectOptions(whom(), 'trafik')
    expect(await screen.findByText('Siffrorna är inte räknade ännu.')).toBeVisible()
    await user.selectOptions(whom(), '')
    expect(await screen.findByText(/^Siffrorna räknades/)).toBeVisible()
    expect(await introduction()).toHaveValue('Ett år.')
    await user.type(await introduction(), ' Till.')
    await user.click(screen.getByRole('button', { name: 'Spara texterna' }))
    expect(await screen.findByText(/^Senast sparad av/)).toBeVisible()
    expect(screen.queryByText(/^En kollega har sparat/)).not.toBeInTheDocument()
  })

  test('texts that are not saved are not left without a question', async () => {
    const { user, report: introduction } = await report()
    await user.type(await introduction(), 'Halvfärdigt')
    await user.selectOptions(whom(), 'trafik')
    expect(whom()).toHaveValue('')
    const stay = await screen.findByRole('button', { name: 'Stanna' })
    await user.click(stay)
    expect(await introduction()).toHaveValue('Halvfärdigt')
    await user.click(screen.getByRole('button', { name: 'Tillbaka till listan' }))
    await user.click(await screen.findByRole('button', { name: 'Gå vidare utan att spara' }))
    expect(await screen.findByRole('tab', { name: /^Statistik/ })).toBeVisible()
  })

  test('stored figures are replaced only after a question', async () => {
    const { user, sharePoint } = await report()
    await user.click(screen.getByRole('button', { name: 'Räkna och spara siffrorna' }))
    await screen.findByText(/^Siffrorna räknades/)
    const before = JSON.stringify(sharePoint.fieldsIn('Arsrapporter'))
    await user.click(screen.getByRole('button', { name: 'Räkna om' }))
    expect(screen.getByText(/ersätts av dagens\. De går inte att få tillbaka/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(JSON.stringify(sharePoint.fieldsIn('Arsrapporter'))).toBe(before)
  })

  test('a report of before visitors and cost were counted by month says so, and stays as it was counted', async () => {
    const { user, sharePoint, report: introduction } = await report()
    await user.click(screen.getByRole('button', { name: 'Räkna och spara siffrorna' }))
    await screen.findByText(/^Siffrorna räknades/)
    expect(screen.queryByText(/^Besökare och kostnad per månad/)).toBeNull()
    for (const fields of sharePoint.fieldsIn('Arsrapporter')) {
      const saved = String(fields['Report'])
      fields['Report'] = saved.replaceAll(/,"told":\{[^}]*\}/g, '')
      expect(fields['Report']).not.toBe(saved)
    }
    await user.selectOptions(whom(), 'trafik')
    await screen.findByText('Siffrorna är inte räknade ännu.')
    await user.selectOptions(whom(), '')
    expect(await screen.findByText(/^Besökare och kostnad per månad räknades inte den gången/)).toBeVisible()
    expect(screen.getByText('En ny räkning ger samma antal.')).toBeVisible()
    expect(await introduction()).toBeVisible()
  })

  test('whoever is not the body’s own reads its report', async () => {
    await report(['contact-person'])
    expect(screen.getByText(/^Du kan läsa rapporten/)).toBeVisible()
    expect(screen.getByLabelText('Inledning')).toHaveAttribute('readonly')
    expect(screen.queryByRole('button', { name: /Spara texterna|Räkna/ })).not.toBeInTheDocument()
  })
})
