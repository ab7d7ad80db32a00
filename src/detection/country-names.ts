import { countryCodes } from './country-codes.ts'
import type { Lexicon } from './lexicon.ts'

/** Names that are also common words of the language. */
const misleading: Record<string, readonly string[]> = {
  tr: ['ML', 'HN'],
  uk: ['ML'],
  fr: ['MU', 'RE'],
  en: ['TD', 'JE'],
  es: ['TD', 'RE', 'GD'],
  it: ['RE'],
  pt: ['RE', 'GD'],
  // Parts of other words where words are not parted: 沿海地区; スタイル, サマリー, アルバム; 이란, 수단, 가 나, 검토 고려.
  zh: ['HT'],
  ja: ['TH', 'ML', 'AW', 'JE'],
  ko: ['GH', 'ML', 'TG', 'IN', 'IR', 'SD', 'GG', 'JE', 'HT', 'OM', 'GN', 'GU'],
}

/**
 * Phrases for countries in one language: the platform's own names (Intl, so they cost no bytes), by stem where the language
 * changes endings, and the names, demonyms and regions the lexicon adds.
 */
export function countryNames(lexicon: Lexicon): [phrase: string, code: string][] {
  const display = new Intl.DisplayNames([lexicon.code], { type: 'region', fallback: 'none' })
  const named = countryCodes.flatMap((code): [string, string][] => {
    const name = (code === 'XK' ? undefined : display.of(code))
      ?.replace(/[*|_]/g, ' ')
      .replace(/\s*\(.*\)/, '')
    return name && !misleading[lexicon.code]?.includes(code) && !lexicon.notCountries?.includes(code)
      ? [[name, code]]
      : []
  })
  const stems = lexicon.inflects ? named.flatMap(([name, code]) => stemmed(name, code, named)) : []
  const owned = ['sv', 'no', 'da', 'de'].includes(lexicon.code)
    ? named.map(([name, code]): [string, string] => [`${name}s`, code])
    : []
  const added = lexicon.places.split(';').flatMap((entry) => {
    const [code, list] = entry.split('=')
    return code && list ? list.split('|').map((phrase): [string, string] => [phrase, code.trim()]) : []
  })
  return [...named, ...owned, ...stems, ...added]
}

function stemmed(
  name: string,
  code: string,
  all: readonly (readonly [string, string])[],
): [string, string][] {
  const stem = name.replace(/[aeiouyäöåąęіїияйюєоуьаеıüо]$/iu, '')
  if (stem.length < 4) return []
  const shared = all.some(
    ([other, otherCode]) => otherCode !== code && other.toLowerCase().startsWith(stem.toLowerCase()),
  )
  return shared ? [] : [[`${stem}*`, code]]
}
