import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { provisionSandbox, receivers } from '../../src/cli/sandbox/provision-sandbox.ts'
import { assertAccessible, ownFrame } from './axe.ts'
import { openOutlook, openStage, type Outlook, type Stage } from './harness.ts'

const hamburg = 'Anfrage: Fachbesuch'
const lyon = 'Demande de visite'

const sees = ({ pane }: Outlook, text: string | RegExp) => pane.getByText(text).first().waitFor()
const press = ({ pane }: Outlook, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: true }).click()
const tick = ({ pane }: Outlook, name: string) => pane.getByRole('checkbox', { name, exact: true })
const ours = ({ pane }: Outlook) => pane.getByRole('radio', { name: 'Ja, vi tar bedömningen' })
const mutual = ({ pane }: Outlook, name: 'Ja' | 'Nej') => pane.getByRole('radio', { name, exact: true })
const isTicked = (outlook: Outlook, name: string) =>
  tick(outlook, name).and(outlook.pane.locator(':checked')).waitFor()
/** Ticks the answer and waits for the mail that carries it: "Sparat" may still tell of the answer before. */
const answered = async (outlook: Outlook, name: 'Ja' | 'Nej', written: RegExp) => {
  const saved = outlook.page.waitForResponse(
    (response) => response.request().method() !== 'GET' && written.test(response.request().postData() ?? ''),
  )
  await mutual(outlook, name).check()
  await saved
}
/** A person who comes back to the window; the pane looks then what colleagues have done. */
const comeBack = async ({ page }: Outlook) =>
  (await ownFrame(page, 'add-in')).evaluate(() => dispatchEvent(new Event('focus')))

/** The pane beside a mail with the assessment open. */
async function assessing(stage: Stage, person: string, subject: string): Promise<Outlook> {
  const outlook = await openOutlook(stage, person)
  await outlook.openMail(subject)
  await outlook.pane.getByRole('button', { name: 'Fler val' }).and(outlook.pane.locator(':enabled')).waitFor()
  if (!(await ours(outlook).isChecked())) await ours(outlook).check()
  await press(outlook, /Bedömning/)
  return outlook
}

describe('two colleagues at one mail of a shared mailbox', () => {
  let stage: Stage
  before(async () => {
    stage = await openStage({ provision: provisionSandbox, receivers: receivers() })
  })
  after(() => stage?.close())

  test('answers to different questions are joined; the same question answered differently is asked, and the choice stands for both', async () => {
    const first = await assessing(stage, 'kontakt-miljo', hamburg)
    await tick(first, 'Omvärldsbevakning').check()
    await sees(first, 'Sparat på mejlet')

    const second = await assessing(stage, 'ersattare-miljo', hamburg)
    await isTicked(second, 'Omvärldsbevakning')
    await tick(second, 'Profilering').check()
    await answered(second, 'Nej', /mutualLearning\W+no\b/)
    await sees(second, 'Sparat på mejlet')

    await tick(first, 'Nya perspektiv').check()
    await mutual(first, 'Ja').check()
    await sees(first, /Ersättare Miljöförvaltningen har svarat annorlunda på samma sak: /)
    await isTicked(first, 'Omvärldsbevakning')
    await assertAccessible(await ownFrame(first.page, 'add-in'), 'a question that two answered differently')

    await press(first, 'Svaret från Ersättare Miljöförvaltningen')
    await sees(first, 'Sparat på mejlet')
    await isTicked(first, 'Profilering')
    assert.equal(await mutual(first, 'Nej').isChecked(), true, 'what was chosen stands')
    assert.equal(await tick(first, 'Nya perspektiv').isChecked(), true, 'what only one ticked is kept')

    await comeBack(second)
    await isTicked(second, 'Nya perspektiv')
    assert.equal(await mutual(second, 'Nej').isChecked(), true)
    assert.equal(await second.pane.getByText('har svarat annorlunda').count(), 0, 'only one is asked')
    await first.page.context().close()
    await second.page.context().close()
  })

  test('without a network what is ticked is kept here; it is saved when the network is back, beside what a colleague did meanwhile', async () => {
    const away = await assessing(stage, 'kontakt-miljo', lyon)
    await tick(away, 'Omvärldsbevakning').check()
    await sees(away, 'Sparat på mejlet')
    await away.page.context().setOffline(true)
    await sees(away, /^Ingen anslutning\./)
    await tick(away, 'Profilering').check()
    await sees(away, 'Sparat på den här datorn')

    const colleague = await assessing(stage, 'ersattare-miljo', lyon)
    await isTicked(colleague, 'Omvärldsbevakning')
    assert.equal(await tick(colleague, 'Profilering').isChecked(), false, 'it has not reached the mail')
    await tick(colleague, 'Nya perspektiv').check()
    await sees(colleague, 'Sparat på mejlet')

    await away.page.context().setOffline(false)
    await sees(away, 'Sparat på mejlet')
    await isTicked(away, 'Nya perspektiv')
    await isTicked(away, 'Profilering')
    assert.equal(await away.pane.getByText(/^Ingen anslutning\./).count(), 0)

    await comeBack(colleague)
    await isTicked(colleague, 'Profilering')
    await away.page.context().close()
    await colleague.page.context().close()
  })
})
