import type { outlookTheme } from '../../ui/theme/theme-name.ts'

/**
 * The front's looks, in the values of Fluent's Outlook themes (the library itself comes later). A constructed sheet, because
 * the content policy lets no inline style through.
 */
const css = `
:root { --front-text: #242424; --front-ground: #fff; --front-bar: #e6e6e6; --front-line: #d1d1d1; color-scheme: light }
:root[data-theme=outlook-dark] { --front-text: #fff; --front-ground: #292929; --front-bar: #575757; --front-line: #666; color-scheme: dark }
body { margin: 0; background: var(--front-ground); color: var(--front-text);
  font: 14px/20px "Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif }
.pane { box-sizing: border-box; min-height: 100vh; display: flex; flex-direction: column; gap: 4px; padding: 12px }
.rest { flex-grow: 1; display: flex; flex-direction: column }
.front, .front-waiting { display: flex; flex-direction: column; gap: 12px }
.front[hidden] { display: none }
.front-status { display: flex; align-items: center; gap: 4px; margin: 0; font-size: 16px; line-height: 22px; font-weight: 600 }
.front-status svg { width: 20px; height: 20px; flex: none; fill: currentColor }
.front-status .line { fill: none; stroke: var(--front-ground); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
.front-status .ring { fill: none; stroke: currentColor; stroke-width: 2; stroke-dasharray: 3.2 2.3 }
.front-line { margin: 0; overflow-wrap: anywhere }
.front-bar { border-radius: 4px; background: var(--front-bar) }
.front-trouble { display: flex; flex-direction: column; align-items: flex-start; gap: 8px }
.front-again { font: inherit; font-weight: 600; color: inherit; background: transparent; padding: 5px 12px;
  border: 1px solid var(--front-line); border-radius: 4px; cursor: pointer }
.front-again:focus-visible { outline: 2px solid currentColor; outline-offset: 1px }
`

/** Puts the sheet on the page. */
export function dressFront(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

/** Makes the page light or dark. */
export function themeFront(theme: ReturnType<typeof outlookTheme>): void {
  document.documentElement.dataset['theme'] = theme
}
