import { pages } from '@microsoft/teams-js'

/** What a channel tab keeps: the page to load and what it is called in the channel. */
export interface ChannelTab {
  readonly pageId: string
  readonly contentUrl: string
  /** The same page for phones and for a browser without Teams. */
  readonly websiteUrl: string
  readonly name: string
}

/**
 * Lets the person save the tab in the host's own dialogue. `tab` is asked for when Save is pressed, so that it holds what is
 * chosen then; a refusal by the host is told back to it, and it keeps its dialogue open.
 * Source: learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
 */
export function offerChannelTab(tab: () => ChannelTab): void {
  pages.config.registerOnSaveHandler((event) => {
    const { pageId, contentUrl, websiteUrl, name } = tab()
    pages.config.setConfig({ entityId: pageId, contentUrl, websiteUrl, suggestedDisplayName: name }).then(
      () => event.notifySuccess(),
      (error: unknown) =>
        event.notifyFailure(error instanceof Error ? error.message : 'The tab could not be saved.'),
    )
  })
  pages.config.setValidityState(true)
}
