import { answersByMail } from '../../src/cases/answers-by-mail.ts'
import { beforeAnything, type Standing } from '../../src/cases/standing.ts'

const standing = (change: Partial<Standing>): Standing => ({ ...beforeAnything, owner: 'miljo', ...change })
const handedOver = standing({ state: 'handed-over', waitingFor: 'trafik' })
const question = { to: 'slk', question: '?', answerBy: null, askedAt: '2026-11-24T09:00:00Z' }

test.each([
  ['the sender enters yes or no of who was handed the mail', handedOver, 'miljo', ['accepted', 'returned']],
  ['the receiver enters nothing for itself', handedOver, 'trafik', []],
  ['nor does anybody else', handedOver, 'kultur', []],
  ['nor somebody whose body is not known', standing({ ...handedOver, owner: '' }), '', []],
  [
    'a proposal to the forum can come back',
    standing({ state: 'proposed-to-ib', waitingFor: 'slk' }),
    'miljo',
    ['returned-from-ib'],
  ],
  [
    'who asked for advice enters the answer, once for each who was asked',
    standing({
      state: 'own-handling',
      openQuestions: [
        { ...question, from: 'miljo' },
        { ...question, from: 'miljo' },
        { ...question, from: 'kultur' },
      ],
    }),
    'miljo',
    ['advice'],
  ],
  ['where nobody is asked there is nothing to enter', standing({ state: 'own-handling' }), 'miljo', []],
] as const)('%s', (_, of, body, expected) => {
  expect(answersByMail(of, body).map(({ answer }) => answer)).toEqual(expected)
})
