import { act, render, screen } from '@testing-library/react'
import { axe } from '../axe.ts'
import type { PaneDeps } from '../../src/outlook/deps.ts'
import { localDrafts } from '../../src/outlook/draft/local-drafts.ts'
import { followMail } from '../../src/outlook/front/follow-mail.ts'
import { createFront } from '../../src/outlook/front/front-view.ts'
import { HostError } from '../../src/outlook/host/host-error.ts'
import type { OpenMail, Selection } from '../../src/outlook/host/mail-host.ts'
import { Pane } from '../../src/outlook/pane.tsx'
import { analyse } from '../../src/outlook/reading/analysis.ts'
import { browserClock } from '../../src/ui/clock.ts'
import { createI18n } from '../../src/ui/i18n/create-i18n.ts'
import { SignInError } from '../../src/ui/sign-in/token-source.ts'
import { Surface } from '../../src/ui/theme/surface.tsx'
import { hostOf, openMailOf } from './front/mails.ts'

const mail = (html: string | HostError): OpenMail =>
  openMailOf('1', typeof html === 'string' ? Promise.resolve(html) : Promise.reject(html))

async function open(selection: Selection) {
  const { host } = hostOf(selection)
  const refused = () => Promise.reject(new SignInError('consent-missing', []))
  const deps: PaneDeps = {
    host,
    config: null,
    analyse,
    connect: refused,
    approve: refused,
    drafts: localDrafts('', () => []),
    clock: browserClock,
  }
  const i18n = await createI18n('sv')
  const follower = followMail(host, analyse, 'sv')
  const front = createFront(follower, 'sv')
  const container = document.createElement('main')
  const place = document.createElement('div')
  container.append(front.element, place)
  document.body.replaceChildren(container)
  const view = render(
    <Surface theme="outlook-light" i18n={i18n}>
      <Pane deps={deps} follower={follower} onKnown={front.know} />
    </Surface>,
    { container: place },
  )
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  return { ...view, container }
}

const request =
  '<p>On behalf of the Mayor of Nablus, Palestine, we would like to ask whether your city would receive a delegation of six persons for a study visit on waste management on 3-5 May 2027.</p>'

test('a request is told as such without any sign-in, and the way to sign in is shown', async () => {
  const { container } = await open({ kind: 'mail', mail: mail(request) })
  expect(await screen.findByText('Troligen en besöksförfrågan')).toBeVisible()
  expect(
    await screen.findByRole('radio', { name: /Ja, vi tar bedömningen/ }, { timeout: 8000 }),
  ).not.toBeChecked()
  expect(await screen.findByRole('button', { name: 'Godkänn åtkomst' })).toBeEnabled()
  expect((await axe(container)).violations).toEqual([])
}, 20_000)

test('a mail that is closed to add-ins says why and offers to read again', async () => {
  await open({ kind: 'mail', mail: mail(new HostError('protected', 9017)) })
  expect(await screen.findByText(/krypterat eller skyddat/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Läs igen' })).toBeEnabled()
})

test('an encrypted mail that comes with an empty text is called closed, not "no request"', async () => {
  const encrypted = {
    ...mail(''),
    itemClass: 'IPM.Note.SMIME',
    attachments: [
      { id: '1', name: 'smime.p7m', contentType: 'application/pkcs7-mime', size: 900, isInline: false },
    ],
  }
  await open({ kind: 'mail', mail: encrypted })
  expect(await screen.findByText(/krypterat eller skyddat/)).toBeVisible()
  expect(screen.queryByText(/Troligen inte/)).toBeNull()
})

test('a signed mail that can be read is read', async () => {
  await open({ kind: 'mail', mail: { ...mail(request), itemClass: 'IPM.Note.SMIME.MultipartSigned' } })
  expect(await screen.findByText('Troligen en besöksförfrågan')).toBeVisible()
})

test('of a mail without text nothing is claimed; a case can be started all the same', async () => {
  await open({ kind: 'mail', mail: { ...mail('<p>&nbsp;</p>'), subject: '' } })
  expect(await screen.findByText('Kan inte bedömas')).toBeVisible()
  expect(screen.getByText('Mejlet har ingen text att läsa.')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Starta ett ärende ändå' })).toBeEnabled()
  expect(screen.queryByText(/Troligen inte/)).toBeNull()
})

test('nothing selected teaches with an example', async () => {
  const { container } = await open({ kind: 'none' })
  expect(await screen.findByText('Inget mejl är valt')).toBeVisible()
  expect((await axe(container)).violations).toEqual([])
})

test.each([
  ['none', 'Inget mejl är valt'],
  ['other', 'Det här är inte ett mejl'],
] as const)(
  'with %s selected all that is said lies in the one landmark, and no tab is named that is not there',
  async (kind, heading) => {
    await open({ kind })
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible()
    expect(screen.queryByText(/i Teams/)).toBeNull()
    const { violations } = await axe(document.body, {
      rules: { region: { enabled: true }, 'landmark-one-main': { enabled: true } },
    })
    expect(violations).toEqual([])
  },
)
