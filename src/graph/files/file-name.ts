/** Characters SharePoint refuses in names become `_`; the name keeps its end and at most 120 characters. */
export function fileName(wanted: string): string {
  const clean = [...wanted.normalize('NFC')]
    .map((char) => (char < ' ' || '"*:<>?/\\|#%~'.includes(char) ? '_' : char))
    .join('')
  const trimmed = clean.replace(/^[\s.]+|[\s.]+$/g, '')
  const dot = trimmed.lastIndexOf('.')
  const end = dot > 0 && trimmed.length - dot <= 8 ? trimmed.slice(dot) : ''
  return (trimmed.slice(0, trimmed.length - end.length).slice(0, 120 - end.length) || 'namnlös') + end
}
