import { HostError, type HostErrorCode } from './host-error.ts'

/** Office.js error numbers that mean "this mail is closed to add-ins" (access restricted, rights management). */
const closed = new Set([9017, 9016, 5001])

/**
 * One Office.js call as a promise with our own time limit: the library does not call back after its own time-out
 * (platform: host-protocol §1.4), nor when the host's answer is empty. @throws HostError
 */
export function callOffice<T>(
  start: (callback: (result: Office.AsyncResult<T>) => void) => void,
  limitMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: HostErrorCode, number = 0) => {
      clearTimeout(timer)
      reject(new HostError(code, number))
    }
    const timer = setTimeout(() => fail('timeout'), limitMs)
    try {
      start((result) => {
        if (`${result.status}` !== 'failed') {
          clearTimeout(timer)
          resolve(result.value)
        } else fail(closed.has(result.error.code) ? 'protected' : 'refused', result.error.code)
      })
    } catch {
      // Too low a permission level throws at once instead of calling back.
      fail('refused')
    }
  })
}
