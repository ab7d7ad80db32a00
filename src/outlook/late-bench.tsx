import { use } from 'react'
import type { WorkbenchProps } from './bench/workbench-props.ts'
import type { PaneStart } from './start.ts'
import { Workbench } from './workbench.tsx'

/** The workbench once settings, texts and drafts are there. */
export function LateBench({ start, ...props }: Omit<WorkbenchProps, 'deps'> & { start: PaneStart }) {
  return <Workbench deps={use(start.rest())} {...props} />
}
