import * as z from 'zod/mini'

/**
 * What `/config.json` beside the pages says of this installation; the build itself knows no tenant. Written by
 * `ankomst provision`, checked at start.
 */
export const AppConfig = z.object({
  version: z.literal(1),
  /** Base URL of Microsoft Graph without version, for example `https://graph.microsoft.com`. */
  graphBaseUrl: z.string(),
  tenantId: z.string(),
  clientId: z.string(),
  authority: z.string(),
  /** False: where the host cannot sign in, the pane stays read-only instead of opening a sign-in window of its own. Default true. */
  signInWindow: z.optional(z.boolean()),
  /** Edition id, for example `stockholm-2016`. */
  edition: z.string(),
  /** The organisation's own mail domains; other recipients are warned about. */
  domains: z.array(z.string()),
  /** Levels of installation 0–4 (users.md). */
  level: z.number(),
  networkSite: z.object({ siteId: z.string(), lists: z.record(z.string(), z.string()), driveId: z.string() }),
  ibSite: z.nullable(
    z.object({ siteId: z.string(), lists: z.record(z.string(), z.string()), driveId: z.string() }),
  ),
  ibChannel: z.nullable(z.object({ teamId: z.string(), channelId: z.string() })),
  /** Group ids whose members see the secretary's and the deciding office's buttons; the list's own rights are the check. */
  groups: z.record(z.string(), z.string()),
  /** Teams catalogue id of the app for deep links. */
  catalogueAppId: z.string(),
  /** Base URL for links into the tab when Teams deep links do not apply (sandbox), or null. */
  tabUrl: z.nullable(z.string()),
})
export type AppConfig = z.infer<typeof AppConfig>

/** Whether cases have a site of their own (level 2 and up); below that a case lies on its mail, and there is no tab. */
export const hasCaseSite = ({ level }: Pick<AppConfig, 'level'>): boolean => level >= 2
