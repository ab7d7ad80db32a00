import DOMPurify from 'dompurify'

/** Attributes by which a browser fetches something as soon as the element stands there, clicked or not. */
const fetching = new Set(['src', 'srcset', 'poster', 'background', 'data', 'xlink:href'])

const purify = DOMPurify(window)
purify.addHook('uponSanitizeAttribute', (element, attribute) => {
  const name = attribute.attrName
  const fetches =
    fetching.has(name) || (name === 'href' && element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
  if (fetches && !/^(?:data:|cid:|#)/i.test(attribute.attrValue.trim())) attribute.keepAttr = false
  if (name === 'style' && /url\s*\(|image-set/i.test(attribute.attrValue)) attribute.keepAttr = false
})

/**
 * Foreign HTML as the sandbox's hosts show it, in mail and in the channel: its look stays, scripts and forms go, and so does every
 * address that a browser would fetch by itself. The page's own policy refuses such a fetch too; here it is not even begun.
 */
export function shownHtml(html: string): string {
  return purify.sanitize(html, {
    FORBID_TAGS: ['attachment', 'form', 'input', 'button', 'style'],
    KEEP_CONTENT: true,
  })
}
