import type { OutlookCategory } from '@microsoft/microsoft-graph-types'
import { useEffect, useState } from 'react'
import type { HostGraph } from '../shared/graph.ts'
import { mailboxPath } from './mail.ts'

/** Outlook's preset colours, by number. */
const presets = [
  '#d13438',
  '#ca5010',
  '#986f0b',
  '#c19c00',
  '#107c10',
  '#038387',
  '#567c73',
  '#0078d4',
  '#5c2e91',
  '#b4009e',
  '#69797e',
  '#4a5459',
  '#7a7574',
  '#4c4a48',
  '#2d2d2d',
  '#750b1c',
  '#a4262c',
  '#8e562e',
  '#73671f',
  '#0b6a0b',
  '#005b70',
  '#4b5e56',
  '#004e8c',
  '#401b6c',
  '#77004d',
]

/** Colours of the mailbox's own categories by name. */
export function useCategoryColours(graph: HostGraph, mailbox: string): (name: string) => string {
  const [found, setFound] = useState<readonly OutlookCategory[]>([])
  useEffect(() => {
    let current = true
    const read = () =>
      graph.get<{ value: OutlookCategory[] }>(`${mailboxPath(mailbox)}/outlook/masterCategories`).then(
        (page) => {
          if (current) setFound(page.value)
        },
        () => undefined,
      )
    void read()
    const timer = setInterval(() => void read(), 10_000)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [graph, mailbox])
  return (name) =>
    presets[Number(/\d+/.exec(found.find((one) => one.displayName === name)?.color ?? '')?.[0] ?? 12)] ??
    '#7a7574'
}
