import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphTokens } from '../../src/cli/sign-in/graph-token.ts'

const options = {
  tenantId: 'organizations',
  clientId: 'x',
  clientOption: '--client-id',
  appClientId: 'app',
  deviceCode: false,
  certificate: null,
} as const
const environment = process.env['ANKOMST_TOKEN']
afterEach(() => {
  if (environment === undefined) delete process.env['ANKOMST_TOKEN']
  else process.env['ANKOMST_TOKEN'] = environment
})

test('a token of the environment is used as it is', async () => {
  process.env['ANKOMST_TOKEN'] = 'given'
  expect(await (await graphTokens(options, ''))(['User.Read'])).toBe('given')
})

test('no way to sign in is wrong usage', async () => {
  delete process.env['ANKOMST_TOKEN']
  await expect(graphTokens(options, 'usage')).rejects.toThrow('--device-code')
})

test('a certificate file without a key is named', async () => {
  delete process.env['ANKOMST_TOKEN']
  const file = join(tmpdir(), `ankomst-${process.pid}.pem`)
  writeFileSync(file, 'nothing')
  await expect(graphTokens({ ...options, certificate: file }, '')).rejects.toThrow('must hold a private key')
})

describe('a registration that cannot sign in is named before anybody types a code', () => {
  const byCode = { ...options, deviceCode: true }
  beforeEach(() => delete process.env['ANKOMST_TOKEN'])

  test.each([
    ['none', null],
    ['that of pane and tab', 'APP'],
  ])('device code with %s', async (_, clientId) => {
    await expect(graphTokens({ ...byCode, clientId }, '')).rejects.toThrow(
      'Give the client id of the registration "Ankomst provision" (entra-provisioning.json) with --client-id ID.',
    )
  })

  test('the option is called as the command calls it', async () => {
    const called = graphTokens({ ...byCode, clientId: null, clientOption: '--admin-client-id' }, '')
    await expect(called).rejects.toThrow('--admin-client-id ID')
  })

  test('a certificate without the registration that holds it', async () => {
    const called = graphTokens({ ...options, clientId: null, certificate: 'x.pem' }, '')
    await expect(called).rejects.toThrow('the registration that holds the certificate with --client-id ID')
  })

  test('that for administrators may sign in', async () => {
    await expect(graphTokens(byCode, '')).resolves.toBeInstanceOf(Function)
  })
})
