import { randomBytes, randomUUID } from 'node:crypto'

/** Exchange's ids are long, case-sensitive base64url with padding; clients must encode and never shorten them. */
const exchangeId = (prefix: string): string => `${prefix}${randomBytes(30).toString('base64url')}AAA=`

/** Fresh ids in the shapes the real services use. */
export const newId = {
  guid: (): string => randomUUID(),
  immutableMessage: (): string => exchangeId('AAkALg'),
  restMessage: (): string => exchangeId('AAMkAG'),
  folder: (): string => exchangeId('AQMkAG'),
  attachment: (): string => exchangeId('AAMkAT'),
  event: (): string => exchangeId('AAMkAE'),
  drive: (): string => `b!${randomBytes(42).toString('base64url')}`,
  driveItem: (): string => `01${randomBytes(20).toString('hex').toUpperCase().slice(0, 32)}`,
  channel: (): string => `19:${randomBytes(16).toString('hex')}@thread.tacv2`,
  ticket: (): string => randomBytes(24).toString('base64url'),
}
