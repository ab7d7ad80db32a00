import { useEffect, useState } from 'react'
import { control } from '../../shared/control.ts'
import type { HostPerson, Notification } from '../../shared/start.ts'

/** The activity feed: what apps have told this person. */
export function Activity({ person, onLink }: { person: HostPerson; onLink: (url: string) => boolean }) {
  const [list, setList] = useState<readonly Notification[] | null>(null)
  useEffect(() => {
    const read = () => void control.activity(person.key).then(setList, () => setList([]))
    read()
    const timer = setInterval(read, 4000)
    return () => clearInterval(timer)
  }, [person.key])
  if (list?.length === 0)
    return <p className="empty">Inga aviseringar. När dagordningen publiceras syns det här.</p>
  return (
    <ul className="activity">
      {list?.map((one) => (
        <li key={one.id}>
          <button
            onClick={() => {
              if (one.webUrl) onLink(one.webUrl)
            }}
          >
            <b>{one.from}</b> {one.text}
            <time>
              {new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeStyle: 'short' }).format(
                new Date(one.at),
              )}
            </time>
          </button>
        </li>
      ))}
    </ul>
  )
}
