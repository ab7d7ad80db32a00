import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowLeft20Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTexts } from '../ui/i18n/use-texts.ts'

const useStyles = makeStyles({
  head: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    marginBlockEnd: tokens.spacingVerticalL,
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
})

/** The way back and the page's name. Opening a page moves focus to its name, so that a reader hears where they are. */
export function PageHead({
  title,
  onBack,
  children,
}: {
  title: string
  onBack: () => void
  children?: ReactNode
}) {
  const { t } = useTexts()
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header className={styles.head}>
      <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {t('teams.app.back')}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </header>
  )
}
