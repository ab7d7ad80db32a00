// Nested app authentication as a host gives it: strings to the embedding page, answers back to the listeners.
;(() => {
  if (window.parent === window) return
  const listeners = new Set()
  window.nestedAppAuthBridge = {
    addEventListener: (kind, listener) => {
      if (kind === 'message') listeners.add(listener)
    },
    removeEventListener: (kind, listener) => {
      if (kind === 'message') listeners.delete(listener)
    },
    postMessage: (request) =>
      window.parent.postMessage({ sandboxNestedAppAuth: request }, window.location.origin),
  }
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return
    const answer = event.data?.sandboxNestedAppAuthAnswer
    if (typeof answer === 'string') for (const listener of [...listeners]) listener(answer)
  })
})()
