/**
 * Microsoft Graph's own ids of the permissions in `src/graph/permissions.ts`; the Entra registration names them by id only.
 * Source: https://learn.microsoft.com/graph/permissions-reference
 */
export const delegatedIds: Readonly<Record<string, string>> = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'Mail.ReadWrite': '024d486e-b451-40bb-833d-3e66d98c5c73',
  'Mail.Send': 'e383f46e-2787-4529-855e-0e479a3ffac0',
  'Mail.ReadWrite.Shared': '5df07973-7d5d-46ed-9847-1271055cbd51',
  'Mail.Send.Shared': 'a367ab51-6b49-43bf-a716-a1fb06d2a174',
  'Calendars.ReadWrite': '1ec239c2-d7c9-4623-a91a-a9775856bb36',
  'Calendars.ReadWrite.Shared': '12466101-c9b8-439a-8589-dd09ee67e8e9',
  'TeamsActivity.Send': '7ab1d787-bae7-4d5d-8db6-37ea32df9186',
  'MailboxSettings.ReadWrite': '818c620a-27a9-40bd-a6a5-d96f7d610b4b',
  'Sites.Selected': 'f89c84ef-20d0-4b54-87e9-02e856d66d53',
  'Sites.Manage.All': '65e50fdc-43b7-4915-933e-e8138f11f40a',
  'ChannelMessage.Send': 'ebf0f66e-9fb1-49e4-a278-222f76911cf4',
  'ChannelMessage.Read.All': '767156cb-16ae-4d10-8f8b-41b657c8c8c8',
}

export const applicationIds: Readonly<Record<string, string>> = {
  'Mail.ReadWrite': 'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
  'Sites.Selected': '883ea226-0bf2-4a8f-9f9d-92c9162a727d',
}
