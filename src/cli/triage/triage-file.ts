import { readFile } from 'node:fs/promises'
import { suggestOutcome } from '../../cases/suggest.ts'
import { detect } from '../../detection/all-languages.ts'
import { summarise } from '../../detection/sentence.ts'
import type { Finding } from '../../detection/finding.ts'
import { directoryFor } from '../../directory/directories.ts'
import { readEml } from '../../mail/read-eml.ts'
import { editionOf } from '../../strategy/editions.ts'
import { reasonOf } from './find-files.ts'
import type { TriageLine } from './triage-line.ts'

/** Facts as plain values, in the shape of docs/cli.md. */
function plainFacts({ facts }: Finding) {
  return {
    organisation: facts.organisation.value,
    countries: facts.countries.value,
    groupSize: facts.groupSize.value,
    dates: facts.dates.value,
    rank: facts.rank.value,
    level: facts.level.value,
    themes: facts.themes.value,
    asks: facts.asks.value,
    agreement: facts.agreement.value,
    foreignPolicy: facts.foreignPolicy.value,
    aid: facts.aid.value,
    replyBy: facts.replyBy.value,
    via: facts.via.value,
  }
}

/** Who reads: the body whose mailbox got the mail, and the id of the edition to answer by. */
export interface TriagedAs {
  readonly body: string
  readonly edition: string
}

/** Reads one mail and says what it is. Never throws: what goes wrong becomes a line with `error`. */
export async function triageFile(file: string, as: TriagedAs): Promise<TriageLine> {
  const { body } = as
  try {
    const message = await readEml(await readFile(file))
    const finding = detect(message, { receivedBy: body })
    const edition = editionOf(as.edition)
    const outcome = suggestOutcome(finding, body, edition, directoryFor(as.edition))
    const { isRequest, isVisitRequest, probability, language, kinds, evidence } = finding
    return {
      file,
      summary: summarise(finding, 'sv', (code) => edition.countries[code]?.sv ?? code),
      isRequest,
      isVisitRequest,
      probability: Math.round(probability * 1000) / 1000,
      language,
      kinds,
      evidence,
      facts: plainFacts(finding),
      outcome: {
        matters: outcome.matters.map(
          ({
            kind,
            row,
            verdict,
            handledBy,
            decidedBy,
            forum,
            suggestedForum,
            consulted,
            reasons,
            missing,
          }) => ({
            kind,
            row,
            verdict,
            handledBy,
            decidedBy,
            forum,
            suggestedForum,
            consulted,
            reasons,
            missing,
          }),
        ),
        recipients: outcome.recipients,
      },
    }
  } catch (error) {
    return { file, error: reasonOf(error) }
  }
}
