import Dom from './dom.ts'

/** jsdom with the fetch of Node, for screens that are tested with the genuine Graph client over a fake SharePoint. */
// eslint-disable-next-line no-restricted-syntax -- Jest takes an environment by its default export
export default class DomWithFetch extends Dom {
  override async setup(): Promise<void> {
    await super.setup()
    const node = {
      fetch,
      Headers,
      Request,
      Response,
      TextDecoder,
      TextEncoder,
      setImmediate,
      structuredClone,
    }
    Object.assign(this.global, node)
    // Every browser reads a file's bytes; jsdom only through its FileReader.
    const { FileReader: Reader, Blob: DomBlob } = this.global
    DomBlob.prototype.arrayBuffer = function bytes(this: Blob) {
      return new Promise<ArrayBuffer>((resolve) => {
        const reader = new Reader()
        reader.onload = () => resolve(reader.result as ArrayBuffer)
        reader.readAsArrayBuffer(this)
      })
    }
  }
}
