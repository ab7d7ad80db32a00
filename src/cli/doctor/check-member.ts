import type { AppConfig } from '../../casestore/config.ts'
import { createItem } from '../../graph/items/create-item.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { note, ok, wrong, type Remark } from './remark.ts'

/**
 * Run by an ordinary member of the committee: tries to record a decision, which SharePoint must refuse (403). A row that goes through
 * stays, as proof; who sets the rights takes it away.
 */
export async function checkMember(graph: GraphPort, config: AppConfig): Promise<readonly Remark[]> {
  const site = config.ibSite
  const list = site?.lists['Delegationsbeslut']
  if (!site || list === undefined)
    return [note('This installation has no list of decisions; there is nothing to refuse.')]
  try {
    await createItem(
      graph,
      { siteId: site.siteId, listId: list },
      { Title: 'ankomst doctor' },
      { unique: false },
    )
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    if (thrown.code === 'forbidden')
      return [ok('SharePoint refuses a decision by an ordinary member, as it must.')]
    return [
      wrong(
        `The attempt ended otherwise than in a refusal: ${thrown.status} ${thrown.graphCode}.`,
        'Look into the list Delegationsbeslut for a row "ankomst doctor", take it away, and run this again.',
      ),
    ]
  }
  return [
    wrong(
      'An ordinary member could record a decision.',
      'Take away the row "ankomst doctor" in the list Delegationsbeslut and set its rights as ankomst provision prints them. If you are the secretary or an administrator, run this as a member.',
    ),
  ]
}
