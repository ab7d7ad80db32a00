import type { Actor, CaseAction } from '../../src/cases/actions.ts'
import type { StoredCase } from '../../src/casestore/port.ts'

type Shape<T> = T extends CaseAction ? Omit<T, 'id' | 'at' | 'by' | 'body'> : never

const by: Actor = { name: 'Kontaktperson', upn: 'kontakt@stad.example' }
let count = 0

/** An action of a body, a second after the one before. */
export function act(body: string, shape: Shape<CaseAction>): CaseAction {
  count += 1
  return {
    id: `action-${count}`,
    at: new Date(1_794_000_000_000 + count * 1000).toISOString(),
    by,
    body,
    ...shape,
  } as CaseAction
}

export const openedCase = (title = 'Seoul: ministerbesök om klimat') =>
  act('miljo', {
    type: 'opened',
    origin: 'incoming-other',
    mail: null,
    title,
    summary: 'En minister vill komma.',
    kinds: ['visit'],
    facts: null,
  })

/** A case as a store gives it. */
export const aCase = (...actions: CaseAction[]): StoredCase => ({
  etag: '"1"',
  case: { version: 1, id: '0b54a8d2-6c1e-4a0e-9b7e-2f6f8f1d9c11', number: '26-0001', actions, journals: [] },
})

/** Bodies that the roles of the forum act for in Stockholm's edition. */
export const offices = { 'ib-secretary': ['ib-sekretariat'], 'mayors-office': ['finansroteln'] } as const
