import type { i18n } from 'i18next'
import { bodyName, type Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'

/** Names of the city's own that stand inside the interface's sentences, as `$t(city.forum)`, `$t(city.board)` and so on. */
export type CityWords = Readonly<
  Record<'forum' | 'forumShort' | 'delegate' | 'office' | 'board' | 'coordinator' | 'reception', string>
>

/** Those names in one language. Where the city has no forum nothing that names one is shown, and its words are empty. */
export function cityWordsOf(edition: Edition, directory: Directory, language: string): CityWords {
  const { forum, roles, deciders, coordinator, asks } = edition.names
  const role = (id: string | undefined) => {
    const text = id === undefined ? undefined : roles[id]
    return text ? localText(text, language) : (id ?? '')
  }
  return {
    forum: forum ? localText(forum.name, language) : '',
    forumShort: forum ? localText(forum.short, language) : '',
    delegate: role(forum?.delegate ?? deciders[0]),
    office: bodyName(directory, forum?.delegateOffice ?? coordinator, language),
    board: role(forum?.reportsTo ?? deciders[0]),
    coordinator: bodyName(directory, coordinator, language),
    reception: localText(asks['city-hall-reception'], language),
  }
}

/** From now on the texts of `instance` name the bodies of this edition. Called once, when the configuration is read. */
export function speakOfCity(instance: i18n, edition: Edition, directory: Directory): void {
  const city = cityWordsOf(edition, directory, instance.language)
  instance.addResourceBundle(instance.language, 'translation', { city }, true, true)
}
