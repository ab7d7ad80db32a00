import type { Correspondent } from '../../mail/message.ts'
import type { LocalTime } from './local-time.ts'
import type { WorkingCopy } from './working-copy.ts'
import { element, type Xml } from './xml.ts'

/** A working copy as ERMS `record`, with its file as appendix and the checksum beside it. */
export function ermsRecord(number: string, copy: WorkingCopy, runningNumber: number, time: LocalTime): Xml {
  const dates = [
    date('created', time(copy.sentAt)),
    date('received', time(copy.receivedAt)),
    copy.incoming ? null : date('sent', time(copy.sentAt)),
  ].filter((one) => one !== null)
  const agents = [
    ...(copy.from === null ? [] : [agent('sender', copy.from)]),
    ...copy.to.map((one) => agent('receiver', one)),
  ]
  return element(
    'record',
    { systemIdentifier: copy.id, recordType: copy.format === 'message/rfc822' ? 'e-post' : 'fil' },
    element('objectId', {}, `${number}:${runningNumber}`),
    element('title', {}, copy.title),
    element('runningNumber', {}, String(runningNumber)),
    copy.incoming ? element('direction', { directionDefinition: 'incoming' }) : null,
    agents.length === 0 ? null : element('agents', {}, agents),
    dates.length === 0 ? null : element('dates', {}, dates),
    element(
      'additionalInformation',
      {},
      element('appendix', { name: copy.name, fileFormat: copy.format, path: copy.path }),
      element(
        'ownElement',
        {},
        element('ownElementDescription', {}, 'Kontrollsumma för arbetskopian'),
        element('ownElement', { name: 'SHA-256', dataType: 'string' }, element('value', {}, copy.sha256)),
      ),
    ),
  )
}

/** The mail address stands in `idNumber`: the element for it is spelt differently in 2.1.2 and 3.0. */
function agent(agentType: 'sender' | 'receiver', { name, address }: Correspondent): Xml {
  return element(
    'agent',
    { agentType },
    element('name', {}, name || address),
    address === '' ? null : element('idNumber', { idNumberType: 'e-postadress' }, address),
  )
}

function date(dateType: string, time: string | null): Xml | null {
  return time === null ? null : element('date', { dateType }, time)
}
