import { sandboxTenant } from '../graph/tokens.ts'
import { people } from './people.ts'

const keysOf = (keys: readonly string[]) =>
  people.filter((person) => keys.includes(person.key)).map((person) => person.id)

const contacts = ['kontakt-miljo', 'ersattare-miljo', 'kontakt-trafik', 'kontakt-avfall']
const secretariat = ['sekreterare-ib', 'slk-int']
const deciders = ['finansroteln', 'sekreterare-ib']

/** The tenant and its fixed ids: one network site, one IB site with its team and channel, one app registration. */
export const tenant = {
  tenantId: sandboxTenant,
  domain: 'stad.example',
  clientId: 'c3000000-0000-4000-8000-000000000001',
  catalogueAppId: 'd4000000-0000-4000-8000-000000000001',
  networkSite: {
    name: 'internationellt-natverk',
    displayName: 'Internationellt nätverk',
    owners: keysOf(['administrator', 'slk-int']),
    members: keysOf([...contacts, ...secretariat, 'finansroteln']),
  },
  ibSite: {
    name: 'internationella-beredningen',
    displayName: 'Internationella beredningen',
    owners: keysOf(['administrator', 'sekreterare-ib']),
    members: keysOf(['ledamot-1', 'ledamot-2', 'finansroteln', 'slk-int', 'sekreterare-ib']),
  },
  /** Those who alone may write the list of decisions. */
  decisionWriters: keysOf(deciders),
  /** Those who put cases before IB and keep its papers. */
  secretariat: keysOf(['sekreterare-ib']),
  /** Master categories that each mailbox's owner has made; a delegate cannot. */
  categories: [
    ['Besöksförfrågan', 'preset7'],
    ['Förfrågan hanteras', 'preset3'],
    ['Förfrågan klar', 'preset4'],
    ['Nytt i ärende', 'preset8'],
  ],
  /** Entra groups, each named after the role its members have in the app. */
  groups: {
    'contact-person': { displayName: 'Ankomst kontaktpersoner', members: keysOf(contacts) },
    'ib-secretary': { displayName: 'Ankomst IB sekretariat', members: keysOf(['sekreterare-ib']) },
    'ib-member': { displayName: 'Ankomst IB ledamöter', members: keysOf(['ledamot-1', 'ledamot-2']) },
    'mayors-office': { displayName: 'Ankomst finansborgarrådets kansli', members: keysOf(['finansroteln']) },
    administrator: { displayName: 'Ankomst administratörer', members: keysOf(['administrator']) },
    colleague: { displayName: 'Ankomst internationella enheten', members: keysOf(['slk-int']) },
  },
  team: { displayName: 'Internationella beredningen', channel: 'Ärenden' },
} as const
