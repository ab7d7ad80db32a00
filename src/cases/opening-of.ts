import type { CaseAction } from './actions.ts'

export type Opening = Extract<CaseAction, { type: 'opened' }>

/**
 * How a case began and what it is about. A case that was opened as paused says nothing of that until the pause has ended: what was said
 * then stands in the opening's place (users.md 7). Undefined for a case without actions.
 */
export function openingOf({ actions }: { readonly actions: readonly CaseAction[] }): Opening | undefined {
  const opened = actions.find((action) => action.type === 'opened')
  const told = actions.findLast((action) => action.type === 'pause-ended' && action.about !== undefined)
  return opened && told?.type === 'pause-ended' ? { ...opened, ...told.about } : opened
}
