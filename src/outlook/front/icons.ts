import type { FrontIcon } from './what-it-is.ts'

const svg = 'http://www.w3.org/2000/svg'

/** Our own drawings on a 20 × 20 ground, in the colour of the text: a filled disc with a tick or a line, a broken ring, a folder. */
const drawings: Record<FrontIcon, readonly Readonly<Record<string, string>>[]> = {
  likely: [{ d: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z' }, { d: 'm6.4 10.2 2.4 2.4 4.8-5', class: 'line' }],
  unclear: [{ d: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z', class: 'ring' }],
  unlikely: [{ d: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z' }, { d: 'M6.5 10h7', class: 'line' }],
  case: [
    {
      d: 'M2.5 5.5c0-.8.7-1.5 1.5-1.5h3.6l2 2H16c.8 0 1.5.7 1.5 1.5v7c0 .8-.7 1.5-1.5 1.5H4c-.8 0-1.5-.7-1.5-1.5Z',
    },
  ],
}

/** An icon that says nothing by itself: the words stand beside it. */
export function icon(name: FrontIcon): SVGElement {
  const drawn = document.createElementNS(svg, 'svg')
  drawn.setAttribute('viewBox', '0 0 20 20')
  drawn.setAttribute('aria-hidden', 'true')
  for (const attributes of drawings[name]) {
    const path = document.createElementNS(svg, 'path')
    for (const [key, value] of Object.entries(attributes)) path.setAttribute(key, value)
    drawn.append(path)
  }
  return drawn
}
