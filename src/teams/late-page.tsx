import { lazy, type ComponentType } from 'react'

/** Forgets what could not be fetched, page by page. */
const failed = new Set<() => void>()

/** Pages that could not be fetched are fetched anew when they are opened next. */
export function fetchAgain(): void {
  for (const forget of failed) forget()
  failed.clear()
}

/** A page whose code comes when it is first opened. While it comes it suspends; what stopped it is thrown, until `fetchAgain`. */
export function latePage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetched = async () => {
    try {
      return { default: await load() }
    } catch (error) {
      failed.add(() => {
        Page = lazy(fetched)
      })
      throw error
    }
  }
  let Page: ComponentType<Props> = lazy(fetched)
  return function LatePage(props) {
    return <Page {...props} />
  }
}
