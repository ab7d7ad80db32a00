import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useServices } from '../../../ui/services.tsx'
import { takeInSteps, type TableChanges } from './take-in.ts'
import { useListsChanged } from './use-directory-lists.ts'

/** Takes tables in and counts; what was saved before a failure stays saved, and the lists are read again to go on from. */
export function useTakeIn() {
  const { graph, config } = useServices()
  const listsChanged = useListsChanged()
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const run = useMutation({
    mutationFn: async ({ changes, remove }: { changes: TableChanges; remove: boolean }) => {
      const steps = takeInSteps(graph, config, changes, remove)
      for (const [at, step] of steps.entries()) {
        setProgress({ done: at, all: steps.length })
        await step()
      }
      return steps.length
    },
    onSettled: listsChanged,
  })
  return { run, progress }
}
