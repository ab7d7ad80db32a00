import {
  answerTo,
  eventTo,
  readWire,
  type Wire,
} from '../../../../../src/sandbox/hosts/outlook/protocol/wire.ts'

const request: Wire = {
  _messageType: 0,
  _actionName: 'GetInitialData',
  _conversationId: 'c',
  _correlationId: 7,
  _actionType: 0,
}

describe('the wire format of office.js', () => {
  test.each([
    ['another conversation', JSON.stringify({ ...request, _conversationId: 'd' })],
    ['an answer', JSON.stringify({ ...request, _messageType: 1 })],
    ['no JSON', 'hello'],
    ['JSON null', 'null'],
    ['an object instead of a string', request],
  ])('%s is ignored', (_what, data) => {
    expect(readWire(data, 'c')).toBeNull()
  })
  test('an answer copies name, conversation and correlation back', () => {
    expect(readWire(JSON.stringify(request), 'c')).toEqual(request)
    expect(JSON.parse(answerTo(request, 'http://localhost', { a: 1 }))).toMatchObject({
      _messageType: 1,
      _responseType: 0,
      _errorCode: 0,
      _actionName: 'GetInitialData',
      _conversationId: 'c',
      _correlationId: 7,
      _data: { a: 1 },
    })
  })
  test('an event is a response of type 1', () => {
    expect(JSON.parse(eventTo('c', 'olkItemSelectedChanged', 'http://localhost', null))).toMatchObject({
      _messageType: 1,
      _responseType: 1,
      _actionName: 'olkItemSelectedChanged',
      _data: null,
    })
  })
})
