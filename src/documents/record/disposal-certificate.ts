import { retentionOf } from '../../cases/retention.ts'
import { partsOf } from '../../cases/parts.ts'
import type { WithActions } from '../../cases/state.ts'
import { dayOfInstant } from '../../strategy/time-zone.ts'
import type { WordContent } from '../word/word-parts.ts'

export interface DisposalCertificate {
  readonly of: WithActions & { readonly number: string }
  readonly body: (id: string) => string
  /** The city's (IANA name), in which an instant has its day. */
  readonly timeZone: string
}

/**
 * The certificate of *gallra*: by which decision, what, by whom and when; nothing of what the copies said. Null while nothing has been
 * disposed of. It is kept when the copies are gone.
 */
export function disposalCertificate({ of, body, timeZone }: DisposalCertificate): WordContent | null {
  const done = of.actions.findLast((action) => action.type === 'disposed')
  if (done === undefined) return null
  const { from } = retentionOf(of)
  const registered = partsOf(of).flatMap(({ body: id, registrationNumber }) =>
    registrationNumber === null ? [] : [[body(id), registrationNumber] as const],
  )
  return {
    title: `Gallringsintyg, ärende ${of.number}`,
    language: 'sv',
    footer: '',
    parts: [
      { part: 'title', text: `Gallringsintyg, ärende ${of.number}` },
      {
        part: 'paragraph',
        text: [
          `Gallringsbeslut: ${done.decision}${from === null ? '' : `, gäller från ${from}`}`,
          `Utförd ${dayOfInstant(timeZone, done.at)} av ${done.by.name}, ${body(done.body)}`,
          'Gallringen gäller arbetskopior. Originalen bevaras eller gallras enligt beslut i den myndighets diarium där de är registrerade.',
        ].join('\n'),
      },
      {
        part: 'table',
        caption: 'Registrerat',
        head: ['Myndighet', 'Diarienummer'],
        rows: registered,
      },
      { part: 'heading', level: 2, text: 'Gallrat' },
      { part: 'list', items: done.what },
    ],
  }
}
