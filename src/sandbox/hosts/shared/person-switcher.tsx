import { useEffect, useRef, useState } from 'react'
import type { HostPerson } from './start.ts'

export const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase()

/** Who am I? A button with the person's name that opens the list of everybody one can be. */
export function PersonSwitcher({
  people,
  current,
  onChoose,
}: {
  people: readonly HostPerson[]
  current: HostPerson
  onChoose: (key: string) => void
}) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('mousedown', away)
    return () => document.removeEventListener('mousedown', away)
  }, [])
  return (
    <div
      className="switcher"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <button
        className="switcher-button"
        aria-haspopup="true"
        aria-expanded={open}
        data-testid="person-switcher"
        onClick={() => setOpen(!open)}
      >
        <span className="avatar" aria-hidden="true">
          {initials(current.displayName)}
        </span>
        <span className="switcher-text">
          <b>{current.displayName}</b>
          <small>{current.department}</small>
        </span>
        <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <ul className="menu" aria-label="Byt person">
          {people.map((person) => (
            <li key={person.key}>
              <button
                aria-current={person.key === current.key}
                data-person={person.key}
                onClick={() => {
                  setOpen(false)
                  onChoose(person.key)
                }}
              >
                <span className="avatar" aria-hidden="true">
                  {initials(person.displayName)}
                </span>
                <span className="switcher-text">
                  <b>{person.displayName}</b>
                  <small>{person.about}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
