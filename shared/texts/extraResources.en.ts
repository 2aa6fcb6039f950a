/** The resources of the extra question set, of the work and of the person, in English. */
import type { ExtraTexts } from './types.ts'
import type { ExtraResourceId } from '../model/factors.ts'

export const extraResources: Pick<ExtraTexts, ExtraResourceId> = {
  colleagueSupport: {
    name: 'Support from colleagues',
    sentence: 'Colleagues who lend a hand when it is busy and ask how you are.',
    question: 'How do you and your colleagues help each other?',
    probes: [
      'When did someone last step in for you?',
      'What do you let them see, and what do you keep to yourself?',
      'Who would you like to team up with more often?',
    ],
    anchors: {
      presence: [
        'Not at all: here it is everyone for themselves',
        'Barely: a hand, if there is no other way',
        'Partly: I can count on a few colleagues',
        'Mostly: I can count on most colleagues',
        'Fully: we are always there for each other',
      ],
      need: [
        'Not important: I work fine alone',
        'Slightly important: a chat is pleasant',
        'Important: together the work is more pleasant',
        'Very important: without them my day gets heavy',
        'Essential: without them I would have left by now',
      ],
    },
  },
  managerSupport: {
    name: 'Support from the manager',
    sentence: 'A manager who listens, stands behind you and helps when things are tight.',
    question: 'How do you and your manager get along?',
    probes: [
      'When did your manager last stand up for you?',
      'What do you dare to say there, and what not?',
      'What could your manager do this week?',
    ],
    anchors: {
      presence: [
        'Not at all: there is no point in knocking on that door',
        'Barely: there is hardly ever time for me',
        'Partly: I get help with practical things',
        'Mostly: I am usually heard and helped',
        'Fully: I can always rely on it',
      ],
      need: [
        'Not important: just let me get on with it',
        'Slightly important: catching up now and then will do',
        'Important: I am calmer with someone behind me',
        'Very important: without that support I hold back',
        'Essential: without that support I will not stay',
      ],
    },
  },
  appreciation: {
    name: 'Appreciation',
    sentence: 'Noticing that your work counts: a thank-you, credit, pay that goes with it.',
    question: 'Who sees what you do?',
    probes: [
      'When did someone last say thank you?',
      'What does it do to you when nobody sees it?',
      'What gesture would count for you?',
    ],
    anchors: {
      presence: [
        'Not at all: nobody sees what I do',
        'Barely: a thank-you at the end of the year',
        'Partly: a few people do see it',
        'Mostly: I usually notice that it counts',
        'Fully: every week I notice they are glad of me',
      ],
      need: [
        'Not important: I know myself what it is worth',
        'Slightly important: a kind word is nice',
        'Important: a thank-you makes me walk taller',
        'Very important: if nobody sees it, I put in less',
        'Essential: if nobody sees it, I will stop',
      ],
    },
  },
  variety: {
    name: 'Variety',
    sentence: 'Doing different things: other tasks, other people, not the same as yesterday.',
    question: 'What sorts of things do you do in a week?',
    probes: [
      'What was out of the ordinary last week?',
      'What do you get from changing over?',
      'Which task would you add, or like to swap?',
    ],
    anchors: {
      presence: [
        'Not at all: today is the same as yesterday',
        'Barely: once a month I do something else',
        'Partly: every week brings something else',
        'Mostly: most days I do all sorts of things',
        'Fully: no day is like the one before',
      ],
      need: [
        'Not important: the same thing suits me well',
        'Slightly important: something different is fun',
        'Important: a change keeps me fresh',
        'Very important: without it I nod off',
        'Essential: doing the same for ever, I would have to leave',
      ],
    },
  },
  fairness: {
    name: 'Fair treatment',
    sentence: 'That work, pay and chances are shared out fairly, and that you are heard too.',
    question: 'How are things shared out and decided where you work?',
    probes: [
      'Which decision seemed fair to you lately? And which did not?',
      'What do you do when something seems unfair?',
      'Who could put it right?',
    ],
    anchors: {
      presence: [
        'Not at all: it is all about who you know',
        'Barely: I get the short end nearly every time',
        'Partly: one time it is fair, the next it is not',
        'Mostly: things are usually arranged fairly',
        'Fully: the same goes for everyone',
      ],
      need: [
        'Not important: I do not look at what others get',
        'Slightly important: I do not mind a small difference',
        'Important: I like to see why a thing is so',
        'Very important: unfair things keep gnawing at me',
        'Essential: I will not work where it is unfair',
      ],
    },
  },
  optimism: {
    name: 'Optimism',
    sentence: 'Expecting that things can turn out well, even if you cannot see how yet.',
    question: 'How do you look at the time ahead?',
    probes: [
      'What are you looking forward to, however small?',
      'What is your first thought when there is bad news?',
      'What turned out better lately than you thought?',
    ],
    anchors: {
      presence: [
        'Not at all: I only see what can go wrong',
        'Barely: I nearly always count on the worst',
        'Partly: on a good day I believe in it',
        'Mostly: I usually think it will turn out well',
        'Fully: even in hard times I keep believing in it',
      ],
      need: [
        'Not important: I do my work without it too',
        'Slightly important: it makes the day brighter',
        'Important: in good spirits I start more easily',
        'Very important: without it I leave a lot undone',
        'Essential: without it I do not start on anything',
      ],
    },
  },
  meaning: {
    name: 'Meaning',
    sentence: 'Knowing what you do it for, and that it goes with what matters to you.',
    question: 'What do you do it for, on an ordinary working day?',
    probes: [
      'Who was better off lately because of what you did?',
      'When did you last think: this is why I do it?',
      'What matters to you that gets too little room?',
    ],
    anchors: {
      presence: [
        'Not at all: I do not see what good it does',
        'Barely: once in a while I still see it',
        'Partly: for some tasks I know what they are for',
        'Mostly: I usually know what I do it for',
        'Fully: every day I know what good it does',
      ],
      need: [
        'Not important: to me work is just work',
        'Slightly important: it is a nice extra',
        'Important: I go in more gladly when I know why',
        'Very important: when I see no use in it, I drag my feet',
        'Essential: when I see no use in it, I cannot do it',
      ],
    },
  },
  selfCare: {
    name: 'Self-care',
    sentence: 'Being good to yourself: eating, moving, getting to bed on time, seeing people.',
    question: 'How do you take care of yourself when it is busy?',
    probes: [
      'What is the first thing to go?',
      'What did you do this week just for yourself?',
      'Who keeps a bit of an eye on you?',
    ],
    anchors: {
      presence: [
        'Not at all: I do not get round to myself',
        'Barely: only on holiday',
        'Partly: in a quiet week I manage',
        'Mostly: I usually manage in a busy week too',
        'Fully: nothing and nobody makes me skip it',
      ],
      need: [
        'Not important: I get by well enough without',
        'Slightly important: a walk does me good',
        'Important: when I skip it, I notice',
        'Very important: when I skip it, I get snappy',
        'Essential: when I skip it, I do not last the week',
      ],
    },
  },
}
