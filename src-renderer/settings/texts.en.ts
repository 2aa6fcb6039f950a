import type { nl } from './texts.nl.ts'

export const en = {
  title: 'Settings',
  lead: 'What is here holds for you and this laptop.',
  look: 'Language and appearance',
  practice: 'Your practice',
  practiceHint: 'Goes on the reports of new dossiers.',
  practiceName: 'Name of the practice',
  coach: 'Name of the coach',
  locking: 'Locking',
  lockingHint:
    'If nobody touches the laptop, the vault locks by itself. It does so when the laptop goes to sleep, too. After your passphrase you are back in the same place, also in the middle of an interview.',
  lockAfter: 'Lock after',
  minutes: '{minutes} min',
  place: 'Where the dossiers are',
  placeHint:
    'On this laptop, in this folder, encrypted with your passphrase. Do not remove or move anything by hand.',
  version: 'Version {version}',
  log: 'Log',
  logHint: 'Who did what and when: opening, changing, reports, erasing. Never what a dossier holds.',
  toLog: 'See the log of the practice',
  keys: 'Keys',
  keyLock: 'lock, anywhere',
  keyRate: 'give a rating in the interview',
  keyWords: 'to the client’s words',
  keyNotes: 'to your own notes',
  keyNext: 'next topic in the interview',
  keyPrevious: 'previous topic in the interview',
  notSaved: 'The settings have not been saved',
} satisfies typeof nl
