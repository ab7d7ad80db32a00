export const dayOf = /^(?:de|من)$/
