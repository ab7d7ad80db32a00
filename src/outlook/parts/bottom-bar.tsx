import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    // A low pane, as at 400 %, is for what one reads: there the buttons come last, where they stand.
    '@media (max-height: 400px)': { position: 'static' },
  },
})

interface BottomBarProps {
  readonly className?: string
  readonly lang?: string
  readonly children: ReactNode
}

/** The pane's buttons, at its lower edge while there is room; the page scrolls so far that what has the focus is never under them. */
export function BottomBar({ className, lang, children }: BottomBarProps) {
  const styles = useStyles()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { style } = document.documentElement
    const keepClear = () => {
      const sticks = bar.current !== null && getComputedStyle(bar.current).position === 'sticky'
      style.scrollPaddingBottom = sticks ? `${bar.current?.offsetHeight ?? 0}px` : ''
    }
    // The bar grows when its buttons wrap; whether it sticks follows the height of the window.
    const sizes = 'ResizeObserver' in globalThis ? new ResizeObserver(keepClear) : null
    if (bar.current !== null) sizes?.observe(bar.current)
    addEventListener('resize', keepClear)
    keepClear()
    return () => {
      sizes?.disconnect()
      removeEventListener('resize', keepClear)
      style.scrollPaddingBottom = ''
    }
  }, [])
  return (
    <div ref={bar} className={mergeClasses(styles.bar, className)} lang={lang}>
      {children}
    </div>
  )
}
