import { useEffect, useEffectEvent, useRef } from 'react'
import type { HostPerson, Start } from '../../shared/start.ts'
import type { Knobs } from '../knobs.ts'
import { answerNestedAuth } from '../../shared/naa.ts'
import type { Opened } from '../mail.ts'
import { appContext } from '../protocol/app-context.ts'
import { openConversation, type Conversation } from '../protocol/conversation.ts'
import { initialData } from '../protocol/initial-data.ts'
import { runCommonMethod } from '../protocol/methods.ts'
import { themeEvent } from '../protocol/theme.ts'

interface Props {
  readonly start: Start
  readonly person: HostPerson
  readonly knobs: Knobs
  readonly opened: Opened | null
  readonly method: (dispatchId: number, params: unknown) => Promise<unknown>
  readonly askConsent: (scopes: readonly string[]) => Promise<boolean>
}

const frameRights =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-storage-access-by-user-activation'

/** The add-in's frame, embedded as Outlook on the web does it, with office.js's conversation behind it. */
export function AddInPane(props: Props) {
  const box = useRef<HTMLDivElement>(null)
  const conversation = useRef<Conversation | null>(null)
  const item = useRef<string | null>(null)
  const { start, person, knobs, opened } = props
  const { locale } = knobs
  const shown = knobs.item === 'none' ? null : opened
  const shownKey = shown === null ? null : `${knobs.item} ${shown.message.id}`

  const context = useEffectEvent(() =>
    appContext(start.catalogueAppId, person, locale, knobs.naa !== 'unsupported'),
  )
  const first = useEffectEvent(() => {
    item.current = shownKey
    return initialData(person, shown, knobs.item)
  })
  const method = useEffectEvent(props.method)
  const latency = useEffectEvent(() => knobs.latency)
  const changed = useEffectEvent((key: string | null) => {
    if (item.current === key) return
    const tell = (data: unknown) => conversation.current?.fire('olkItemSelectedChanged', data) ?? false
    const now = () => tell(shown ? initialData(person, shown, knobs.item) : null)
    if (knobs.nullFirst && key !== null) {
      if (!tell(null)) return
      setTimeout(now, 150)
    } else if (!now()) return
    item.current = key
  })
  const registered = useEffectEvent((event: string) => {
    if (event === 'officeThemeChanged')
      setTimeout(() => conversation.current?.fire(event, themeEvent(knobs.dark)), 0)
    // Another mail may have been chosen between the first data and the registration.
    if (event === 'olkItemSelectedChanged') setTimeout(() => changed(shownKey), 0)
  })
  const nestedAuth = useEffectEvent((text: string) =>
    answerNestedAuth(text, {
      person,
      other: start.people.find(({ key }) => key !== person.key) ?? person,
      tenantId: start.tenantId,
      mode: knobs.naa,
      askConsent: props.askConsent,
    }),
  )

  useEffect(() => {
    const parent = box.current
    if (!parent) return
    const id = crypto.randomUUID()
    const hostInfo = (separator: string) =>
      ['Outlook', 'Web', '16.01', locale, crypto.randomUUID(), '', '', '16'].join(separator)
    const frame = document.createElement('iframe')
    // office.js reads the name at once, so it stands before the frame is in the page.
    frame.name = JSON.stringify({
      baseFrameName: `_xdm_${id}`,
      hostInfo: hostInfo('|'),
      xdmInfo: `${id}|${start.catalogueAppId}|${window.location.origin}`,
      flights: '[]',
      disabledChangeGates: '[]',
    })
    frame.title = 'Ankomst'
    frame.dataset.testid = 'add-in'
    frame.setAttribute('sandbox', frameRights)
    frame.src = `/outlook.html?et=&_host_Info=${hostInfo('$')}`
    const open = openConversation(frame, id, {
      appContext: () => context(),
      initialData: () => first(),
      outlook: (n, params) => method(n, params),
      common: (n) => runCommonMethod(n),
      registered: (event) => registered(event),
      latency: () => latency(),
    })
    const bridge = (event: MessageEvent<{ sandboxNestedAppAuth?: unknown } | null>) => {
      const request = event.source === frame.contentWindow ? event.data?.sandboxNestedAppAuth : undefined
      if (typeof request !== 'string') return
      void nestedAuth(request).then((answer) =>
        frame.contentWindow?.postMessage({ sandboxNestedAppAuthAnswer: answer }, window.location.origin),
      )
    }
    window.addEventListener('message', bridge)
    conversation.current = open
    parent.append(frame)
    return () => {
      window.removeEventListener('message', bridge)
      open.close()
      conversation.current = null
      frame.remove()
    }
  }, [start.catalogueAppId, locale])

  useEffect(() => changed(shownKey), [shownKey])
  useEffect(() => {
    conversation.current?.fire('officeThemeChanged', themeEvent(knobs.dark))
  }, [knobs.dark])

  return <div className="pane-frame" ref={box} />
}
