import type { ListPlan } from './name-lists.ts'

/** Something Graph cannot do: what a person clicks, and the same as commands of the CLI for Microsoft 365. */
export interface ManualStep {
  readonly what: string
  readonly why: string
  readonly clicks: readonly string[]
  readonly commands: readonly string[]
}

/** Entra groups by role, for example `{ 'ib-secretary': '<group id>' }`. */
export type GroupIds = Readonly<Record<string, string>>

const writersOf = { deciders: ['mayors-office', 'ib-secretary'], secretariat: ['ib-secretary'] } as const

/**
 * The rights that a list needs and Graph cannot set. Commands: https://pnp.github.io/cli-microsoft365 (`spo list roleinheritance
 * break`, `spo list roleassignment add`, `spo list set`). Not tried against a live tenant.
 */
export function rightsOf(plan: ListPlan, webUrl: string, groups: GroupIds): readonly ManualStep[] {
  const onList = `--webUrl "${webUrl}" --listTitle "${plan.displayName}"`
  switch (plan.rights) {
    // The app narrows each case's folder when it files something; the library itself keeps the site's rights.
    case 'site':
    case 'per-folder':
      return []
    case 'own-items':
      return [
        {
          what: `${plan.displayName}: members edit their own items only`,
          why: "A remark is its author's; nobody else may change it.",
          clicks: [
            `Open ${webUrl}, then the list "${plan.displayName}", Settings, List settings, Advanced settings`,
            'Under Item-level Permissions choose "Read all items" and "Create items and edit items that were created by the user"',
          ],
          commands: [
            `m365 spo list set --webUrl "${webUrl}" --title "${plan.displayName}" --writeSecurity 2`,
          ],
        },
      ]
    case 'administrators':
      return [administratorsOnly(plan, webUrl, groups['administrator'] ?? '<id of the group administrator>')]
    case 'deciders':
    case 'secretariat': {
      const writers = writersOf[plan.rights]
      const grant = (role: string, right: string) =>
        `m365 spo list roleassignment add ${onList} --entraGroupId "${groups[role] ?? `<id of the group ${role}>`}" --roleDefinitionName "${right}"`
      return [
        {
          what: `${plan.displayName}: only ${writers.join(' and ')} may write`,
          why: 'The list itself says who may write it; the app shows or hides a button, it checks nothing.',
          clicks: [
            `Open ${webUrl}, then the list "${plan.displayName}", Settings, List settings, Permissions for this list`,
            'Stop Inheriting Permissions',
            `Give the groups ${writers.join(', ')} Contribute, everybody else Read`,
          ],
          commands: [
            `m365 spo list roleinheritance break ${onList} --clearExistingPermissions --force`,
            ...writers.map((role) => grant(role, 'Contribute')),
            ...['ib-member', 'mayors-office', 'ib-secretary']
              .filter((role) => !writers.some((writer) => writer === role))
              .map((role) => grant(role, 'Read')),
          ],
        },
      ]
    }
  }
}

/** Everybody of the site goes on reading: the inheritance is broken with its rights copied, and the members' cut down to reading. */
function administratorsOnly(plan: ListPlan, webUrl: string, groupId: string): ManualStep {
  const onList = `--webUrl "${webUrl}" --listTitle "${plan.displayName}"`
  const members = `--groupName "<the site's group of members>"`
  return {
    what: `${plan.displayName}: only administrator may write`,
    why: 'Ankomst goes by this list for everybody, in where mail is handed over to and what things are called; everybody of the site reads it.',
    clicks: [
      `Open ${webUrl}, then the list "${plan.displayName}", Settings, List settings, Permissions for this list`,
      'Stop Inheriting Permissions',
      "Change the site's members to Read, and give the group administrator Contribute",
    ],
    commands: [
      `m365 spo list roleinheritance break ${onList} --force`,
      `m365 spo list roleassignment remove ${onList} ${members} --force`,
      `m365 spo list roleassignment add ${onList} ${members} --roleDefinitionName "Read"`,
      `m365 spo list roleassignment add ${onList} --entraGroupId "${groupId}" --roleDefinitionName "Contribute"`,
    ],
  }
}

/** Letting the app into a site under Sites.Selected: needs an administrator with Sites.FullControl.All. */
export const siteGrant = (webUrl: string, clientId: string): ManualStep => ({
  what: `Let the app into ${webUrl}`,
  why: 'Under Sites.Selected the app sees no site that it was not let into.',
  clicks: [],
  commands: [
    `m365 spo site apppermission add --siteUrl "${webUrl}" --appId "${clientId}" --permission write`,
  ],
})
