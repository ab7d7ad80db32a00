import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checks, screens, type AccessibilityResults } from '../test/e2e/accessible-screens.ts'

/**
 * `node scripts/accessibility.ts` writes the accessibility statement from the results of the e2e run
 * (`ACCESSIBILITY_RESULTS=docs/tillganglighet.json node --test test/e2e/accessibility.e2e.ts`). `--check` fails when a screen that is
 * tested is missing from the results, when there are faults, or when the statement says something else than they do.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const from = 'docs/tillganglighet.json'
const to = 'docs/tillganglighet.md'
const results = JSON.parse(readFileSync(from, 'utf8')) as AccessibilityResults

const missing = screens.flatMap(({ key, name }) =>
  checks
    .filter((check) => results.faults[key]?.[check.key] === undefined)
    .map((check) => `${name}: ${check.key} was not tried`),
)
const faulty = screens.flatMap(({ key, name }) =>
  checks
    .filter((check) => (results.faults[key]?.[check.key] ?? 0) > 0)
    .map((check) => `${name}: ${check.name}`),
)
const total = screens.length * checks.length

const statement = `# Tillgänglighet

Skapad av \`npx node scripts/accessibility.ts\` ur provkörningen ${results.on}; ändra inte här.

Ankomst ska kunna användas av alla, enligt WCAG 2.2 på nivå AA och EN 301 549. Det här har vi provat, det här har vi inte provat, och
så här säger du till om något inte går att använda.

## Vad som är provat

Varje vy nedan har granskats i en webbläsare (Chromium) på ${checks.length} sätt:

${checks.map(({ name }) => `- ${name}`).join('\n')}

Den automatiska granskningen är axe-core ${results.axe} med reglerna för WCAG 2.2 A och AA och god praxis. Av ${total} provningar hittade
${total - faulty.length} inga fel.

| Vy | Fel |
| --- | --- |
${screens.map(({ key, name }) => `| ${name} | ${Object.values(results.faults[key]).reduce((sum, one) => sum + one, 0)} |`).join('\n')}

${faulty.length === 0 ? 'Inga kända brister finns kvar i dessa vyer.' : `Kända brister:\n\n${faulty.map((one) => `- ${one}`).join('\n')}`}

Dessutom provas vid varje ändring: att lämna över ett mejl och att lägga fram ett ärende för internationella beredningen med enbart
tangentbordet, att varje läge i inloggningen, många fler lägen i panelen och formulären i fliken går genom samma automatiska granskning,
att det som har fokus i panelen aldrig ligger under knappraden, och att listan över ärenden, ett ärende och ett möte håller i fliken med
hög kontrast.

## Vad som inte är provat

- Ingen person som använder skärmläsare, skärmförstorare, röststyrning eller kontakter har provat Ankomst.
- Ingen skärmläsare har körts. Namn och roller är granskade automatiskt, inte hur de låter.
- Andra webbläsare än Chromium, och Outlook och Teams själva: proverna görs mot efterbildningar av dem på en dator.
- Pekskärm och telefon.
- Filer som Ankomst skapar (Word, Excel) har inte granskats för tillgänglighet.
- Automatisk granskning hittar bara en del av bristerna. Att språket är begripligt kan den inte avgöra.
- Vyer som inte står i listan ovan är inte provade på alla sätten.

## Så säger du till

Hör av dig till den som förvaltar Ankomst i din organisation om något inte går att använda. Berätta vilken vy det gäller och vilket
hjälpmedel du använder. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (DIGG), som har tillsyn.
`

if (values.check) {
  const wrong = [...missing, ...faulty]
  if (readFileSync(to, 'utf8') !== statement)
    wrong.push(`${to} says something else than ${from}; run npx node scripts/accessibility.ts`)
  for (const one of wrong) console.error(one)
  process.exitCode = wrong.length > 0 ? 1 : 0
} else {
  writeFileSync(to, statement)
  for (const one of missing) console.error(one)
}
console.log(`${total} checks of ${screens.length} screens, ${faulty.length} faults`)
