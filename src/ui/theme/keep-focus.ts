/** Long enough for whoever moves the focus on purpose: a menu gives it back to its button, a new page takes it to its heading. */
const patience = 100

const headings = 'h1, h2, h3, h4'

/**
 * Where the element that had the focus is gone, the focus goes to the heading of what it stood in; one that was switched off while
 * something was done has it back when it is switched on. Else a keyboard or a screen reader would be at the beginning of the page
 * (WCAG 2.4.3). Returns the way to stop.
 */
export function keepFocus(page: Document): () => void {
  /** What had the focus last, and what it stands in, from within. */
  let path: readonly Element[] = []
  let wasOff = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const remember = (event: FocusEvent) => {
    path = event.target instanceof Element ? [event.target, ...around(event.target)] : []
    wasOff = false
  }
  // Whoever clicks beside everything has left it.
  const forget = () => (path = [])
  const look = () => {
    const [last] = path
    if (last === undefined || (page.activeElement !== page.body && page.activeElement !== null)) return
    if (!last.isConnected) return takeTo(path.find((one) => one.isConnected) ?? null)
    if (isOff(last)) wasOff = true
    else if (wasOff && last instanceof HTMLElement) last.focus()
  }
  const takeTo = (place: Element | null) => {
    const target = place?.querySelector<HTMLElement>(headings) ?? place
    if (!(target instanceof HTMLElement)) return
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1
    target.focus()
  }
  const changed = () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, patience)
  }

  const observer = new MutationObserver(changed)
  observer.observe(page.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', remember)
  page.addEventListener('pointerdown', forget, true)
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
    page.removeEventListener('focusin', remember)
    page.removeEventListener('pointerdown', forget, true)
  }
}

const isOff = (element: Element) => element.matches(':disabled')

/** What an element stands in, up to the body, which is no place to go to. */
function around(element: Element): Element[] {
  const found: Element[] = []
  for (let up = element.parentElement; up !== null && up.tagName !== 'BODY'; up = up.parentElement)
    found.push(up)
  return found
}
