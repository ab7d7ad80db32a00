/** Names of what is read, so that a write can say which readings are old. */
export const queryKeys = {
  rows: ['rows'] as const,
  firstRows: ['first-rows'] as const,
  report: (year: string, body: string | null) => ['report', year, body] as const,
  case: (id: string) => ['case', id] as const,
  ibCases: ['ib-cases'] as const,
  ibCase: (id: string) => ['ib-case', id] as const,
  decisions: (id: string) => ['decisions', id] as const,
  remarks: (id: string) => ['remarks', id] as const,
  recusals: (id: string) => ['recusals', id] as const,
  attachments: (id: string) => ['attachments', id] as const,
  mails: (id: string) => ['mails', id] as const,
  paperFiles: (number: string) => ['paper-files', number] as const,
  inbox: (mailbox: string) => ['inbox', mailbox] as const,
  meetings: ['meetings'] as const,
  letters: (edition: string) => ['letters', edition] as const,
  thread: (id: string) => ['thread', id] as const,
}
