import type { nl } from './texts.nl.ts'

/** What the pages with the log say. */
export const en = {
  title: 'Log',
  clientLead:
    'What was done with this dossier, when and by whom. It never holds what was talked about or written.',
  practiceTitle: 'Log of the practice',
  practiceLead: 'What was done in this vault, when and by whom. It never holds what is in a dossier.',
  section: 'Log',
  sectionHint:
    'Who opened or changed this dossier, or handed something over, and when. For the client too, who may ask.',
  open: 'See the log',
  save: 'Save as a file',
  saved: 'The file {fileName} was made. It is not encrypted.',
  broken: 'This log is not whole',
  brokenSafe:
    'Someone or something has been at the log from outside this program, or a part of it is damaged. The dossiers are checked separately and do not depend on it. What stands below is genuine. Save the log as a file and keep a copy of the vault, and ask who had this laptop within reach.',
  reading: 'The log is being read and checked …',
  none: 'There is nothing in the log yet.',
  more: 'Show older lines',
  shown: 'The newest {shown} of {total} lines.',
  by: 'by {user}',
} satisfies typeof nl
