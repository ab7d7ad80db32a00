import { useMemo } from 'react'
import { commitmentKinds } from '../../cases/commitment.ts'
import { commitmentColumns, type CommitmentWords } from '../../cases/commitments-csv.ts'
import { bodyName } from '../../directory/directory.ts'
import { languages } from '../../ui/i18n/languages.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'

const plain = (text: string) => text.trim().toLocaleLowerCase()

/** What a person's own file may say instead of ids: the interface's headings, kinds in words, bodies by name. */
export function useCsvWords(): CommitmentWords {
  const { t } = useTexts()
  const { directory } = useServices()
  const names = useNames()
  return useMemo(() => {
    const headings = new Map(
      commitmentColumns.flatMap((column) => [
        [plain(column), column] as const,
        [plain(t(`commitments.field.${column}`)), column] as const,
      ]),
    )
    const kinds = new Map(commitmentKinds.map((kind) => [plain(names.kind(kind)), kind] as const))
    // The last entry of a name wins: bodies in force go last, so that a name two bodies share is the living one's.
    const inForceLast = directory.bodies.toSorted(
      (a, b) => Number(a.validTo === null) - Number(b.validTo === null),
    )
    const bodies = new Map(
      inForceLast.flatMap(({ id, nameSv, nameEn }) => [
        ...[nameSv, nameEn, ...languages.map((one) => bodyName(directory, id, one))].map(
          (name) => [plain(name), id] as const,
        ),
      ]),
    )
    for (const { id } of directory.bodies) bodies.set(plain(id), id)
    return {
      heading: (text) => headings.get(plain(text)) ?? text,
      kind: (text) => kinds.get(plain(text)) ?? text,
      body: (text) => bodies.get(plain(text)) ?? null,
    }
  }, [t, directory, names])
}
