import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { stockholmDirectory } from '../../../src/directory/stockholm-directory.ts'
import { BodyPicker } from '../../../src/outlook/sections/body-picker.tsx'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../../src/ui/theme/surface.tsx'

test('another body is found by typing over the one that is chosen', async () => {
  const chosen: string[] = []
  const i18n = await createI18n('sv')
  render(
    <Surface theme="teams-light" i18n={i18n}>
      <BodyPicker
        directory={stockholmDirectory()}
        today={PlainDate.parse('2026-11-24')}
        label="Mottagare"
        value="stockholm-avfall"
        onChange={(id) => chosen.push(id)}
      />
    </Surface>,
  )
  const user = userEvent.setup()
  const picker = screen.getByRole('combobox', { name: 'Mottagare' })
  await user.clear(picker)
  await user.type(picker, 'trafik')
  expect(picker).toHaveValue('trafik')
  await user.click(screen.getByRole('option', { name: 'Trafikkontoret' }))
  expect(chosen).toEqual(['trafik'])
})
