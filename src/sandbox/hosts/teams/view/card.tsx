/** The parts of an adaptive card that a channel post of an app carries; others are left out. */
interface Element {
  readonly type?: string
  readonly text?: string
  readonly title?: string
  readonly weight?: string
  readonly size?: string
  readonly isSubtle?: boolean
  readonly url?: string
  readonly items?: readonly Element[]
  readonly columns?: readonly Element[]
  readonly facts?: readonly { readonly title: string; readonly value: string }[]
  readonly actions?: readonly Element[]
}

/** An adaptive card: text, facts, containers, columns and links. */
export function Card({ json }: { json: string }) {
  const card = read(json)
  if (!card) return <p className="problem">Kortet kan inte läsas.</p>
  return (
    <div className="card">
      {card.body?.map((one, index) => (
        <Part key={index} part={one} />
      ))}
      <div className="card-actions">
        {card.actions
          ?.filter((one) => one.type === 'Action.OpenUrl')
          .map((one) => (
            <a key={one.url} className="button" href={one.url}>
              {one.title}
            </a>
          ))}
      </div>
    </div>
  )
}

function Part({ part }: { part: Element }) {
  if (part.type === 'TextBlock')
    return part.weight?.toLowerCase() === 'bolder' ? (
      <p>
        <b>{part.text}</b>
      </p>
    ) : (
      <p className={part.isSubtle ? 'subtle' : undefined}>{part.text}</p>
    )
  if (part.type === 'FactSet')
    return (
      <dl>
        {part.facts?.map((fact) => (
          <div key={fact.title}>
            <dt>{fact.title}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    )
  const inner = part.items ?? part.columns ?? []
  return (
    <div className={part.type === 'ColumnSet' ? 'card-columns' : undefined}>
      {inner.map((one, index) => (
        <Part key={index} part={one} />
      ))}
    </div>
  )
}

function read(json: string): { body?: readonly Element[]; actions?: readonly Element[] } | null {
  try {
    return JSON.parse(json) as { body?: readonly Element[]; actions?: readonly Element[] }
  } catch {
    return null
  }
}
