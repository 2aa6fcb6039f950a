/** What the result page says. */
import type { nl } from './texts.nl.ts'

export const en = {
  title: 'What the conversation shows',
  lead: 'Look at this together. Do you recognise it? What does not fit is at least as interesting as what does.',
  interview: 'Which conversation',
  intake: 'Intake of {date}',
  followUp: 'Follow-up of {date}',
  noInterview: {
    title: 'There is no conversation yet',
    sentence: 'Begin a conversation with this client. What you fill in together appears here.',
    start: 'To the client',
  },
  nothingAnswered: {
    title: 'There is nothing to colour in yet',
    sentence:
      'A topic counts as soon as you have noted how much of it there is and what it costs, or how much it is needed. A few topics are enough for a first picture.',
    start: 'Continue the conversation',
  },
  place: {
    title: 'The place in the model',
    unknownZone: 'Too early to say',
    unknownSentence: 'Only one side has been discussed. It takes both job demands and resources.',
    sureness: 'How sure this is',
    numbers: 'The numbers behind it',
    numbersHelp:
      'From 0 to 100, the balance from −100 to 100. They put the conversation in order; they do not measure anyone. Where it says “between”, what is still open can move the number that far. Each number is rounded by itself: a sum may be a tenth out.',
    balance: 'Balance',
    balanceHelp: 'resources minus demands',
    resources: 'Resources together',
    unknown: 'not known yet',
    between: 'between {lower} and {upper}',
    fixed: 'settled',
    notApplicable: 'left out',
  },
  picture: { title: 'The model with your answers' },
  bars: {
    title: 'What was said',
    demands: 'What the work asks',
    workResources: 'What the work offers',
    personalResources: 'What you bring yourself',
  },
  energy: {
    title: 'What gives energy',
    energisers: 'This is often there, it gives energy and costs little. Hold on to it:',
    mixed: 'This gives a lot and costs a lot. See how the burden can ease without losing the pleasure:',
    none: 'Among the demands, nothing has been named yet that is there a lot, gives a lot and costs little. Feel free to ask again: what makes you come alive?',
  },
  levers: {
    title: 'Where to start',
    lead: 'What weighs most now comes first. It is a suggestion: you choose together.',
    none: 'Nothing in what was discussed stands out as the first thing to take up.',
    more: 'What comes after that ({count})',
    heuristic:
      'Which resource eases what is a rule of thumb from practice. Hold it against what you see yourselves.',
    plan: 'To the plan',
  },
  flags: {
    title: 'To ask about once more',
    safetyTitle: 'This first',
  },
  signalsLead: 'This is what you chose yourself in the conversation.',
  expectation: {
    title: 'What the model expects and what you notice',
    lead: 'Two outcomes side by side. They never become one figure.',
    expected: 'The model expects',
    noticed: 'What you notice',
    noSignals: 'not discussed yet',
    noExpectation: 'too early to say',
    outOfHundred: '{value} out of 100',
    engagement: 'Signals of engagement',
    strain: 'Signals of strain',
  },
  open: {
    title: 'What is still open',
    lead: 'These topics do not count yet. They need not all be done; choose what matters.',
    leadOne: 'This topic does not count yet. It need not be done.',
    none: 'Every topic that applies has been discussed.',
    missing: 'only this is left: {missing}',
    notAsked: 'not discussed yet',
  },
  sources: 'What this rests on',
  since: {
    title: 'Since last time',
    lead: 'Beside the conversation of {date}. A difference means something if you both recognise it; ask about it.',
    nothing: 'There is nothing yet that was rated both now and on {date}.',
    onlyNow: 'New this time: {names}.',
    onlyThen: 'Talked about last time, not now: {names}.',
  },
} satisfies typeof nl
