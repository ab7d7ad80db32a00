/** The edition that a new installation starts with; an existing one names its own in config.json. */
export const firstEdition = 'stockholm-2016'
