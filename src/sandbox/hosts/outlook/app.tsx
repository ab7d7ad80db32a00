import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { parameter, remember } from '../shared/address.ts'
import { ConsentDialog, type ConsentQuestion } from '../shared/consent-dialog.tsx'
import { control } from '../shared/control.ts'
import { openHostGraph } from '../shared/graph.ts'
import { Icon } from '../shared/icon.tsx'
import { PersonSwitcher } from '../shared/person-switcher.tsx'
import type { HostPerson, Start } from '../shared/start.ts'
import { useCategoryColours } from './categories.ts'
import { dropped } from './dropped.ts'
import { openForm } from './forms.ts'
import { faultCount, useKnobs } from './knobs.ts'
import { folders, mailboxesOf, messagePath, type Opened, type Place } from './mail.ts'
import { runMethod } from './protocol/methods.ts'
import { Notices } from './protocol/notices.ts'
import { useFolder } from './use-folder.ts'
import { AddInPane } from './view/add-in-pane.tsx'
import { KnobPanel } from './view/knob-panel.tsx'
import { Mailboxes } from './view/mailboxes.tsx'
import { MessageList } from './view/message-list.tsx'
import { ReadingPane } from './view/reading-pane.tsx'

const firstPlace = (person: HostPerson): Place => {
  const mailbox =
    mailboxesOf(person).find((one) => one === parameter('mailbox')) ??
    person.mailboxes[0]?.mail ??
    person.mail
  return { mailbox, folder: folders.find((one) => one.id === parameter('folder'))?.id ?? 'inbox' }
}

/** The Outlook host: a calm mail client with the add-in beside the mail. */
export function App({ start, person }: { start: Start; person: HostPerson }) {
  const graph = useMemo(() => openHostGraph(start.graphBaseUrl, person.key), [start.graphBaseUrl, person.key])
  const [place, setPlace] = useState(() => firstPlace(person))
  const [wanted, setWanted] = useState(() => parameter('message'))
  const [opened, setOpened] = useState<Opened | null>(null)
  const [paneOpen, setPaneOpen] = useState(true)
  const [knobs, changeKnobs] = useKnobs()
  const [knobsOpen, setKnobsOpen] = useState(false)
  const [toast, setToast] = useState<string | null>(null)
  const [question, setQuestion] = useState<ConsentQuestion | null>(null)
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [notices] = useState(() => new Notices(redraw))
  const { messages, problem, refresh } = useFolder(graph, place)
  const colourOf = useCategoryColours(graph, place.mailbox)
  const tell = (failure: unknown) => setToast(failure instanceof Error ? failure.message : String(failure))

  const load = useCallback(
    async (id: string, mailbox: string) => {
      const message = await graph.get<Opened['message']>(
        `${messagePath(mailbox, id)}?$expand=attachments($select=id,name,contentType,size,isInline)`,
      )
      return { mailbox, shared: mailbox !== person.mail, message }
    },
    [graph, person.mail],
  )

  useEffect(() => {
    remember({ person: person.key, mailbox: place.mailbox, folder: place.folder, message: wanted })
    if (wanted === null) return setOpened(null)
    let current = true
    load(wanted, place.mailbox).then(
      (found) => {
        if (current) setOpened(found)
      },
      (failure: unknown) => {
        if (current) {
          setOpened(null)
          tell(failure)
        }
      },
    )
    return () => {
      current = false
    }
  }, [load, wanted, place, person.key])

  // Categories that the add-in wrote show in the open mail too; compared by value, as the list is read anew all the time.
  const listed = messages?.find((one) => one.id === opened?.message.id)
  const marks = listed ? JSON.stringify(listed.categories ?? []) : null
  useEffect(() => {
    if (marks === null) return
    const categories = JSON.parse(marks) as string[]
    setOpened((now) => (now ? { ...now, message: { ...now.message, categories } } : now))
  }, [marks])

  const select = (id: string | null) => {
    if (id !== wanted && !knobs.pinned) setPaneOpen(false)
    setWanted(id)
    if (id !== null && listedUnread(id))
      void graph
        .send('PATCH', messagePath(place.mailbox, id), { isRead: true })
        .then(refresh, () => undefined)
  }
  const listedUnread = (id: string) => messages?.some((one) => one.id === id && !one.isRead) ?? false
  const choosePlace = (next: Place) => {
    select(null)
    setPlace(next)
  }
  const method = (id: number, params: unknown) =>
    runMethod(id, params, {
      graph,
      person,
      opened,
      notices,
      bodyFault: knobs.body,
      openMessage: select,
      changed: () => void refresh(),
      openForm: (kind, form) =>
        void openForm(graph, person, opened, kind, form).then((text) => setToast(text), tell),
    })
  const send = () => {
    if (opened)
      void graph.send('POST', `${messagePath(opened.mailbox, opened.message.id)}/send`).then(() => {
        select(null)
        setToast('Skickat.')
        return refresh()
      }, tell)
  }
  const askConsent = (scopes: readonly string[]) =>
    new Promise<boolean>((resolve) =>
      setQuestion({
        scopes,
        answer: (agreed) => {
          setQuestion(null)
          if (agreed) changeKnobs({ naa: 'normal' })
          resolve(agreed)
        },
      }),
    )
  const faults = faultCount(knobs)

  return (
    <div className={knobs.dark ? 'outlook dark' : 'outlook'}>
      <header className="bar">
        <b>Outlook</b>
        <span className="bar-note">sandlåda – inget lämnar datorn</span>
        <span className="grow" />
        <a href={`/sandbox/teams?person=${person.key}`}>Teams</a>
        <button data-testid="knobs" aria-expanded={knobsOpen} onClick={() => setKnobsOpen(!knobsOpen)}>
          Prova fel{faults > 0 && <span className="badge">{faults} på</span>}
        </button>
        <PersonSwitcher
          people={start.people}
          current={person}
          onChoose={(key) => window.location.assign(`/sandbox/outlook?person=${key}`)}
        />
      </header>
      <div className="columns">
        <Mailboxes start={start} person={person} place={place} onChoose={choosePlace} />
        <MessageList
          messages={messages}
          problem={problem}
          folder={place.folder}
          selected={wanted}
          colourOf={colourOf}
          onSelect={select}
          onDrop={(files) =>
            void dropped(files, (eml) => control.deliver(place.mailbox, eml)).then((text) => {
              setToast(text)
              return refresh()
            }, tell)
          }
        />
        <ReadingPane
          opened={opened}
          notices={opened ? notices.of(opened.message.id) : []}
          colourOf={colourOf}
          paneOpen={paneOpen}
          onOpenPane={() => setPaneOpen(!paneOpen)}
          onSend={send}
          onClose={() => select(null)}
        />
        {paneOpen && (
          <aside className="pane" aria-label="Tillägg" style={{ width: knobs.paneWidth }}>
            <header>
              <b>Ankomst</b>
              <span className="grow" />
              <button
                className="quiet"
                data-testid="pin"
                aria-pressed={knobs.pinned}
                title={knobs.pinned ? 'Lossa panelen' : 'Fäst panelen'}
                onClick={() => changeKnobs({ pinned: !knobs.pinned })}
              >
                <Icon name="pin" size={14} /> {knobs.pinned ? 'Fäst' : 'Inte fäst'}
              </button>
              <button className="quiet" aria-label="Stäng panelen" onClick={() => setPaneOpen(false)}>
                ✕
              </button>
            </header>
            <AddInPane
              start={start}
              person={person}
              knobs={knobs}
              opened={opened}
              method={method}
              askConsent={askConsent}
            />
          </aside>
        )}
        {knobsOpen && <KnobPanel knobs={knobs} change={changeKnobs} onClose={() => setKnobsOpen(false)} />}
      </div>
      {toast && (
        <div className="toast" role="status">
          {toast}{' '}
          <button className="quiet" aria-label="Stäng" onClick={() => setToast(null)}>
            ✕
          </button>
        </div>
      )}
      {question && <ConsentDialog question={question} />}
    </div>
  )
}
