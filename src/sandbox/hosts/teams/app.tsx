import { useEffect, useMemo, useState } from 'react'
import { parameter, remember } from '../shared/address.ts'
import { ConsentDialog, type ConsentQuestion } from '../shared/consent-dialog.tsx'
import { openHostGraph } from '../shared/graph.ts'
import { answerNestedAuth } from '../shared/naa.ts'
import { naaFaults, naaModes, type NaaMode } from '../shared/naa-modes.ts'
import { Icon } from '../shared/icon.tsx'
import { PersonSwitcher } from '../shared/person-switcher.tsx'
import type { HostPerson, Start } from '../shared/start.ts'
import { deepLinkTarget, placeInAddress } from './deep-link.ts'
import { tabContext, themes, type TabPlace, type Theme } from './protocol/context.ts'
import type { TabConfig, TabHost } from './protocol/tab-channel.ts'
import { Activity } from './view/activity.tsx'
import { ChannelPosts } from './view/channel-posts.tsx'
import { Configure } from './view/configure.tsx'
import { PeoplePicker, type PickQuestion } from './view/people-picker.tsx'
import { TabFrame } from './view/tab-frame.tsx'

const views = ['personal', 'posts', 'channel-tab', 'activity'] as const
type View = (typeof views)[number]
const themeNames: Readonly<Record<Theme, string>> = { default: 'Ljust', dark: 'Mörkt', contrast: 'Kontrast' }
/** What Graph does is turned in the Outlook host. */
const teamsModes = naaModes.filter((one) => one !== 'claims')

const configKey = 'sandbox.channel-tab'
const savedTab = () => JSON.parse(localStorage.getItem(configKey) ?? 'null') as TabConfig | null

/** The Teams host: activity, the IB channel with its tab, and the personal tab. */
export function App({ start, person }: { start: Start; person: HostPerson }) {
  const graph = useMemo(() => openHostGraph(start.graphBaseUrl, person.key), [start.graphBaseUrl, person.key])
  const [view, setView] = useState<View>(() => views.find((one) => one === parameter('view')) ?? 'personal')
  const [subEntityId, setSubEntityId] = useState(() => placeInAddress(new URL(window.location.href)))
  const [nonce, setNonce] = useState(0)
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((one) => one === parameter('theme')) ?? 'default',
  )
  const [naa, setNaa] = useState<NaaMode>(
    () => teamsModes.find((one) => one === parameter('naa')) ?? 'normal',
  )
  const [channelTab, setChannelTab] = useState(savedTab)
  const [configuring, setConfiguring] = useState(false)
  const [question, setQuestion] = useState<ConsentQuestion | null>(null)
  const [picking, setPicking] = useState<PickQuestion | null>(null)
  const team = start.team?.members.includes(person.id) ? start.team : null
  useEffect(
    () => remember({ person: person.key, view, subEntityId, theme, naa: naa === 'normal' ? null : naa }),
    [person.key, view, subEntityId, theme, naa],
  )

  const openPlace = (sub: string | null, next: View = 'personal') => {
    setSubEntityId(sub)
    setView(next)
    setNonce((n) => n + 1)
  }
  const openLink = (url: string): boolean => {
    const target = deepLinkTarget(url, start.catalogueAppId)
    if (target) return (openPlace(target.subEntityId), true)
    const safe = /^(https?|mailto):/.test(url)
    if (safe) window.open(url, '_blank', 'noopener')
    return safe
  }
  const askConsent = (scopes: readonly string[]) =>
    new Promise<boolean>((resolve) =>
      setQuestion({
        scopes,
        answer: (agreed) => {
          setQuestion(null)
          if (agreed) setNaa('normal')
          resolve(agreed)
        },
      }),
    )
  const hostFor = (place: TabPlace): TabHost => ({
    frameContext: place.kind === 'settings' ? 'settings' : 'content',
    context: () => tabContext(start, person, theme, place),
    openLink,
    navigate: (to) => openPlace(to.subPageId ?? null, place.kind === 'channel' ? 'channel-tab' : 'personal'),
    nestedAuth: (request) =>
      answerNestedAuth(request, {
        person,
        other: start.people.find(({ key }) => key !== person.key) ?? person,
        tenantId: start.tenantId,
        mode: naa,
        askConsent,
      }),
    nestedAuthOffered: () => naa !== 'unsupported',
    config: () => channelTab,
    setConfig: () => undefined,
    setValidity: () => undefined,
    saved: () => undefined,
    loaded: () => undefined,
    pickPerson: () =>
      new Promise((resolve) =>
        setPicking({
          // As Teams has it: in a channel its members, in the personal tab everybody.
          people: start.people.filter(({ id }) => place.kind !== 'channel' || team?.members.includes(id)),
          answer: (one) => {
            setPicking(null)
            resolve(one)
          },
        }),
      ),
  })
  const configured = (config: TabConfig | null) => {
    setConfiguring(false)
    if (!config) return
    localStorage.setItem(configKey, JSON.stringify(config))
    setChannelTab(config)
    setView('channel-tab')
  }
  const rail = (to: View, icon: 'bell' | 'people' | 'arrival', text: string, on: boolean) => (
    <button aria-current={on} data-view={to} onClick={() => setView(to)}>
      <Icon name={icon} size={22} />
      {text}
    </button>
  )
  const inTeam = view === 'posts' || view === 'channel-tab'

  return (
    <div className={`teams ${theme}`}>
      <header className="bar">
        <b>Teams</b>
        <span className="bar-note">sandlåda – inget lämnar datorn</span>
        <span className="grow" />
        <a href={`/sandbox/outlook?person=${person.key}`}>Outlook</a>
        <label>
          Tema{' '}
          <select
            value={theme}
            data-testid="theme"
            onChange={(event) => setTheme(event.target.value as Theme)}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {themeNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Inloggning{' '}
          <select value={naa} data-testid="naa" onChange={(event) => setNaa(event.target.value as NaaMode)}>
            {teamsModes.map((one) => (
              <option key={one} value={one}>
                {naaFaults[one].name}
              </option>
            ))}
          </select>
        </label>
        <PersonSwitcher
          people={start.people}
          current={person}
          onChoose={(key) => window.location.assign(`/sandbox/teams?person=${key}`)}
        />
      </header>
      <div className="columns">
        <nav className="rail" aria-label="Teams">
          {rail('activity', 'bell', 'Aktivitet', view === 'activity')}
          {rail('posts', 'people', 'Team', inTeam)}
          {rail('personal', 'arrival', 'Ankomst', view === 'personal')}
        </nav>
        <main className="stage">
          {view === 'activity' && (
            <>
              <h1>Aktivitet</h1>
              <Activity person={person} onLink={openLink} />
            </>
          )}
          {inTeam && !team && <p className="empty">Du är inte medlem i något team.</p>}
          {inTeam && team && (
            <div className="tabs-bar">
              <h1>
                {team.teamName} › {team.channelName}
              </h1>
              <button aria-current={view === 'posts'} onClick={() => setView('posts')}>
                Inlägg
              </button>
              {channelTab ? (
                <button
                  aria-current={view === 'channel-tab'}
                  data-testid="channel-tab"
                  onClick={() => setView('channel-tab')}
                >
                  {channelTab.suggestedDisplayName ?? 'Ankomst'}
                </button>
              ) : (
                <button className="quiet" data-testid="add-tab" onClick={() => setConfiguring(true)}>
                  + Lägg till flik
                </button>
              )}
            </div>
          )}
          {view === 'posts' && team && (
            <ChannelPosts
              graph={graph}
              path={`/teams/${team.teamId}/channels/${encodeURIComponent(team.channelId)}`}
              onLink={openLink}
            />
          )}
          {view === 'channel-tab' && team && channelTab && (
            <TabFrame
              src={sameOrigin(channelTab.contentUrl)}
              nonce={nonce}
              title="Ankomst i kanalen"
              theme={theme}
              host={hostFor({ kind: 'channel', entityId: channelTab.entityId ?? 'ankomst', subEntityId })}
            />
          )}
          {view === 'personal' && (
            <TabFrame
              src="/teams.html"
              nonce={nonce}
              title="Ankomst"
              theme={theme}
              host={hostFor({ kind: 'personal', entityId: 'ankomst', subEntityId })}
            />
          )}
        </main>
      </div>
      {configuring && (
        <Configure
          theme={theme}
          base={hostFor({ kind: 'settings', entityId: '', subEntityId: null })}
          onDone={configured}
        />
      )}
      {picking && <PeoplePicker question={picking} />}
      {question && <ConsentDialog question={question} />}
    </div>
  )
}

/** A tab's address, which must be one of our own pages wherever the configuration was made. */
const sameOrigin = (address: string) => {
  const url = new URL(address, window.location.href)
  return `${url.pathname}${url.search}${url.hash}`
}
