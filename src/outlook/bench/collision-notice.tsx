import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { DraftCollision } from '../draft/draft-keeper.ts'

interface CollisionNoticeProps {
  readonly collision: DraftCollision
  readonly onChoose: (whose: 'mine' | 'theirs') => void
}

/** Two who answered the same question differently: what it is about, and the choice. */
export function CollisionNotice({ collision, onChoose }: CollisionNoticeProps) {
  const { t, tryText } = useTexts()
  const { theirs, fields } = collision
  const words = [...new Set(fields.map((path) => tryText(keyOf(path), t('sharing.field.other'))))]
  const { name } = theirs.by
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {t('sharing.collision', { name, fields: words.join(', ') })} {t('sharing.collisionRest')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onChoose('mine')}>
          {t('sharing.mine')}
        </Button>
        <Button size="small" onClick={() => onChoose('theirs')}>
          {t('sharing.theirs', { name })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** The text for a field, from its path in the draft. */
function keyOf(path: string): string {
  const [area = '', field = '', , question] = path.split('.')
  if (area === 'corrections') return `words.fact.${field}`
  if (area === 'assessment')
    return question === undefined ? `sharing.field.${field}` : `pane.answer.${question}`
  return `sharing.field.${area === 'noCase' ? 'course' : area}`
}
