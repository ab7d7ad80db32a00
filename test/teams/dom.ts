import { webcrypto } from 'node:crypto'
import { TextDecoder, TextEncoder } from 'node:util'

/** What jsdom lacks and Fluent asks for: nothing is ever resized here. */
class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= NoResizes

// Reading an .eml turns text into bytes and back; every browser can.
Object.assign(globalThis, { TextDecoder, TextEncoder })

// Hashes make the ids that are always the same; every browser has them on a safe page.
Object.defineProperty(globalThis.crypto, 'subtle', { configurable: true, value: webcrypto.subtle })

// The grid asks how much of it is in sight; jsdom lays nothing out.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 })
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1280 })
