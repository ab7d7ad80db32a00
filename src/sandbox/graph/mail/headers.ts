/** MAPI properties that carry the threading headers, as extended property ids. */
export const inReplyToProperty = 'String 0x1042'
export const referencesProperty = 'String 0x1039'
export const internetMessageIdProperty = 'String 0x1035'
