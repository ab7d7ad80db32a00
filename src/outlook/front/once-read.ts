import type { MailFollower } from './follow-mail.ts'

/** Runs `then` once, when what was chosen first has been read (or needs no reading) and that is on screen. */
export function onceRead(follower: MailFollower, then: () => void): void {
  const reading = () => {
    const now = follower.get()
    return now.kind === 'mail' && now.state.kind === 'reading'
  }
  const run = () => {
    // A page that is not seen is never painted.
    if (document.hidden) setTimeout(then)
    else requestAnimationFrame(() => setTimeout(then))
  }
  if (!reading()) return run()
  const stop = follower.subscribe(() => {
    if (reading()) return
    stop()
    run()
  })
}
