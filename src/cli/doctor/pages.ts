/** The pages that the build makes from our own code; `npm run sizes` holds each to a ceiling. */
export const builtPages = [
  'outlook.html',
  'teams.html',
  'teams-config.html',
  'auth-redirect.html',
  'sign-in-window.html',
  'sign-in-dialog.html',
] as const

/** Every page that a web server has to serve: those, and the plain ones that the manifests name. */
export const hostedPages: readonly string[] = [...builtPages, 'about.html', 'privacy.html', 'terms.html']
