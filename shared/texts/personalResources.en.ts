/** Personal resources, in English: the client's own, and never for the employer. */
import type { PersonalResourceTexts } from './types.ts'

export const personalResources: PersonalResourceTexts = {
  selfConfidence: {
    name: 'Self-confidence',
    sentence: 'Trusting that you can do it, even when things go against you.',
    question: 'How do you see yourself in your work?',
    probes: [
      'What worked out lately, however small?',
      'What do you say to yourself when something goes wrong?',
      'Who or what gives you confidence?',
    ],
    anchors: {
      presence: [
        'Not at all: I do not think I do anything right',
        'Barely: I doubt nearly everything I do',
        'Partly: in some things I trust myself',
        'Mostly: I usually know that I can do it',
        'Fully: I trust in what I can do',
      ],
      need: [
        'Not important: this work does not ask it of me',
        'Slightly important: it makes things a bit lighter',
        'Important: I do better when I trust myself',
        'Very important: without it I dare very little',
        'Essential: without it I cannot do this work',
      ],
    },
  },
  resilience: {
    name: 'Resilience',
    sentence: 'Being able to take a knock, and getting back on your feet afterwards.',
    question: 'What do you do when things go against you?',
    probes: [
      'What was the last setback, and how did you get past it?',
      'How long does something like that stay with you?',
      'What has helped you through in the past?',
    ],
    anchors: {
      presence: [
        'Not at all: every setback knocks me down',
        'Barely: it takes me very long to get up again',
        'Partly: I get up again, but it takes time',
        'Mostly: I am usually up again quickly',
        'Fully: a setback does not knock me down',
      ],
      need: [
        'Not important: little goes wrong in my work',
        'Slightly important: it is useful once in a while',
        'Important: I need it regularly',
        'Very important: I need it nearly every day',
        'Essential: without it I would not manage here',
      ],
    },
  },
  assertiveness: {
    name: 'Assertiveness',
    sentence: 'Being able to say no, pass work on and say when your plate is full.',
    question: 'What do you do when someone asks for more and your plate is full?',
    probes: [
      'When did you last say yes while thinking no?',
      'What makes saying no hard, do you think?',
      'Who can you say it to?',
    ],
    anchors: {
      presence: [
        'Not at all: I always say yes',
        'Barely: I hardly ever manage to say no',
        'Partly: with some people I manage',
        'Mostly: I usually say so when my plate is full',
        'Fully: I simply say so when my plate is full',
      ],
      need: [
        'Not important: nobody asks too much of me',
        'Slightly important: the odd no will do',
        'Important: a lot is asked of me quite regularly',
        'Very important: my week overflows without it',
        'Essential: without it I would go under',
      ],
    },
  },
  timeManagement: {
    name: 'Time management',
    sentence: 'Knowing what is on your plate, and dividing your time so that it fits.',
    question: 'How do you keep track of what you have to do?',
    probes: [
      'How did you divide up your last working day?',
      'What happens to your plan when something comes up?',
      'What helps you choose what goes first?',
    ],
    anchors: {
      presence: [
        'Not at all: I have lost track',
        'Barely: I am usually running behind',
        'Partly: it works until something comes up',
        'Mostly: I usually know what goes first',
        'Fully: I keep track and my time is well divided',
      ],
      need: [
        'Not important: my work arranges itself',
        'Slightly important: a short list is enough',
        'Important: with a plan I work more calmly',
        'Very important: without a plan I soon fall behind',
        'Essential: without a plan everything gets stuck',
      ],
    },
  },
  stressManagement: {
    name: 'Stress management',
    sentence: 'Looking after your energy: stopping on time, and doing enough that restores you.',
    question: 'How do you look after your energy on an ordinary day?',
    probes: [
      'When did you last stop on time? How did you manage that?',
      'How do you notice that you are going past your limit?',
      'What really restores you, even if it is only fifteen minutes?',
    ],
    anchors: {
      presence: [
        'Not at all: I go on until nothing is left',
        'Barely: I nearly always stop too late',
        'Partly: when it is quiet, I stop on time',
        'Mostly: even when it is busy, I usually stop on time',
        'Fully: I stop on time and rest well',
      ],
      need: [
        'Not important: I have enough left without trying',
        'Slightly important: it helps a bit',
        'Important: I feel it when I neglect it',
        'Very important: without it I have nothing left',
        'Essential: without it I cannot keep going',
      ],
    },
  },
}
