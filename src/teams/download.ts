/** Hands a file to the browser. Where the host refuses downloads (some desktop clients), nothing happens: offer the library as well. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer> | string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click; it is given back when that must be over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
