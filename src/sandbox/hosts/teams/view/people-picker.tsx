import { useEffect, useRef } from 'react'
import type { HostPerson } from '../../shared/start.ts'

/** Whom the picker offers, and what becomes of the choice; null when it is closed. */
export interface PickQuestion {
  readonly people: readonly HostPerson[]
  readonly answer: (person: HostPerson | null) => void
}

/** The people picker of Teams: a list, and a way out. */
export function PeoplePicker({ question: { people, answer } }: { question: PickQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="people-title" onCancel={() => answer(null)}>
      <h2 id="people-title">Välj en person</h2>
      <label>
        Person{' '}
        <select
          autoFocus
          defaultValue=""
          data-testid="people-picker"
          onChange={(event) => answer(people.find(({ id }) => id === event.target.value) ?? null)}
        >
          <option value="" />
          {people.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
        </select>
      </label>
      <div className="dialog-buttons">
        <button onClick={() => answer(null)}>Avbryt</button>
      </div>
    </dialog>
  )
}
