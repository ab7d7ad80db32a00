import './dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../axe.ts'
import { ConfigPage } from '../../src/teams/config-page.tsx'
import { firstViewOf } from '../../src/teams/first-view.ts'
import type { ChannelTab } from '../../src/teams/host/channel-tab.ts'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import { Surface } from '../../src/ui/theme/surface.tsx'

test('the channel tab that is offered is the one that is chosen, and opens with it', async () => {
  const user = userEvent.setup()
  let offered: (() => ChannelTab) | null = null
  const { container } = render(
    <Surface theme="teams-light" i18n={await createI18n('sv')}>
      <ConfigPage origin="https://app.example.com" onOffer={(tab) => (offered = tab)} />
    </Surface>,
  )
  const tab = () => (offered ? offered() : null)
  expect(tab()).toEqual({
    pageId: 'ib',
    contentUrl: 'https://app.example.com/teams.html',
    websiteUrl: 'https://app.example.com/teams.html',
    name: 'Inför mötet',
  })
  await user.click(screen.getByRole('radio', { name: 'Nätverkets ärenden' }))
  expect(tab()?.pageId).toBe('cases')
  expect(firstViewOf('ib')).toBe('meeting')
  expect(firstViewOf('cases')).toBe('to-do')
  expect((await axe(container)).violations).toEqual([])
})
