/** The program's version, as in package.json; in error reports. */
export const version = '0.1.0'
