import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'

/** The empty page that the pane is compared with: Fluent, office.js and its handshake, one line of text. */
await Office.onReady()
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <div aria-live="polite">
        <h1>
          <Text>Office.js has shaken hands.</Text>
        </h1>
      </div>
    </FluentProvider>,
  )
