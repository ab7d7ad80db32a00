import { useEffect, useEffectEvent, useRef } from 'react'
import type { TabChannel, TabHost } from '../protocol/tab-channel.ts'
import { openTabChannel } from '../protocol/tab-channel.ts'
import type { Theme } from '../protocol/context.ts'

interface Props {
  /** Address of the page; a new address or `nonce` opens it anew. */
  readonly src: string
  readonly nonce: number
  readonly title: string
  readonly theme: Theme
  readonly host: TabHost
  /** Gives the open line to the parent, for events such as settings.save. */
  readonly onChannel?: (channel: TabChannel) => void
}

/** A tab in its frame, straight below the host page as nested authentication requires. */
export function TabFrame({ src, nonce, title, theme, host, onChannel }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const channel = useRef<TabChannel | null>(null)
  const latest = useRef(host)
  useEffect(() => {
    latest.current = host
  })
  const opened = useEffectEvent((line: TabChannel) => onChannel?.(line))

  useEffect(() => {
    const frame = document.createElement('iframe')
    frame.name = 'embedded-page-container'
    frame.title = title
    frame.dataset.testid = 'tab'
    frame.src = src
    const line = openTabChannel(frame, {
      frameContext: latest.current.frameContext,
      context: () => latest.current.context(),
      openLink: (url) => latest.current.openLink(url),
      navigate: (to) => latest.current.navigate(to),
      nestedAuth: (request) => latest.current.nestedAuth(request),
      nestedAuthOffered: () => latest.current.nestedAuthOffered(),
      config: () => latest.current.config(),
      setConfig: (config) => latest.current.setConfig(config),
      setValidity: (valid) => latest.current.setValidity(valid),
      saved: (ok, reason) => latest.current.saved(ok, reason),
      loaded: (state) => latest.current.loaded(state),
      pickPerson: () => latest.current.pickPerson(),
    })
    channel.current = line
    opened(line)
    box.current?.append(frame)
    return () => {
      line.close()
      channel.current = null
      frame.remove()
    }
  }, [src, nonce, title])
  useEffect(() => channel.current?.fire('themeChange', theme), [theme])
  return <div className="tab-frame" ref={box} />
}
