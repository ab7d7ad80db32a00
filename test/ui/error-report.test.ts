import { errorReport } from '../../src/ui/errors/error-report.ts'
import { GraphError } from '../../src/graph/port.ts'

test('a report names codes and request ids, and nothing that a message could carry', () => {
  const error = new GraphError({
    code: 'forbidden',
    status: 403,
    graphCode: 'accessDenied',
    message: 'No right for person@stad.example to "Besök"',
    requestId: 'abc-1',
  })
  const text = errorReport(error, { version: '1', surface: 'outlook', now: new Date(0), userAgent: 'Test' })
  expect(text).toContain('code: forbidden')
  expect(text).toContain('request id: abc-1')
  expect(text).not.toMatch(/person@|Besök/)
})
