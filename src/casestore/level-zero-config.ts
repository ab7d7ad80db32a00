import type { AppConfig } from './config.ts'

/** The settings of level 0: which edition the pane answers by. Nobody signs in, so there is neither tenant, registration nor site. */
export const levelZeroConfig = (edition: string): AppConfig => ({
  version: 1,
  graphBaseUrl: 'https://graph.microsoft.com',
  tenantId: '',
  clientId: '',
  authority: '',
  edition,
  domains: [],
  level: 0,
  networkSite: { siteId: '', lists: {}, driveId: '' },
  ibSite: null,
  ibChannel: null,
  groups: {},
  catalogueAppId: '',
  tabUrl: null,
})
