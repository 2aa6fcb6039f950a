/** Resources at work, in English: what the employer can give, or give more of. */
import type { WorkResourceTexts } from './types.ts'

export const workResources: WorkResourceTexts = {
  coaching: {
    name: 'Guidance',
    sentence: 'Someone to think things through with: more experienced, or with a fresh eye.',
    question: 'Who can you turn to when you are stuck?',
    probes: [
      'When did someone last really help you along?',
      'How does it go when you ask for help?',
      'Who would you like to have beside you more often?',
    ],
    anchors: {
      presence: [
        'Not at all: I am on my own',
        'Barely: I have to push hard for it',
        'Partly: for some things there is someone to ask',
        'Mostly: there is usually someone to ask',
        'Fully: there is always someone to ask',
      ],
      need: [
        'Not important: I like to work it out myself',
        'Slightly important: nice to have',
        'Important: I do better with someone beside me',
        'Very important: alone I lose my way',
        'Essential: without help I cannot do it',
      ],
    },
  },
  development: {
    name: 'Development',
    sentence: 'The chance to learn and grow: a course, some training, a new task.',
    question: 'What are you still learning in your work?',
    probes: [
      'What did you learn this past year that you are glad of?',
      'What does it do for you to learn something new?',
      'What would you still like to learn, and what would it take?',
    ],
    anchors: {
      presence: [
        'Not at all: I get no chance to learn',
        'Barely: it hardly ever comes to anything',
        'Partly: there is something, if I go after it',
        'Mostly: there is usually room for it',
        'Fully: I get every chance to learn',
      ],
      need: [
        'Not important: I am content with what I can do',
        'Slightly important: something new is nice',
        'Important: I like to move forward',
        'Very important: without it my interest fades',
        'Essential: without it I could not stay here',
      ],
    },
  },
  feedback: {
    name: 'Feedback',
    sentence: 'Hearing how you are doing: what goes well and what could be better.',
    question: 'Who tells you how you are doing?',
    probes: [
      'What is the last thing anyone said about your work?',
      'What is it like to hear something? And to hear nothing?',
      'Who would you like to hear it from, and how?',
    ],
    anchors: {
      presence: [
        'Not at all: I hear nothing about my work',
        'Barely: a few times a year, or when something goes wrong',
        'Partly: I hear about some things',
        'Mostly: I usually hear how it went',
        'Fully: I regularly hear what goes well and what does not',
      ],
      need: [
        'Not important: I can see for myself if it is good',
        'Slightly important: a compliment is nice',
        'Important: I like to know how I am doing',
        'Very important: hearing nothing makes me doubt myself',
        'Essential: hearing nothing brings me to a halt',
      ],
    },
  },
  autonomy: {
    name: 'Autonomy',
    sentence: 'Being able to decide how you work, when and in what order.',
    question: 'What in your work is yours to decide?',
    probes: [
      'When did you last do something entirely your own way?',
      'What do you get from choosing for yourself?',
      'What would you like more of a say in?',
    ],
    anchors: {
      presence: [
        'Not at all: nothing is mine to decide',
        'Barely: I decide about small things only',
        'Partly: I decide about a part of my work',
        'Mostly: I decide about most of my work',
        'Fully: I decide about all of my work',
      ],
      need: [
        'Not important: just tell me what needs doing',
        'Slightly important: some choice is pleasant',
        'Important: I work better in my own way',
        'Very important: my interest fades if all is fixed',
        'Essential: without room of my own I cannot work',
      ],
    },
  },
  clearGoals: {
    name: 'Clear goals',
    sentence: 'Knowing what you are working towards, what your part is and when it is done.',
    question: 'What are you working towards at the moment?',
    probes: [
      'When did you last go home thinking: this is done?',
      'What is different for you when a goal is clear?',
      'Who could help you settle what comes first?',
    ],
    anchors: {
      presence: [
        'Not at all: I do not know what I am working towards',
        'Barely: I have an inkling at most',
        'Partly: it is clear for some of my tasks',
        'Mostly: it is clear for most of my tasks',
        'Fully: it is clear for all of my tasks',
      ],
      need: [
        'Not important: I will see as I go',
        'Slightly important: a direction is enough',
        'Important: I like to know what comes first',
        'Very important: without a goal I lose my way',
        'Essential: without a goal I get nothing done',
      ],
    },
  },
}
