import 'i18next'
import type { sv } from './sv/index.ts'
import type { svTab } from './sv/tab.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof sv & typeof svTab }
  }
}
