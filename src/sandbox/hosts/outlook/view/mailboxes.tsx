import type { HostPerson, Start } from '../../shared/start.ts'
import { folders, mailboxesOf, type Place } from '../mail.ts'

/** Own mailbox and the function mailboxes one may open, each with its three folders. */
export function Mailboxes({
  start,
  person,
  place,
  onChoose,
}: {
  start: Start
  person: HostPerson
  place: Place
  onChoose: (place: Place) => void
}) {
  return (
    <nav className="mailboxes" aria-label="Brevlådor">
      {mailboxesOf(person).map((mailbox) => (
        <section key={mailbox}>
          <h2 title={mailbox}>
            {start.mailboxNames[mailbox] ?? mailbox}
            {mailbox !== person.mail && <small>delad brevlåda</small>}
          </h2>
          <ul>
            {folders.map((folder) => (
              <li key={folder.id}>
                <button
                  aria-current={place.mailbox === mailbox && place.folder === folder.id}
                  data-mailbox={mailbox}
                  data-folder={folder.id}
                  onClick={() => onChoose({ mailbox, folder: folder.id })}
                >
                  {folder.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
