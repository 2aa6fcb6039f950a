/** What the plan page says. */
import type { nl } from './texts.nl.ts'

export const en = {
  title: 'The plan',
  lead: 'Agreements small enough to begin this month. Everything that you write is saved at once.',
  coverage: {
    title: 'Does the plan work on all three?',
    why: 'Whoever works on themselves alone returns to the same work. Recovery usually goes quickest when demands, work resources and personal resources are all taken up. Two of the three are in the employer’s hands.',
    complete: 'Everything that asks for attention now is being worked on.',
    missing: 'Still without an agreement: {groups}.',
    nothingNeeded: 'Nothing has been discussed yet that asks for an agreement.',
    states: {
      covered: 'Asks for attention, there is an agreement',
      missing: 'Asks for attention, no agreement yet',
      extra: 'Asks for little now, there is an agreement',
      quiet: 'Nothing stands out here now',
      unknown: 'Not discussed yet',
    },
  },
  group: {
    none: 'Nothing has been agreed here yet.',
    suggestions: 'An idea:',
    start: 'Begin with {factor}',
    add: 'Add an agreement',
    addTo: 'Add an agreement to {group}',
  },
  action: {
    numbered: 'Agreement {number}: {factor}',
    factor: 'About',
    text: 'What has been agreed?',
    textHint: 'Small and concrete: what, how often, for how long.',
    owner: 'Who takes it on?',
    by: 'By',
    status: 'How does it stand?',
    unsaved:
      'Without text still, so not saved yet. Write down what you agree and it becomes part of the plan.',
    remove: 'Remove empty agreement',
    share: 'Share with the employer',
    shareHint: 'It then goes into the employer’s report, exactly as it stands here.',
    personal:
      'This agreement is about a personal resource. That is the client’s own and stays out of the employer’s report.',
    coachOwns: 'What the coach does is between coach and client and stays out of the employer’s report.',
    unknownFactor: 'This topic is in none of the conversations and so cannot be shared.',
    healthTerm:
      'It says “{word}” here. Such a word tells something about health and may not reach the employer, not even with consent. Write down what changes in the work, and you can share it.',
    healthTermTookTick: 'That is why the tick was taken away.',
    putBack: 'Put back',
    putBackThis: 'Put back: {text}',
  },
  dropped: 'Dropped agreements ({count})',
  notStored: 'No agreement can be added now',
  notStoredSafe: 'There is no place to save the plan yet, and nothing that you write should be lost.',
  retry: 'Try again',
  added: 'Agreement added. Write down what you agree.',
  removed: 'Empty agreement removed.',
  droppedNow: 'The agreement is now at the bottom, with the dropped ones.',
  putBackNow: 'The agreement is part of the plan again.',
  toReport: 'To the reports',
} satisfies typeof nl
