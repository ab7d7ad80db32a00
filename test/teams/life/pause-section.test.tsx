import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { pausedTitle, pauseNote } from '../../../src/cases/paused.ts'
import { aCase, act, openedCase } from '../a-case.ts'
import { renderTab } from '../render-tab.tsx'
import { world } from '../services.tsx'

/** A case that was paused later, or, where it has no name, one that was opened as paused. */
const open = async (isNameless = false) => {
  const named = openedCase()
  const bare = { title: pausedTitle, summary: '', kinds: [], facts: null }
  const stored = aCase(
    isNameless && named.type === 'opened' ? { ...named, ...bare } : named,
    act('miljo', { type: 'note', text: pauseNote }),
  )
  const tab = world({ groups: ['contact-person'], rows: [], stored })
  await renderTab(tab, { place: { screen: 'case', caseId: stored.case.id } })
  return tab
}

test('a paused case says whom to contact, from the directory, and offers nothing to send', async () => {
  await open()
  expect(await screen.findByText('Ärendet är pausat')).toBeVisible()
  expect(screen.getByText(/Kontakta säkerhetsfunktionen: .+@stad\.example/)).toBeVisible()
  for (const name of [/Överlämna/, /Vi tar det/, /Rådgör/, /Tjänsteanteckning/])
    expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.getByRole('button', { name: 'Diarienummer' })).toBeVisible()
})

test('the pause ends by a second press; a case that had a name keeps it', async () => {
  const tab = await open()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Häv pausen' }))
  expect(tab.opened).toHaveLength(0)
  expect(screen.queryByLabelText(/Vad gäller ärendet/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Häv pausen' }))
  const written = tab.opened.at(-1)?.case.actions.at(-1)
  expect(written).toMatchObject({ type: 'pause-ended' })
  expect(written).not.toHaveProperty('about')
})

test('a case that was opened as paused is told what it is about', async () => {
  const tab = await open(true)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Häv pausen' }))
  await user.click(screen.getByRole('button', { name: 'Häv pausen' }))
  expect(await screen.findByText(/så länge det var pausat hade det inget namn/)).toBeVisible()
  expect(tab.opened).toHaveLength(0)
  await user.type(screen.getByLabelText(/Vad gäller ärendet/), 'Studiebesök om avfall')
  await user.click(screen.getByRole('button', { name: 'Häv pausen' }))
  expect(tab.opened.at(-1)?.case.actions.at(-1)).toMatchObject({
    type: 'pause-ended',
    about: { title: 'Studiebesök om avfall' },
  })
})
