import { execFileSync } from 'node:child_process'

/** Runs a command with its output shown; a failure is told in one line and left to the caller to notice. */
export function attempt(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
  } catch (error) {
    console.log(`  did not work: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}

/** Installs a Debian package where that is nobody's own machine: as root under CI. Elsewhere it does nothing. */
export function installUnderCi(name: string): void {
  if (process.getuid?.() !== 0 || !process.env['CI']) return
  attempt('apt-get', ['update', '-qq'])
  attempt('apt-get', ['install', '-y', '-qq', name])
}
