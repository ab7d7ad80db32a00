/** One thing that was looked at: `note` is for people to know, `wrong` for them to mend by what `todo` says. */
export interface Remark {
  readonly kind: 'ok' | 'note' | 'wrong'
  readonly what: string
  readonly todo?: string
}

export const ok = (what: string): Remark => ({ kind: 'ok', what })
export const note = (what: string, todo?: string): Remark => ({
  kind: 'note',
  what,
  ...(todo ? { todo } : {}),
})
export const wrong = (what: string, todo: string): Remark => ({ kind: 'wrong', what, todo })
