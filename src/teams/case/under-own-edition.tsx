import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useMemo, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Case } from '../../cases/case.ts'
import { editionIdOf } from '../../cases/edition-of.ts'
import { localText } from '../../strategy/local-text.ts'
import { speakOfCity } from '../../ui/i18n/city-words.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { ServicesProvider, useServices } from '../../ui/services.tsx'

/**
 * What is inside is shown, assessed and worded by the edition that the case was assessed by, also when the installation has gone on to a
 * later one. Bodies are those of today's directory, which keeps the closed ones.
 */
export function UnderOwnEdition({ of, children }: { of: Case; children: ReactNode }) {
  const services = useServices()
  const { i18n } = useTranslation()
  const { t, language } = useTexts()
  const id = editionIdOf(of)
  const edition = id === null || id === services.edition.about.id ? null : services.editionFor(id)
  const own = useMemo(() => {
    if (edition === null) return null
    const texts = i18n.cloneInstance({ forkResourceStore: true })
    speakOfCity(texts, edition, services.directory)
    return { texts, services: { ...services, edition } }
  }, [edition, i18n, services])
  if (own === null || edition === null) return children
  const { name, notice } = edition.about
  return (
    <I18nextProvider i18n={own.texts}>
      <ServicesProvider services={own.services}>
        <MessageBar layout="multiline">
          <MessageBarBody>
            {t('strategy.ownEdition', { edition: localText(name, language) })}
            {notice === null ? '' : ` ${localText(notice, language)}.`}
          </MessageBarBody>
        </MessageBar>
        {children}
      </ServicesProvider>
    </I18nextProvider>
  )
}
