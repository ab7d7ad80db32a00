import { useEffect, useRef } from 'react'

/** A pending question to the person; `answer` settles it. */
export interface ConsentQuestion {
  readonly scopes: readonly string[]
  readonly answer: (agreed: boolean) => void
}

/** The consent window that Entra ID would show. */
export function ConsentDialog({ question }: { question: ConsentQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="consent-title"
      onCancel={() => question.answer(false)}
    >
      <h2 id="consent-title">Ankomst begär behörigheter</h2>
      <p>Appen vill, i ditt namn:</p>
      <ul>
        {question.scopes.map((scope) => (
          <li key={scope}>
            <code>{scope}</code>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <button onClick={() => question.answer(false)}>Avbryt</button>
        <button className="primary" data-testid="consent-accept" onClick={() => question.answer(true)}>
          Godkänn
        </button>
      </div>
    </dialog>
  )
}
