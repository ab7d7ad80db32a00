import { admin } from './admin.ts'
import { archive } from './archive.ts'
import { cityLists } from './city-lists.ts'
import { commitments } from './commitments.ts'
import { directoryPage } from './directory-page.ts'
import { door } from './door.ts'
import { letters } from './letters.ts'
import { life } from './life.ts'
import { meetings } from './meetings.ts'
import { paper } from './paper.ts'
import { partly } from './partly.ts'
import { release } from './release.ts'

/** Swedish texts that only the tab shows; the pane never fetches them. */
export const svTab = {
  admin,
  archive,
  cityLists,
  commitments,
  directoryPage,
  door,
  letters,
  life,
  meetings,
  paper,
  partly,
  release,
} as const
