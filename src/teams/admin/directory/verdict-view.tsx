import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { DirectoryFault } from '../../../directory/check-directory.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { ChangeVerdict } from '../../../directory/judge-change.ts'
import { faultText } from '../../../ui/directory/fault-text.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { namesOf } from '../../../ui/case/names.ts'
import { useServices } from '../../../ui/services.tsx'
import { Bullets } from '../../bullets.tsx'

interface VerdictViewProps {
  readonly verdict: ChangeVerdict
  /** Texts before what hinders and before what is only said. */
  readonly says: { readonly stops: string; readonly warns: string }
  /** In which every body that is spoken of has its name. */
  readonly directory: Directory
}

/** What a change would make wrong, before it is made. */
export function VerdictView({ verdict: { stops, warns }, says, directory }: VerdictViewProps) {
  const texts = useTexts()
  const { edition } = useServices()
  const names = namesOf(edition, directory, texts.language)
  const bar = (intent: 'error' | 'warning', before: string, faults: readonly DirectoryFault[]) =>
    faults.length > 0 && (
      <MessageBar intent={intent} layout="multiline" politeness="polite">
        <MessageBarBody>
          {before}
          <Bullets>
            {faults.map((fault) => {
              const sentence = faultText(fault, edition, names, texts)
              return <li key={sentence}>{sentence}</li>
            })}
          </Bullets>
        </MessageBarBody>
      </MessageBar>
    )
  return (
    <>
      {bar('error', says.stops, stops)}
      {bar('warning', says.warns, warns)}
    </>
  )
}
