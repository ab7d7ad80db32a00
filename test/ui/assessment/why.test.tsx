import { fireEvent, render, screen } from '@testing-library/react'
import { axe } from '../../axe.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { Why } from '../../../src/ui/assessment/why.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../../src/ui/theme/surface.tsx'

const edition = stockholm2016()

async function show(rules: readonly string[], of = edition, language: 'sv' | 'en' = 'sv') {
  const i18n = await createI18n(language)
  return render(
    <Surface theme="outlook-light" i18n={i18n}>
      <Why rules={rules} about="Miljöförvaltningen tar det." edition={of} />
    </Surface>,
  )
}

test('the rules of a line are told in our words, with section and the verb of the source', async () => {
  const { container } = await show(['S4-invitation-letter', 'S5-standard'])
  const why = screen.getByRole('button', { name: 'Varför? Miljöförvaltningen tar det.' })
  expect(why).toHaveAttribute('aria-expanded', 'false')
  fireEvent.click(why)
  expect(await screen.findByText(/^Vår förklaring \(avsnitt 4, kan\): /)).toBeVisible()
  expect(screen.getByText(/^Vår förklaring \(avsnitt 5, ska\): /)).toBeVisible()
  expect(screen.queryByText(/^Strategins ord:/)).toBeNull()
  expect(screen.getByText(/är inte ifyllda här\. Det gör kommunstyrelsen\.$/)).toBeVisible()
  expect((await axe(container)).violations).toEqual([])
})

test('the City’s own words stand beside ours once the City has filled them in', async () => {
  const rules = edition.rules.map((rule) =>
    rule.id === 'S5-standard' ? { ...rule, cityWords: 'Stadens egen mening.' } : rule,
  )
  await show(['S5-standard'], { ...edition, rules }, 'en')
  fireEvent.click(screen.getByRole('button', { name: /^Why\?/ }))
  expect(await screen.findByText('The strategy’s words (in Swedish): Stadens egen mening.')).toBeVisible()
})

test('explanations that cannot be fetched are said so, and can be asked for again', async () => {
  await show(['S5-standard'], { ...edition, about: { ...edition.about, id: 'no-such-edition' } })
  fireEvent.click(screen.getByRole('button', { name: /^Varför\?/ }))
  expect(await screen.findByText(/Förklaringen kunde inte hämtas/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeVisible()
})

test('a line without a rule has nothing to ask about', async () => {
  await show([])
  expect(screen.queryByRole('button')).toBeNull()
})
