// office.js asks here whether the person trusts an http host; on this machine the answer is yes.
window.addEventListener('message', (event) => {
  if (event.source === window.parent)
    event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin)
})
