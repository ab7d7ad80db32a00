import { inOrder } from '../../src/cli/triage/in-order.ts'

async function* numbers(count: number) {
  for (let i = 0; i < count; i++) yield i
}

describe('work done in parallel', () => {
  test('comes out in the order it went in, though later items finish first', async () => {
    const out: number[] = []
    const work = async (n: number) => {
      await new Promise((done) => setTimeout(done, 20 - n))
      return n
    }
    for await (const n of inOrder(numbers(20), 4, work)) out.push(n)
    expect(out).toEqual([...Array(20).keys()])
  })

  test('never holds more than its width', async () => {
    let open = 0
    let most = 0
    const work = async (n: number) => {
      most = Math.max(most, ++open)
      await Promise.resolve()
      return n
    }
    for await (const _ of inOrder(numbers(50), 3, work)) open -= 1
    expect(most).toBeLessThanOrEqual(3)
  })
})
