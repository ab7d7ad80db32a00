import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from '../../axe.ts'
import { followMail } from '../../../src/outlook/front/follow-mail.ts'
import { createFront } from '../../../src/outlook/front/front-view.ts'
import { onceRead } from '../../../src/outlook/front/once-read.ts'
import { analyse } from '../../../src/outlook/reading/analysis.ts'
import { HostError } from '../../../src/outlook/host/host-error.ts'
import { hostOf, openMailOf } from './mails.ts'

const asks =
  '<p>We are a delegation of six persons from Nablus, Palestine, and would like to make a study visit to your city on waste management on 3-5 May 2027.</p>'
const settled = () => new Promise((resolve) => setTimeout(resolve, 30))

function show(first: Parameters<typeof hostOf>[0], language: 'sv' | 'en' = 'sv') {
  const { host, choose } = hostOf(first)
  const follower = followMail(host, analyse, language)
  const front = createFront(follower, language)
  const main = document.createElement('main')
  main.append(front.element)
  document.body.replaceChildren(main)
  return { follower, front, choose, main }
}

test('while a mail is read its subject stands there, then what it is, in a live region that stays in place', async () => {
  let give: (html: string) => void = () => undefined
  const body = new Promise<string>((resolve) => (give = resolve))
  const { main } = show({ kind: 'mail', mail: openMailOf('1', body) })
  expect(screen.getByText('Läser ”Request for a study visit” …')).toBeVisible()
  const live = main.querySelector('[aria-live=polite]')
  give(asks)
  await settled()
  expect(screen.getByRole('heading', { level: 1, name: 'Troligen en besöksförfrågan' })).toBeVisible()
  expect(screen.getByText(/Palestina.*3–5 maj 2027/)).toBeVisible()
  expect(main.querySelector('[aria-live=polite]')).toBe(live)
  expect(main.querySelector('[aria-busy]')).toBeNull()
  expect((await axe(main)).violations).toEqual([])
})

test('the English interface has its own words', async () => {
  show({ kind: 'mail', mail: openMailOf('1', Promise.resolve(asks)) }, 'en')
  await settled()
  expect(screen.getByRole('heading', { name: 'Probably a visit request' })).toBeVisible()
})

test('the case’s summary takes the place of the suggestion, for its own mail only', async () => {
  const { front, choose } = show({ kind: 'mail', mail: openMailOf('1', Promise.resolve(asks)) })
  await settled()
  front.know('1', { summary: 'Sex personer kommer i maj.', sentence: null })
  expect(screen.getByRole('heading', { name: 'Hör till ett ärende' })).toBeVisible()
  expect(screen.getByText('Sex personer kommer i maj.')).toBeVisible()
  choose({ kind: 'mail', mail: openMailOf('2', Promise.resolve(asks)) })
  await settled()
  expect(screen.getByRole('heading', { name: 'Troligen en besöksförfrågan' })).toBeVisible()
})

test('the same words are not put there twice, so that they are read aloud once', async () => {
  const { front } = show({ kind: 'mail', mail: openMailOf('1', Promise.resolve(asks)) })
  await settled()
  const heading = screen.getByRole('heading')
  front.know('1', { summary: null, sentence: null })
  expect(screen.getByRole('heading')).toBe(heading)
})

test('the City’s own name of a country takes the place of the edition’s once it is known', async () => {
  const { front } = show({ kind: 'mail', mail: openMailOf('1', Promise.resolve(asks)) })
  await settled()
  front.know('1', {
    summary: null,
    sentence: 'Borgmästaren i Nablus, Staten Palestina, vill komma på besök.',
  })
  expect(screen.getByRole('heading', { name: 'Troligen en besöksförfrågan' })).toBeVisible()
  expect(screen.getByText(/Nablus, Staten Palestina/)).toBeVisible()
  expect(screen.queryByText(/3–5 maj 2027/)).toBeNull()
})

test('the answer about a mail that is no longer shown is dropped', async () => {
  let give: (html: string) => void = () => undefined
  const slow = new Promise<string>((resolve) => (give = resolve))
  const { choose } = show({ kind: 'mail', mail: openMailOf('1', slow) })
  choose({
    kind: 'mail',
    mail: openMailOf('2', Promise.resolve('<p>Faktura 4711, förfaller 30 november.</p>'), 'Faktura'),
  })
  await settled()
  give(asks)
  await settled()
  expect(screen.getByRole('heading', { name: 'Troligen inte en besöksförfrågan' })).toBeVisible()
})

test('nothing chosen, or a text that is not given out, leaves the place to the rest of the pane', async () => {
  const { front, choose, follower } = show({ kind: 'none' })
  expect(front.element).not.toBeVisible()
  choose({ kind: 'mail', mail: openMailOf('1', Promise.reject(new HostError('timeout'))) })
  await settled()
  expect(front.element).not.toBeVisible()
  expect(follower.get()).toMatchObject({ kind: 'mail', state: { kind: 'failed' } })
})

test('of a mail without text nothing is claimed, and where the question may stand is said', async () => {
  const file = { id: '1', name: 'a.pdf', contentType: 'application/pdf', size: 9, isInline: false }
  const mail = { ...openMailOf('1', Promise.resolve(''), ''), attachments: [file, { ...file, id: '2' }] }
  show({ kind: 'mail', mail })
  await settled()
  expect(screen.getByRole('heading', { name: 'Kan inte bedömas' })).toBeVisible()
  expect(screen.getByText(/någon av de 2 bilagorna/)).toBeVisible()
})

test('when the rest cannot be fetched the finding stays, and one can try again', async () => {
  const { front } = show({ kind: 'mail', mail: openMailOf('1', Promise.resolve(asks)) })
  await settled()
  const again = jest.fn()
  front.offerAgain(again)
  expect(screen.getByRole('alert')).toHaveTextContent('Resten av Ankomst kunde inte hämtas.')
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(again).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('heading', { name: 'Troligen en besöksförfrågan' })).toBeVisible()
})

test('the rest is asked for once, after the first mail has been read', async () => {
  let give: (html: string) => void = () => undefined
  const body = new Promise<string>((resolve) => (give = resolve))
  const { follower, choose } = show({ kind: 'mail', mail: openMailOf('1', body) })
  const then = jest.fn()
  onceRead(follower, then)
  await settled()
  expect(then).not.toHaveBeenCalled()
  give(asks)
  await settled()
  await settled()
  expect(then).toHaveBeenCalledTimes(1)
  choose({ kind: 'none' })
  await settled()
  expect(then).toHaveBeenCalledTimes(1)
})
