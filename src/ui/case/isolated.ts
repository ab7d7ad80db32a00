/** A name that people wrote, so that its direction of writing does not carry away what stands beside it: Arabic before a date. */
export const isolated = (name: string): string => `\u2068${name}\u2069`
