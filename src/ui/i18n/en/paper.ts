import type { SameTexts } from '../same-texts.ts'
import type { paper as source } from '../sv/paper.ts'

/** Texts of the case paper: preparing it, its attachments, stepping aside, following up what was decided. English. */
export const paper: SameTexts<typeof source> = {
  edit: 'Change the text',
  editHint: 'A line becomes a point. Write the section of the strategy last, in brackets: ({{section}}).',
  addPart: 'Add a heading',
  partHeading: 'Heading',
  partLines: 'Text under {{heading}}',
  removePart: 'Remove {{heading}}',
  meeting: 'Meeting',
  meetingNone: 'No meeting yet',
  meetingGone: 'The meeting is cancelled: choose another',
  attachments: 'Attachments',
  attachmentsHelp: 'Choose them one by one. Only what you tick is copied to the members.',
  attachmentsNone: 'There are no attachments in the folder of the case.',
  attachmentsRefused: 'You have no access to the folder of the case’s working copies.',
  heldBack: {
    identity: 'looks like a passport or identity paper and is never put forward',
    'name-list': 'looks like a list of names and is never put forward',
    health: 'looks like details of health or diet and is never put forward',
  },
  open: 'Open {{name}}',
  costFromCase: 'The cost line comes from the estimate of the case. You can change it.',
  revised: 'Changed case paper',
  aside: {
    title: 'Conflict of interest',
    explain:
      'Step aside if you should not take part. You need not say why. Paper and thread are hidden from you.',
    recuse: 'Step aside',
    recused: 'You have stepped aside from this case. Paper, remarks and thread are not shown to you.',
    inNetwork:
      'You have stepped aside from the network’s case. Paper, remarks and thread are not shown to you. Open the network’s case to take it back.',
    listed: 'You have stepped aside',
    end: 'Take it back',
    who: 'Have stepped aside: {{names}}',
    confirm: 'Step aside? You do not see the case any more, until you take it back.',
  },
  remark: {
    yours: 'Your remark',
    change: 'Change',
    closed: 'The meeting has been. Remarks can no longer be changed.',
  },
  board: {
    title: 'Report to $t(city.board)',
    on: 'Reported on',
    save: 'Enter the report',
    saved: 'The report is entered.',
  },
  followUp: {
    on: 'The conditions are followed up on',
    onLine: 'The conditions are followed up {{day}}',
  },
  moved: {
    title: 'A colleague has changed the paper since you opened it',
    safe: 'Nothing of yours is saved, and all that you have written is still below. What lies before the committee now reads:',
    field: {
      title: 'Title',
      summary: 'Summary',
      meeting: 'Meeting',
      cost: 'Cost line',
      paper: 'Case paper',
    },
    empty: 'nothing',
    mine: 'Keep what I have written',
    theirs: 'Go on from what lies there',
    typedBack: 'Take back what I had written',
    choose: 'First choose above what is to hold.',
    back: 'Back to the paper',
  },
  mention: {
    label: 'Mention somebody',
    other: 'Choose somebody else …',
    help: 'The list has those who have written in the thread, worked in the case or left something on the site of $t(city.forumShort). Everybody else, members and contact persons who have not written yet among them, you choose in the list of Teams.',
    onlyThese:
      'The list has those who have written in the thread, worked in the case or left something on the site of $t(city.forumShort). Others cannot be mentioned from here: open the thread in Teams and write @ and the name.',
    aside: '{{name}} has stepped aside from the case and cannot be mentioned.',
  },
  conflict: 'Somebody else has changed it meanwhile. Read again and redo what is missing.',
}
