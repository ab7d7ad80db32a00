/** Where the pages may be framed in real life (Outlook, Teams, Microsoft 365); the sandbox adds itself by 'self'. */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
]

const policy = (directives: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')

/** The policy of our own pages. `services` are the origins of Graph and its content; Fluent's styles need 'unsafe-inline' for styles alone. */
export function pagePolicy(services: readonly string[]): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...services, 'https://login.microsoftonline.com', 'https://res.cdn.office.net'],
    'frame-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://login.microsoftonline.com'],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'self'", ...hosts],
  })
}

/** The policy of the sandbox's host pages, which show foreign mail: no remote content of any sort. */
export function hostPolicy(services: readonly string[]): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...services],
    'frame-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  })
}
