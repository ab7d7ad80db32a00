import { Explanations } from '../explanations.ts'
import { Letters } from '../letters.ts'
import { Levels } from '../levels.ts'
import { Lists } from '../lists.ts'

/** Our explanation of every rule; a chunk of its own, fetched the first time someone asks why. */
export async function stockholm2016Explanations(): Promise<Explanations> {
  const { default: json } = await import('./explanations.json', { with: { type: 'json' } })
  return Explanations.parse(json)
}

/** The letters; a chunk of its own, fetched when one is drafted. */
export async function stockholm2016Letters(): Promise<Letters> {
  const { default: json } = await import('./letters.json', { with: { type: 'json' } })
  return Letters.parse(json)
}

/** Tiers of political level with their titles. */
export async function stockholm2016Levels(): Promise<Levels> {
  const { default: json } = await import('./levels.json', { with: { type: 'json' } })
  return Levels.parse(json)
}

/** What people call the lists and columns in SharePoint. */
export async function stockholm2016Lists(): Promise<Lists> {
  const { default: json } = await import('./lists.json', { with: { type: 'json' } })
  return Lists.parse(json)
}
