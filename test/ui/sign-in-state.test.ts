import { signInStateOf } from '../../src/ui/sign-in/sign-in-state.ts'

const thrown = (errorCode: string, message = '', name = 'BrowserAuthError') =>
  Object.assign(new Error(message), { errorCode, name })

test.each([
  ['an interaction that is required', thrown('x', '', 'InteractionRequiredAuthError'), 'consent-missing'],
  ['a window the person closed', thrown('user_cancelled'), 'cancelled'],
  ['no network', thrown('no_network_connectivity'), 'offline'],
  ['an administrator who must approve', thrown('server_error', 'AADSTS90094: admin'), 'denied'],
  ['a blocked window', thrown('popup_window_error'), 'consent-missing'],
  ['anything unknown', 'a string', 'failed'],
])('%s', (_, error, state) => {
  expect(signInStateOf(error)).toBe(state)
})
