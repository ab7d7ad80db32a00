// The minifier leaves the quotes out.
const officeJs =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/

const replacement = [
  '/sandbox/inject/ms-ajax-stand-in.js',
  '/sandbox/inject/naa-bridge.js',
  '/office-js/office.js',
]
  .map((src) => `<script src="${src}"></script>`)
  .join('')

/**
 * The page as the sandbox serves it: office.js from node_modules instead of Microsoft's network, before it what it would
 * load from there, and the bridge for nested authentication. A page without office.js comes back unchanged.
 */
export function injectHostScripts(html: string): string {
  return html.replace(officeJs, replacement)
}
