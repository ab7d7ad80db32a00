import type { Edition } from '../edition.ts'
import { loadEdition } from '../load-edition.ts'
import about from './about.json' with { type: 'json' }
import countries from './countries.json' with { type: 'json' }
import flags from './flags.json' with { type: 'json' }
import names from './names.json' with { type: 'json' }
import questions from './questions.json' with { type: 'json' }
import rules from './rules.json' with { type: 'json' }
import table from './table.json' with { type: 'json' }
import themes from './themes.json' with { type: 'json' }

let loaded: Edition | undefined

/** Stockholm's international strategy as referred for comment in 2016, read and checked once. */
export function stockholm2016(): Edition {
  loaded ??= loadEdition({ about, names, countries, rules, questions, flags, themes, table })
  return loaded
}
