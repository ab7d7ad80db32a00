import type { IbCase, IbStore } from '../../casestore/port.ts'
import { CodedFailure } from '../coded-failure.ts'
import type { Run } from '../step.ts'

/** The IB site of the person who acts. @throws CodedFailure where this installation has none */
export function ibOf(run: Run): IbStore {
  if (run.ib === null)
    throw new CodedFailure('not-found', 'There is no site of the committee in this installation.')
  return run.ib
}

/** The case paper in the IB site. @throws CodedFailure before it is there; GraphError */
export async function paperOf(run: Run): Promise<IbCase> {
  const paper = await ibOf(run).get(run.order.caseId)
  if (paper === null) throw new CodedFailure('not-found', 'The case paper is not on the committee’s site.')
  return paper
}
