import { render, screen } from '@testing-library/react'
import { CaseCard } from '../../../src/outlook/case/case-card.tsx'
import { createI18n } from '../../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../../src/ui/theme/surface.tsx'
import { aCase, act, openedCase } from '../../teams/a-case.ts'
import { world } from '../../teams/services.tsx'

test('the card of a case says first that there is a reminder of secrecy, until it is lifted', async () => {
  const { services } = world()
  const marked = act('miljo', { type: 'secrecy-marked', ground: 'OSL 15:1', note: '' })
  const i18n = await createI18n('sv')
  const card = (...more: Parameters<typeof aCase>) => (
    <Surface theme="teams-light" i18n={i18n}>
      <CaseCard
        stored={aCase(openedCase(), marked, ...more)}
        directory={services.directory}
        body="miljo"
        now={services.clock.now()}
        onContinue={() => undefined}
        onOpen={() => undefined}
        toDo={null}
        pause={null}
        join={null}
      />
    </Surface>
  )
  const { rerender } = render(card())
  expect(await screen.findByText('Påminnelse om sekretess: OSL 15:1')).toBeVisible()
  rerender(card(act('miljo', { type: 'secrecy-lifted', mark: marked.id, reason: 'Inte längre' })))
  expect(screen.queryByText(/Påminnelse om sekretess/)).toBeNull()
})
