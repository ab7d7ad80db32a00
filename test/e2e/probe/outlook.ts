import { report } from './report.ts'
import { signIn } from './sign-in.ts'

let changes = 0

function read(): void {
  const item = Office.context.mailbox.item as Office.MessageRead | null
  report(
    'item',
    item
      ? {
          subject: item.subject,
          itemId: item.itemId,
          from: item.from?.emailAddress,
          attachments: item.attachments.map((one) => one.name),
        }
      : null,
  )
  report('shared', typeof item?.getSharedPropertiesAsync === 'function')
  if (!item) return
  item.body.getAsync(Office.CoercionType.Html, (result) =>
    report('bodyLength', result.value?.length ?? result.error?.code),
  )
  item.getAllInternetHeadersAsync((result) => report('headers', /^message-id:/im.test(result.value ?? '')))
  item.categories.getAsync((result) => report('categories', result.value ?? result.error?.code))
  item.getSharedPropertiesAsync?.((result) =>
    report('owner', result.value?.targetMailbox ?? result.error?.code),
  )
}

const info = await Office.onReady()
report('host', info.host)
report('platform', info.platform)
report('user', Office.context.mailbox.userProfile.emailAddress)
report('nestedAuth', Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'))
read()
Office.context.mailbox.addHandlerAsync(
  Office.EventType.ItemChanged,
  () => {
    report('changes', ++changes)
    read()
  },
  (result: Office.AsyncResult<void>) => report('registered', result.status),
)
void signIn()
