import type { SameTexts } from '../same-texts.ts'
import type { report as source } from '../sv/report.ts'

/** Texts of the annual report, English. The report itself is written with them too. */
export const report: SameTexts<typeof source> = {
  open: 'Annual report',
  title: 'Annual report',
  back: 'Back to the statistics',
  intro:
    'Visits that took place and requests are counted apart. Write a text per direction; the figures come by themselves when the report is made.',
  year: 'Year',
  body: 'Report for',
  wholeCity: 'The whole city',
  introduction: 'Introduction',
  textHint: 'An empty line makes a new paragraph. Do not write names of visitors or officials.',
  save: 'Save the texts',
  saved: 'Saved.',
  savedBy: 'Last saved by {{name}}.',
  unsaved: 'The texts are not saved.',
  leaving: 'What you have written is lost if you go on without saving.',
  stay: 'Stay and save',
  leave: 'Go on without saving',
  conflict:
    'A colleague saved the report while you were writing. Your text is still here. Copy it, fetch the colleague’s text and put them together.',
  fetchTheirs: 'Fetch the colleague’s text',
  count: 'Count and save the figures',
  countAgain: 'Count again',
  countAsks: 'The figures counted on {{date}} are replaced by those of today. They cannot be brought back.',
  readOnly:
    'You can read the report and get it as a file. It is changed by the body’s international contact persons, $t(city.coordinator) and administrators.',
  countHelp:
    'The figures are saved with today’s date, the selection and the edition of the strategy. The same report can then be made again, even when cases have changed.',
  countedOn: 'The figures were counted on {{date}} by {{edition}}.',
  notCounted: 'The figures have not been counted yet.',
  differs:
    'Since then figures have changed: {{changes}}. The report shows those that were counted. Count again if it is to show the new ones.',
  differsInside:
    'Since then the breakdown has changed, but not the sums. The report shows the one that was counted. Count again if it is to show the new one.',
  same: 'Counting again gives the same numbers.',
  word: 'Get as Word',
  excel: 'Get as Excel',
  csv: 'Get as CSV',
  making: 'Making the report …',
  made: 'The report is made.',
  fileName: 'annual-report-{{year}}-{{body}}',
  documentTitle: 'International work {{year}}: {{body}}',
  figure: 'Figure',
  value: 'Number',
  untold_one: 'not told for {{count}} visit',
  untold_other: 'not told for {{count}} visits',
  directions: 'What we did, by direction',
  noText: 'No text has been written.',
  breakdown: 'Figures',
  months: 'Months',
  ahead: 'Next year',
  planned: 'Visits planned for next year',
  reviews: 'Letters of intent and memberships to review by the end of next year',
  day: 'Day',
  what: 'What',
  answers: 'Answers',
  nothing: 'nothing to report',
  method: 'How it was counted',
  methodText:
    'Requests count on the day they came in, visits on their last day. A case with several countries, subjects or directions counts under each. Hours and kronor are what the body that answers told afterwards. Nothing is counted per official or visitor. The figures were counted on {{date}} by {{edition}}.',
}
