import { mailCategoriesOf } from '../../src/strategy/mail-categories.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

/** Categories of mail as Stockholm's edition calls them. */
export const stockholmCategories = mailCategoriesOf(stockholm2016())
