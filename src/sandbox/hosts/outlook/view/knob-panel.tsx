import type { ReactNode } from 'react'
import { openItems, type OpenItem } from '../protocol/initial-data.ts'
import { bodyFaults, type BodyFault } from '../protocol/methods.ts'
import { naaFaults, naaModes, type NaaMode } from '../../shared/naa-modes.ts'
import { goodDay, hostLocales, type HostLocale, type Knobs } from '../knobs.ts'

const bodyNames: Readonly<Record<BodyFault, string>> = {
  normal: 'Fungerar',
  error: 'Svarar med fel',
  never: 'Svarar aldrig',
  empty: 'Tom text',
}

const localeNames: Readonly<Record<HostLocale, string>> = {
  'sv-SE': 'Svenska',
  'en-US': 'Engelska',
  'fi-FI': 'Finska',
}

const itemNames: Readonly<Record<OpenItem, string>> = {
  mail: 'Mailet som är valt',
  meeting: 'Ett möte i kalendern',
  draft: 'Ett mail som skrivs',
  none: 'Inget, som i en dold brevlåda',
}

/** Everything that can be turned to see how the add-in takes it. */
export function KnobPanel({
  knobs,
  change,
  onClose,
}: {
  knobs: Knobs
  change: (change: Partial<Knobs>) => void
  onClose: () => void
}) {
  const tick = (name: 'dark' | 'nullFirst' | 'graphDown' | 'graphThrottled', text: string) => (
    <label className="tick">
      <input
        type="checkbox"
        name={name}
        checked={knobs[name]}
        onChange={(event) => change({ [name]: event.target.checked })}
      />
      {text}
    </label>
  )
  const range = (
    name: 'paneWidth' | 'latency' | 'graphLatency' | 'graphLoss',
    text: string,
    min: number,
    max: number,
    unit: string,
  ) => (
    <label className="range">
      {text}{' '}
      <output>
        {knobs[name]} {unit}
      </output>
      <input
        type="range"
        name={name}
        min={min}
        max={max}
        step={unit === '%' ? 1 : 10}
        value={knobs[name]}
        onChange={(event) => change({ [name]: Number(event.target.value) })}
      />
    </label>
  )
  return (
    <aside
      className="knobs"
      aria-label="Prova fel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h2>Prova</h2>
        <button className="quiet" aria-label="Stäng" onClick={onClose}>
          ✕
        </button>
      </header>
      <Group title="Panelen">
        {range('paneWidth', 'Bredd', 320, 400, 'px')}
        {tick('dark', 'Mörkt tema')}
        <label>
          Språk{' '}
          <select
            name="locale"
            value={knobs.locale}
            onChange={(event) => change({ locale: event.target.value as HostLocale })}
          >
            {hostLocales.map((one) => (
              <option key={one} value={one}>
                {localeNames[one]}
              </option>
            ))}
          </select>
        </label>
      </Group>
      <Group title="Outlook">
        {range('latency', 'Fördröj varje svar', 0, 5000, 'ms')}
        {tick('nullFirst', 'Säg ”inget mail” före varje byte, som klassiska Outlook')}
        <label>
          Det öppna är{' '}
          <select
            name="item"
            value={knobs.item}
            onChange={(event) => change({ item: event.target.value as OpenItem })}
          >
            {openItems.map((one) => (
              <option key={one} value={one}>
                {itemNames[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Mailets text{' '}
          <select
            name="body"
            value={knobs.body}
            onChange={(event) => change({ body: event.target.value as BodyFault })}
          >
            {bodyFaults.map((one) => (
              <option key={one} value={one}>
                {bodyNames[one]}
              </option>
            ))}
          </select>
        </label>
      </Group>
      <Group title="Inloggning">
        <label>
          Svar på begäran om token{' '}
          <select
            name="naa"
            value={knobs.naa}
            onChange={(event) => change({ naa: event.target.value as NaaMode })}
          >
            {naaModes.map((one) => (
              <option key={one} value={one}>
                {naaFaults[one].name}
              </option>
            ))}
          </select>
        </label>
      </Group>
      <Group title="Microsoft Graph">
        {tick('graphDown', 'Nere (503)')}
        {tick('graphThrottled', 'Strypt (429)')}
        {range('graphLatency', 'Fördröj', 0, 5000, 'ms')}
        {range('graphLoss', 'Tappa svar', 0, 50, '%')}
      </Group>
      <button onClick={() => change({ ...goodDay, pinned: knobs.pinned })}>Allt som vanligt igen</button>
    </aside>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset>
    <legend>{title}</legend>
    {children}
  </fieldset>
)
