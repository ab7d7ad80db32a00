import type { AppConfig } from '../casestore/config.ts'

/** What of the installation's configuration the machine reads. */
export type DispatchConfig = Pick<
  AppConfig,
  'domains' | 'edition' | 'level' | 'networkSite' | 'ibSite' | 'ibChannel' | 'catalogueAppId' | 'tabUrl'
>

/** Namespace of our extended properties on mail; any fixed UUID of our own. */
const propertySet = '{7c1f0b8e-4d0a-4b57-9a38-52b1b1f0a6d4}'

/**
 * Id of the property by which a draft of ours is found again. Always this spelling: Graph compares ids as text.
 * Source: Graph, singleValueLegacyExtendedProperty.
 */
export const tagProperty = `String ${propertySet} Name AnkomstKey`

/** Says of a draft that the mail in hand lies on it as a file, so that one whose upload broke off is told from a forward. */
export const formProperty = `String ${propertySet} Name AnkomstForm`
