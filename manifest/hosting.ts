import { pagePolicy } from '../src/sandbox/serve/csp.ts'

/** Graph, and where it redirects for content and upload sessions. */
const services = ['https://graph.microsoft.com', 'https://*.sharepoint.com']

/**
 * What a web server must send with the pages. The policy is the one under which every browser test of ours runs, with Microsoft's
 * addresses in the place of the sandbox's. No X-Frame-Options and no COOP: both would break framing and sign-in windows.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': pagePolicy(services),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

const forever = 'public, max-age=31536000, immutable'
const fresh = 'no-cache'
const never = 'no-store'

/**
 * nginx: static files, one year for what carries a hash in its name, always asked again for pages and settings. An answer that is
 * no file is never kept: a chunk that is missing for a minute while files are copied would stay missing for a year. The security
 * headers go with every answer. Compressed as far as gzip goes: hashed files are fetched once, and `npm run sizes` counts the same.
 */
export function nginxConf(host: string, root = '/srv/ankomst'): string {
  const sent = Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n')
  return `# Written by: npm run package. Certificates and the listening address are the installation's own.
# Include it in the block "http", for example from /etc/nginx/conf.d.
map "$status $uri" $ankomst_cache {
  "~^[23]\\d\\d /assets/.+\\.[0-9a-f]{10}\\." "${forever}";
  "~^[23]\\d\\d " "${fresh}";
  default "${never}";
}

server {
  listen 443 ssl;
  server_name ${new URL(host).hostname};
  ssl_certificate /etc/ssl/ankomst/fullchain.pem;
  ssl_certificate_key /etc/ssl/ankomst/privkey.pem;
  root ${root};
  server_tokens off;
  gzip on;
  gzip_comp_level 9;
  gzip_vary on;
  gzip_types text/css application/javascript application/json image/svg+xml;

  # All of them here: an add_header in a location would forget these.
  add_header Cache-Control $ankomst_cache always;
${sent}

  location / { try_files $uri =404; }

  location = / { return 404; }

  location ~ \\.map$ { return 404; }
}
`
}

/** Azure Static Web Apps: the same, in its own file `staticwebapp.config.json`, which Azure reads only beside the pages. */
export function staticWebAppConfig() {
  return {
    routes: [
      { route: '/assets/*.{js}', headers: { 'Cache-Control': forever } },
      { route: '/*.html', headers: { 'Cache-Control': fresh } },
      { route: '/config.json', headers: { 'Cache-Control': fresh } },
      { route: '/*.map', statusCode: 404 },
    ],
    globalHeaders: headers,
    mimeTypes: { '.json': 'application/json' },
    responseOverrides: { '404': { statusCode: 404 } },
  }
}
