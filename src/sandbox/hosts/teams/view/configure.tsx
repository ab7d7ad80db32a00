import { useEffect, useRef, useState } from 'react'
import type { TabChannel, TabConfig, TabHost } from '../protocol/tab-channel.ts'
import type { Theme } from '../protocol/context.ts'
import { TabFrame } from './tab-frame.tsx'

interface Props {
  readonly theme: Theme
  readonly base: TabHost
  readonly onDone: (config: TabConfig | null) => void
}

/** Adding the app to a channel: the app's configuration page in a dialog; the host owns the button that saves. */
export function Configure({ theme, base, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const channel = useRef<TabChannel | null>(null)
  const config = useRef<TabConfig | null>(null)
  const [valid, setValid] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const host: TabHost = {
    ...base,
    frameContext: 'settings',
    setConfig: (next) => {
      config.current = next
    },
    setValidity: setValid,
    saved: (ok, reason) => {
      if (ok) onDone(config.current)
      else setProblem(reason || 'Fliken kunde inte sparas.')
    },
  }
  return (
    <dialog ref={dialog} className="dialog wide" aria-label="Lägg till flik" onCancel={() => onDone(null)}>
      <h2>Ankomst</h2>
      <TabFrame
        src="/teams-config.html"
        nonce={0}
        title="Inställningar för fliken"
        theme={theme}
        host={host}
        onChannel={(line) => {
          channel.current = line
        }}
      />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="dialog-buttons">
        <button onClick={() => onDone(null)}>Avbryt</button>
        <button
          className="primary"
          disabled={!valid}
          data-testid="save-tab"
          onClick={() => channel.current?.fire('settings.save', {})}
        >
          Spara
        </button>
      </div>
    </dialog>
  )
}
