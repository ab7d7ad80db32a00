import { signInCodeOf, signInStateOf } from '../../src/ui/sign-in/sign-in-state.ts'

const thrown = (errorCode: string, message = '', name = 'BrowserAuthError') =>
  Object.assign(new Error(message), { errorCode, name })
const entra = (number: number) =>
  thrown('invalid_grant', `invalid_grant: AADSTS${number}: words that may change.`, 'ServerError')

test.each([
  ['an interaction that is required', thrown('x', '', 'InteractionRequiredAuthError'), 'interaction'],
  [
    'consent that is required',
    thrown('consent_required', '', 'InteractionRequiredAuthError'),
    'consent-missing',
  ],
  ['a window the person closed', thrown('user_cancelled'), 'cancelled'],
  ['a broker’s window the person closed', thrown('user_canceled', '', 'ClientAuthError'), 'cancelled'],
  ['no network', thrown('no_network_connectivity'), 'offline'],
  ['a library that could not be fetched', thrown('', 'Loading chunk 7 failed', 'ChunkLoadError'), 'offline'],
  ['a blocked window', thrown('popup_window_error'), 'popup-blocked'],
  ['nobody known', thrown('no_account_error'), 'interaction'],
  ['a person who said no, without a number', thrown('access_denied', '', 'ServerError'), 'declined'],
  ['anything unknown', 'a string', 'failed'],
  ['a number that nobody knows', entra(999999), 'failed'],
])('%s', (_, error, state) => {
  expect(signInStateOf(error)).toBe(state)
})

test.each([
  [65001, 'consent-missing'],
  [65004, 'declined'],
  [90093, 'admin-consent'],
  [90094, 'admin-consent'],
  [50105, 'not-assigned'],
  [53000, 'blocked'],
  [53003, 'blocked'],
  [530035, 'blocked'],
  [50076, 'interaction'],
  [700084, 'interaction'],
] as const)('AADSTS%i is %s, whatever class the error has', (number, state) => {
  expect(signInStateOf(entra(number))).toBe(state)
  expect(signInStateOf(Object.assign(entra(number), { name: 'InteractionRequiredAuthError' }))).toBe(state)
})

test('the number decides over the library’s coarser code', () => {
  expect(signInStateOf(thrown('access_denied', 'access_denied: AADSTS90094: x'))).toBe('admin-consent')
  expect(signInStateOf(thrown('interaction_required', 'AADSTS53003: x'))).toBe('blocked')
})

test('a longer number is not taken for the shorter one it begins with', () => {
  expect(signInStateOf(entra(650011))).toBe('failed')
})

test('the report gets the library’s own code', () => {
  expect(signInCodeOf(thrown('popup_window_error'))).toBe('popup_window_error')
  expect(signInCodeOf('x')).toBe('')
})
