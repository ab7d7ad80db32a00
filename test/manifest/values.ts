/** The values of a package as a city would give them. */
export const values = {
  host: 'https://ankomst.stad.example',
  clientId: '11111111-2222-4333-8444-555555555555',
  appId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  twinId: '99999999-7777-4888-9999-bbbbbbbbbbbb',
  version: '0.1.0',
  level: 3,
}
