/** All job demands in English: here those of the work itself, in `demandsAround` those around it. */
import { demandsAround } from './demandsAround.en.ts'
import type { DemandTexts } from './types.ts'

export const demands: DemandTexts = {
  deadlines: {
    name: 'Tight deadlines',
    sentence: 'Work that has to be finished soon, often with the next deadline right behind it.',
    question: 'How do things go for you when something has to be done fast?',
    probes: [
      'Think of the last deadline. How did it go, start to finish?',
      'What happens to you as the date gets closer?',
      'What makes the difference when you reach one calmly?',
    ],
    anchors: {
      presence: [
        'Never: nothing I do is urgent',
        'Rarely: a few times a year',
        'Sometimes: about once a month',
        'Often: nearly every week',
        'Always: the next one is already waiting',
      ],
      drain: [
        'Costs me nothing: it is only a date',
        'Costs a little: one push and it is behind me',
        'Costs a fair bit: I am tired that evening',
        'Costs a lot: I need the weekend to get over it',
        'Wears me out: I no longer get over it',
      ],
      gain: [
        'Gives me nothing: I would do as well without',
        'Gives a little: it gets me started',
        'Gives a fair bit: it keeps me sharp',
        'Gives a lot: I do my best work under pressure',
        'Gives a great deal: it brings me to life',
      ],
    },
  },
  workload: {
    name: 'Heavy workload',
    sentence: 'More work than fits into the time you have for it.',
    question: 'How much work is on your plate, and what is that like?',
    probes: [
      'What did your busiest recent day look like?',
      'What gets left undone, and what does that do to you?',
      'Who or what makes it lighter when it is busy?',
    ],
    anchors: {
      presence: [
        'Never: my work fits my time easily',
        'Rarely: only at a peak does it not fit',
        'Sometimes: one week it fits, the next it does not',
        'Often: most weeks it does not fit',
        'Always: there is no week in which it fits',
      ],
      drain: [
        'Costs me nothing: a full day is just a full day',
        'Costs a little: one evening off and it is gone',
        'Costs a fair bit: in the evening I am good for nothing',
        'Costs a lot: after the weekend I am still tired',
        'Wears me out: I run empty and do not fill up again',
      ],
      gain: [
        'Gives me nothing: more work is just more work',
        'Gives a little: at least I am not bored',
        'Gives a fair bit: I like to keep going',
        'Gives a lot: being busy carries me along',
        'Gives a great deal: the fuller, the better I feel',
      ],
    },
  },
  complexity: {
    name: 'Complex work',
    sentence: 'Work with many sides to it, that takes long thought and has no ready-made answer.',
    question: 'What is the hardest part of your work, and what is that like?',
    probes: [
      'What did you really have to puzzle over lately?',
      'What happens to you when you cannot see the answer?',
      'Who or what gets you moving again when you are stuck?',
    ],
    anchors: {
      presence: [
        'Never: I can see at once what to do',
        'Rarely: once in a while it is a puzzle',
        'Sometimes: about one day a week is a puzzle',
        'Often: most days are a puzzle',
        'Always: every day is a puzzle',
      ],
      drain: [
        'Costs me nothing: I think it through and move on',
        'Costs a little: a short walk and I am fresh again',
        'Costs a fair bit: my head is full after a day of it',
        'Costs a lot: my head is still busy at night',
        'Wears me out: my head cannot take any more',
      ],
      gain: [
        'Gives me nothing: I do not need it to be hard',
        'Gives a little: finding an answer is nice',
        'Gives a fair bit: I like getting my teeth into it',
        'Gives a lot: the harder, the more fun',
        'Gives a great deal: this is what I do it for',
      ],
    },
  },
  monotony: {
    name: 'Monotonous work',
    sentence: 'Doing the same thing over and over, with little variety.',
    question: 'How much variety is there in your work, and how do you like that?',
    probes: [
      'Which part of your week could you do in your sleep?',
      'What does that do to you: calm, boredom, something else?',
      'If something could change, what would you pick?',
    ],
    anchors: {
      presence: [
        'Never: no two days are the same',
        'Rarely: a small job here and there',
        'Sometimes: a few hours in a day',
        'Often: most of the day',
        'Always: the same thing all day long',
      ],
      drain: [
        'Costs me nothing: it goes by itself',
        'Costs a little: I have to make myself start',
        'Costs a fair bit: the hours crawl and I go dull',
        'Costs a lot: I drag myself through the day',
        'Wears me out: I am empty before I begin',
      ],
      gain: [
        'Gives me nothing: it does not lift me',
        'Gives a little: no need to think for a while',
        'Gives a fair bit: I know where I stand',
        'Gives a lot: steady tasks settle me',
        'Gives a great deal: this is how I like to work best',
      ],
    },
  },
  ...demandsAround,
}
