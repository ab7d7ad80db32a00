import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, ok } from '../http/replies.ts'
import { selectProperties } from '../odata/select.ts'
import { requireSite } from '../rights/site-rights.ts'
import { sitesRead } from '../rights/scopes.ts'
import { openSite, siteView } from './site.ts'

const read = (call: Call) => {
  const site = openSite(call)
  requireSite(call, site.id, 'read')
  return ok(
    selectProperties(
      { '@odata.context': `${call.base}/$metadata#sites/$entity`, ...siteView(site) },
      call.query.select,
    ),
  )
}

const roles: readonly string[] = ['read', 'write', 'owner', 'fullcontrol', 'manage']

/** Sites.Selected: an administrator lets one app onto one site. */
const grantApp = (call: Call) => {
  const site = openSite(call)
  requireSite(call, site.id, 'owner')
  const body = call.json()
  const role = Array.isArray(body['roles']) ? String(body['roles'][0]) : ''
  const identities = (body['grantedToIdentitiesV2'] ?? body['grantedToIdentities']) as
    { application?: { id?: string; displayName?: string } }[] | undefined
  const application = identities?.[0]?.application
  if (!roles.includes(role) || !application?.id)
    throw failure.badRequest('A site permission needs roles and an application.', 'invalidRequest')
  const id = newId.guid()
  call.store.run(
    'INSERT INTO site_apps VALUES (?, ?, ?, ?)',
    id,
    site.id,
    application.id,
    role === 'read' || role === 'write' ? role : 'owner',
  )
  return created({ id, roles: [role], grantedToIdentitiesV2: [{ application }] })
}

/** Sites, by id and by address. */
export const siteOperations: readonly Operation[] = [
  { method: 'GET', path: '/sites/{host}:/{path*}', scopes: sitesRead, handle: read },
  { method: 'GET', path: '/sites/{site}', scopes: sitesRead, handle: read },
  {
    method: 'POST',
    path: '/sites/{site}/permissions',
    scopes: { own: ['Sites.FullControl.All'] },
    handle: grantApp,
  },
]
