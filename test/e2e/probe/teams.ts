import { app, pages } from '@microsoft/teams-js'
import { report } from './report.ts'
import { signIn } from './sign-in.ts'

await app.initialize()
const context = await app.getContext()
report('host', context.app.host.name)
report('theme', context.app.theme)
report('user', context.user?.loginHint)
report('page', { id: context.page.id, sub: context.page.subPageId ?? '', frame: context.page.frameContext })
report('channel', context.channel?.displayName ?? null)
void app.registerOnThemeChangeHandler((theme) => report('theme', theme))
void app.notifySuccess()
if (context.page.frameContext === 'settings') {
  pages.config.registerOnSaveHandler((event) => {
    void pages.config
      .setConfig({
        entityId: 'ankomst',
        contentUrl: `${location.origin}/teams.html`,
        websiteUrl: `${location.origin}/teams.html`,
        suggestedDisplayName: 'Ankomst',
      })
      .then(
        () => event.notifySuccess(),
        (failure: unknown) => event.notifyFailure(String(failure)),
      )
  })
  pages.config.setValidityState(true)
}
void signIn()
