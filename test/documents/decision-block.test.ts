import fc from 'fast-check'
import { caseLinkIn } from '../../src/cases/keys.ts'
import { decisionBlock, type DecisionBlockInput } from '../../src/documents/decision-block.ts'
import { forwardSubject } from '../../src/documents/forward-subject.ts'

const id = '3f2b8f0a-1c9e-4f5d-9b7a-2d6c1e0f4a5b'
const input: DecisionBlockInput = {
  heading: 'Överlämning',
  request: 'Kvittera.',
  summary: 'En delegation vill komma.',
  from: 'Kontaktperson, Miljöförvaltningen',
  reasonLabel: 'Skäl',
  reason: 'Ämnet är avfall',
  answerBy: null,
  snapshot: [{ heading: 'Bedömning', lines: [{ text: 'Ömsesidigt lärande: ja', section: 'avsnitt 3.3' }] }],
  outcome: null,
  names: { kind: (kind) => kind, body: (body) => body },
  caseNumber: '26-0143',
  caseLink: `https://tab.example.org/#/case/${id}`,
  caseTag: `ankomst:${id}`,
  notice: 'Remissversion 2016 – inte gällande text',
  leftOut: null,
}

describe('the decision block', () => {
  test('says everything in text as in HTML', () => {
    const { html, text } = decisionBlock(input)
    for (const said of [
      'En delegation vill komma.',
      'Kvittera.',
      'Ämnet är avfall',
      '(avsnitt 3.3)',
      '26-0143',
      'Remissversion 2016',
    ]) {
      expect(html).toContain(said)
      expect(text).toContain(said)
    }
  })

  test('leads back to the case, also with the link stripped', () => {
    const { html, text } = decisionBlock(input)
    expect([caseLinkIn(html), caseLinkIn(text)]).toEqual([id, id])
    expect(caseLinkIn(html.replace(/<a [^>]*>|<\/a>/g, ''))).toBe(id)
  })

  test('nothing that is merged in becomes markup', () => {
    const bare = decisionBlock({ ...input, summary: '', reason: 'x', from: '' }).html.match(/<\w+/g)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = decisionBlock({
          ...input,
          summary: text.replace(/[\r\n]/g, ''),
          reason: 'x',
          from: '',
        })
        expect(html.match(/<\w+/g)).toEqual(bare)
      }),
    )
  })

  test('a section without anything to say is left out', () => {
    expect(decisionBlock({ ...input, reason: ' ', notice: null }).html).not.toMatch(/Skäl|Remissversion/)
  })
})

test.each([
  ['VB:', 'Study visit', 'VB: Study visit'],
  ['VB:', 'Re: FW: VB: Study visit', 'VB: Study visit'],
  ['VB:', 'SV[2]: Besök', 'VB: Besök'],
  ['VB:', '  ', 'VB: Utan ämne'],
  ['VB:', 'A\r\nBcc: x@example.org', 'VB: A Bcc: x@example.org'],
])('subject: %s "%s" is "%s"', (mark, subject, expected) => {
  expect(forwardSubject(mark, subject, 'Utan ämne')).toBe(expected)
})
