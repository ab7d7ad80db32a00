import type { Condition } from '../cases/condition.ts'
import { readableDate } from './readable-date.ts'

/** A condition of a decision in one Swedish line: what, when it is followed up and by whom. `body` names a body by its id. */
export const conditionLine = ({ text, followUpOn, body: id }: Condition, body: (id: string) => string) =>
  `${text} (följs upp ${readableDate(followUpOn)}, ${body(id)})`
