import type { Cost } from '../../cases/cost.ts'

const words = {
  hours: (n: number) => `${number(n)} ${n === 1 ? 'timme' : 'timmar'}`,
  kronor: (n: number) => `${number(n)} ${n === 1 ? 'krona' : 'kronor'}`,
  paidBy: (who: string) => `betalas av ${who}`,
  within: {
    yes: 'ryms inom egen ram',
    no: 'ryms inte inom egen ram',
    unknown: 'oklart om det ryms inom egen ram',
  },
} as const

const number = (n: number) => new Intl.NumberFormat('sv-SE').format(n)

/** The cost line of a paper, in Swedish like the paper itself: "40 timmar, 25 000 kronor, betalas av värdarna, ryms inom egen ram". */
export function costLine(
  { hours, kronor, paidBy, withinBudget }: Cost,
  payer: (id: string) => string,
): string {
  const said = [
    hours === null ? '' : words.hours(hours),
    kronor === null ? '' : words.kronor(kronor),
    paidBy.trim() === '' ? '' : words.paidBy(payer(paidBy.trim())),
    words.within[withinBudget],
  ]
  return said.filter(Boolean).join(', ')
}
