/** A host's own way to show one of our pages in a window and hear one message from it. */
export interface PageDialog {
  /** True: windows of the page itself lead nowhere here, the dialog comes first. False: it comes when a window was stopped. */
  readonly first: boolean
  /** The page's message. @throws Error with the sign-in library's code for a closed or stopped window */
  open(url: string): Promise<string>
}
