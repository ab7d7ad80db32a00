/** Keeps the selected properties (and every @-annotation and `id`, as Graph does); null selects all. */
export const selectProperties = (
  entity: Record<string, unknown>,
  select: readonly string[] | null,
): Record<string, unknown> => {
  if (select === null || select.includes('*')) return entity
  const wanted = new Set(select.map((name) => name.split('/')[0]?.toLowerCase()))
  return Object.fromEntries(
    Object.entries(entity).filter(
      ([name]) => name.startsWith('@') || name === 'id' || wanted.has(name.toLowerCase()),
    ),
  )
}
