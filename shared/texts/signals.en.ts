/** Signals in English, in our own words; no item of a questionnaire. 4 is always much of what the name says, and answers the question. */
import type { SignalTexts } from './types.ts'

export const signals: SignalTexts = {
  exhaustion: {
    name: 'Exhaustion',
    sentence: 'That you are worn out, even when you have done nothing.',
    question: 'How empty have you been these last few weeks, in body and mind?',
    anchors: [
      'Not at all: I have energy enough',
      'A little: one quiet evening fills me up again',
      'Fairly: I start the day with half a tank',
      'Very: halfway through the morning the tank is empty',
      'Completely: nothing is left, not even after rest',
    ],
  },
  mentalDistance: {
    name: 'Distance from work',
    sentence: 'How far away from you your work has come to be.',
    question: 'How far away from you is your work these days?',
    anchors: [
      'Not far: my work matters to me',
      'A little: it matters slightly less than it did',
      'Fairly far: I keep it at arm’s length',
      'Far: it seldom touches me now',
      'Very far: as if it were no longer my work',
    ],
  },
  cognitiveDifficulty: {
    name: 'Trouble thinking',
    sentence: 'Whether reading, remembering and choosing are harder than you are used to.',
    question: 'How much trouble do reading, remembering and choosing give you?',
    anchors: [
      'None: my head just works',
      'A little: I write more down than I used to',
      'A fair bit: I read every page twice',
      'A lot: I lose the thread halfway through a story',
      'A great deal: even a shopping list is too long',
    ],
  },
  emotionalDifficulty: {
    name: 'Trouble with feelings',
    sentence: 'Whether your feelings get too much for you more than you are used to.',
    question: 'How much trouble do your feelings give you on an ordinary day?',
    anchors: [
      'None: I can bear them well',
      'A little: things touch me sooner',
      'A fair bit: I often need to step aside for a moment',
      'A lot: they catch me off guard nearly every day',
      'A great deal: they wash over me all day long',
    ],
  },
  vigour: {
    name: 'Energy for work',
    sentence: 'The strength you start with, and still have halfway through.',
    question: 'How much strength do you have on a working day?',
    anchors: [
      'None: I cannot get going',
      'A little: after an hour it is gone',
      'A fair bit: enough for half a day',
      'A lot: enough for the whole day',
      'A great deal: some is left when the day is over',
    ],
  },
  dedication: {
    name: 'Caring about the work',
    sentence: 'That your work is worth something to you and you gladly do your best for it.',
    question: 'How much does your work mean to you?',
    anchors: [
      'Nothing: it leaves me cold',
      'A little: I do it mainly for the income',
      'A fair bit: parts of it mean something to me',
      'A lot: I gladly put effort into it',
      'Very much: it is a piece of who I am',
    ],
  },
  absorption: {
    name: 'Deep in the work',
    sentence: 'That your attention stays with your work by itself because it interests you.',
    question: 'How often does your attention stay with your work by itself?',
    anchors: [
      'Never: at no time',
      'Rarely: the odd moment in a week',
      'Sometimes: part of the day, if it interests me',
      'Often: most hours of the day',
      'Always: from start to finish',
    ],
  },
  sleep: {
    name: 'Trouble sleeping',
    sentence: 'Finding it hard to fall or stay asleep, or waking up unrested.',
    question: 'How often do you sleep badly?',
    anchors: [
      'Never: I sleep well',
      'Rarely: a bad night now and then',
      'Regularly: about half of the nights',
      'Often: most nights',
      'Always: no night is a good one',
    ],
  },
  privateLoad: {
    name: 'Load outside work',
    sentence: 'What is asked of you at home and around you, such as care, money or loss.',
    question: 'How much does life outside work ask of you?',
    anchors: [
      'Nothing much: it is quiet outside work',
      'A little: ordinary life',
      'A fair bit: something is going on that takes time and care',
      'A lot: something heavy is going on',
      'A great deal: it is almost too much to bear',
    ],
  },
  recovery: {
    name: 'Recovering well',
    sentence: 'Whether rest really restores you.',
    question: 'How well does a day off restore you?',
    anchors: [
      'Not at all: after a day off I am just as tired',
      'A little: it makes a small difference',
      'Fairly well: I am halfway restored',
      'Well: I am mostly restored',
      'Very well: I am fully myself again',
    ],
  },
}
