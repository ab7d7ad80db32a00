import { UsageError } from './usage-error.ts'

/** One command a file; each is loaded only when it is called, so that `triage` starts without the sandbox's server. */
const commands: Record<
  string,
  { about: string; load: () => Promise<{ run: (args: string[]) => Promise<number> }> }
> = {
  triage: {
    about: 'say of each .eml whether it is a request, for what, from whom, when',
    load: () => import('./commands/triage.ts'),
  },
  assess: {
    about: 'answer the decision table for inputs given as JSON lines',
    load: () => import('./commands/assess.ts'),
  },
  sandbox: {
    about: 'play Microsoft 365 on this machine (npm start)',
    load: () => import('./commands/sandbox.ts'),
  },
  provision: {
    about: 'create or upgrade the lists and libraries of both sites',
    load: () => import('./commands/provision.ts'),
  },
  doctor: {
    about: 'check a configuration, a web server or a running installation',
    load: () => import('./commands/doctor.ts'),
  },
  case: {
    about: 'export a case for the archive, check such a package, dispose of a case',
    load: () => import('./commands/case.ts'),
  },
  export: {
    about: 'export everything in the lists as JSON and CSV',
    load: () => import('./commands/export.ts'),
  },
  directory: {
    about: 'check, import or export the directory of bodies',
    load: () => import('./commands/directory.ts'),
  },
  watch: {
    about: 'mark requests in the function mailboxes as they arrive',
    load: () => import('./commands/watch.ts'),
  },
  strategy: { about: 'check an edition of the strategy', load: () => import('./commands/strategy.ts') },
}

const usage = `Usage: ankomst COMMAND [OPTIONS]

${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}

ankomst COMMAND --help tells more. docs/cli.md has it all.`

async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(usage)
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (!command) throw new UsageError(`There is no command "${name}".`, usage)
  const { run } = await command.load()
  return run(args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n\n${error.usage}`)
  process.exitCode = 2
}
