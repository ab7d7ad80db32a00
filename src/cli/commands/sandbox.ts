import { startSandbox } from '../../sandbox/main.ts'
import { demoOf } from '../sandbox/demo/plant-demo.ts'
import { provisionedPlan, provisionSandbox, receivers } from '../sandbox/provision-sandbox.ts'
import { editionOf } from '../../strategy/editions.ts'
import { firstEdition } from '../../strategy/first-edition.ts'
import { today } from '../today.ts'
import { readArgs, UsageError } from '../usage-error.ts'

/** SharePoint keeps more; the running numbers of a year and this machine's patience do not. */
const mostDemo = 100_000

const usage = `Usage: ankomst sandbox [--port N] [--fresh] [--demo N]

Plays Microsoft 365 on this machine: Outlook, Teams and Graph, with the built pages in them (npm start builds them when needed).
  --port N  port of the pages (default 4610; the next free one is taken when it is in use)
  --fresh   forgets what was done before
  --demo N  fills the network's list with N made-up cases of the last three years (once)`

/** `ankomst sandbox`: runs until it is interrupted. @returns the exit code when it could not start @throws UsageError */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(
    args,
    {
      port: { type: 'string' },
      fresh: { type: 'boolean' },
      demo: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    usage,
  )
  if (values.help) {
    console.log(usage)
    return 0
  }
  const port = values.port === undefined ? undefined : Number(values.port)
  if (
    positionals.length > 0 ||
    (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
  )
    throw new UsageError('The sandbox takes --port, --fresh and --demo, nothing else.', usage)

  const demo = values.demo === undefined ? 0 : Number(values.demo)
  if (!(Number.isInteger(demo) && demo >= 0 && demo <= mostDemo))
    throw new UsageError(`--demo takes a number of cases, at most ${mostDemo}.`, usage)

  const { timeZone } = editionOf(firstEdition).about
  const sandbox = await startSandbox({
    ...(port === undefined ? {} : { port }),
    fresh: values.fresh ?? false,
    receivers: receivers(),
    provision: provisionSandbox,
    provisions: await provisionedPlan(),
    ...(demo > 0 ? { demo: demoOf(demo, today(timeZone)) } : {}),
  })
  console.log(`
  Ankomst: ${sandbox.url}/

  1. Outlook: öppna ”Request for a study visit …” i Miljöförvaltningens funktionsbrevlåda, läs förslaget, lämna över till Stockholm Avfall.
  2. Byt person till Stockholm Avfalls kontaktperson: vidarebefordran ligger i inkorgen och öppnar samma ärende. Kvittera.
  3. Föreslå ett ärende för IB, byt till IB:s sekreterare, öppna Teams och lägg fram det.

  (Open the address in a browser; choose a person at the top; drag an .eml of your own into the inbox. Ctrl+C stops, --fresh starts over.)
`)
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  await sandbox.close()
  return 0
}
