/** Signals in English, in our own words; no item of a questionnaire. 4 is always much of what the name says. */
import type { SignalTexts } from './types.ts'

export const signals: SignalTexts = {
  exhaustion: {
    name: 'Exhaustion',
    sentence: 'How empty you are, in body and mind.',
    question: 'How has your energy been these last few weeks?',
    anchors: [
      'None: I have energy enough',
      'A little: one quiet evening fills me up again',
      'A fair bit: I start the day with half a tank',
      'A lot: halfway through the morning the tank is empty',
      'Very much: nothing is left, not even after rest',
    ],
  },
  mentalDistance: {
    name: 'Distance from work',
    sentence: 'How far away from you your work has come to be.',
    question: 'How close to you is your work these days?',
    anchors: [
      'None: my work matters to me',
      'A little: it has moved slightly further off',
      'A fair bit: I keep it at arm’s length',
      'A lot: it seldom touches me now',
      'Very much: as if it were no longer my work',
    ],
  },
  cognitiveDifficulty: {
    name: 'Trouble thinking',
    sentence: 'Whether reading, remembering and choosing are harder than you are used to.',
    question: 'How is it going with reading, remembering and choosing?',
    anchors: [
      'None: my head just works',
      'A little: I write more down than I used to',
      'A fair bit: I read every page twice',
      'A lot: I lose the thread halfway through a story',
      'Very much: even a shopping list is too long',
    ],
  },
  emotionalDifficulty: {
    name: 'Trouble with feelings',
    sentence: 'Whether your feelings get too much for you more than you are used to.',
    question: 'How are your feelings on an ordinary day?',
    anchors: [
      'None: I can bear them well',
      'A little: things touch me sooner',
      'A fair bit: I often need to step aside for a moment',
      'A lot: they catch me off guard nearly every day',
      'Very much: they wash over me all day long',
    ],
  },
  vigour: {
    name: 'Energy for work',
    sentence: 'The strength you start with, and still have halfway through.',
    question: 'How much strength do you have when you start on something at work?',
    anchors: [
      'None: I cannot get going',
      'A little: after an hour it is gone',
      'A fair bit: enough for half a day',
      'A lot: enough for the whole day',
      'Very much: some is left when the day is over',
    ],
  },
  dedication: {
    name: 'Caring about the work',
    sentence: 'That your work is worth something to you and you gladly do your best for it.',
    question: 'What does your work mean to you?',
    anchors: [
      'Not at all: it means nothing to me',
      'A little: I do it mainly for the income',
      'A fair bit: parts of it mean something to me',
      'A lot: I gladly put effort into it',
      'Very much: it is a piece of who I am',
    ],
  },
  absorption: {
    name: 'Deep in the work',
    sentence: 'That your attention stays with your work by itself because it interests you.',
    question: 'When does your attention stay with your work by itself?',
    anchors: [
      'Not at all: at no time',
      'A little: the odd moment in a week',
      'A fair bit: part of the day, if it interests me',
      'A lot: most hours of the day',
      'Very much: from start to finish',
    ],
  },
  sleep: {
    name: 'Trouble sleeping',
    sentence: 'Finding it hard to fall or stay asleep, or waking up unrested.',
    question: 'How are your nights?',
    anchors: [
      'None: I sleep well',
      'A little: a bad night now and then',
      'A fair bit: about half of the nights',
      'A lot: most nights',
      'Very much: no night is a good one',
    ],
  },
  privateLoad: {
    name: 'Load outside work',
    sentence: 'What is asked of you at home and around you, such as care, money or loss.',
    question: 'What outside your work needs your attention?',
    anchors: [
      'None: it is quiet outside work',
      'A little: ordinary life',
      'A fair bit: something is going on that takes time and care',
      'A lot: something heavy is going on',
      'Very much: it is almost too much to bear',
    ],
  },
  recovery: {
    name: 'Recovering well',
    sentence: 'Whether rest really restores you.',
    question: 'What does a day off do for you?',
    anchors: [
      'Not at all: after a day off I am just as tired',
      'A little: it makes a small difference',
      'Fairly well: I am halfway restored',
      'Well: I am mostly restored',
      'Very well: I am fully myself again',
    ],
  },
}
