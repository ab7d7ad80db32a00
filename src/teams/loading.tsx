import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({ lines: { display: 'grid', rowGap: tokens.spacingVerticalM } })

/** The shape of what is coming; `label` says what is fetched. */
export function Loading({ label, lines = 5 }: { label: string; lines?: number }) {
  const styles = useStyles()
  return (
    <Skeleton aria-label={label} className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonItem key={index} size={24} />
      ))}
    </Skeleton>
  )
}
