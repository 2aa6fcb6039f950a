/** Job demands around the work, in English. */
import type { DemandTexts } from './types.ts'

export const demandsAround: Pick<
  DemandTexts,
  'lackOfControl' | 'poorRelationships' | 'unclearGoals' | 'bureaucracy'
> = {
  lackOfControl: {
    name: 'Little control',
    sentence: 'Others decide what you do, when and how. You carry it out.',
    question: 'Who decides what your working day looks like?',
    probes: [
      'When was something decided without you lately?',
      'What does it do to you when everything is fixed already?',
      'What would you most like to have a say in?',
    ],
    anchors: {
      presence: [
        'Never: I decide for myself',
        'Rarely: the odd task is fixed for me',
        'Sometimes: one task is fixed, another is not',
        'Often: most of it is fixed for me',
        'Always: everything is decided for me',
      ],
      drain: [
        'Costs me nothing: just tell me what to do',
        'Costs a little: I bite my tongue and carry on',
        'Costs a fair bit: I go about irritated',
        'Costs a lot: I fight it all day long',
        'Wears me out: I have no fight left in me',
      ],
      gain: [
        'Gives me nothing: I would rather decide myself',
        'Gives a little: I need not think of everything',
        'Gives a fair bit: at least it is clear',
        'Gives a lot: I am glad when someone else chooses',
        'Gives a great deal: this is how I am at my best',
      ],
    },
  },
  poorRelationships: {
    name: 'Difficult relationships',
    sentence: 'Tension, conflict or coldness between you and people at work.',
    question: 'How are things between you and the people you work with?',
    probes: [
      'Who is it hard with? What happened the last time?',
      'What of it do you take home with you?',
      'Who at work can you simply be yourself with?',
    ],
    anchors: {
      presence: [
        'Never: we get on well',
        'Rarely: the odd clash',
        'Sometimes: there is friction about once a month',
        'Often: there is friction nearly every week',
        'Always: there is tension every day',
      ],
      drain: [
        'Costs me nothing: it runs off me',
        'Costs a little: I soon let go of it',
        'Costs a fair bit: I still think about it at home',
        'Costs a lot: for days I cannot get it out of my head',
        'Wears me out: it is with me day and night',
      ],
      gain: [
        'Gives me nothing: I would rather not have it',
        'Gives a little: I learn something from it',
        'Gives a fair bit: it keeps me alert',
        'Gives a lot: a good clash peps me up',
        'Gives a great deal: I thrive on friction',
      ],
    },
  },
  unclearGoals: {
    name: 'Unclear goals',
    sentence: 'Not really knowing what is expected of you, or when it is good enough.',
    question: 'How do you know what is expected of you?',
    probes: [
      'When did you last think: what do they actually want?',
      'What do you do then: ask, guess, try extra hard?',
      'Who could make it clear to you?',
    ],
    anchors: {
      presence: [
        'Never: I always know what is meant',
        'Rarely: once in a while I have to guess',
        'Sometimes: I have to guess about half of it',
        'Often: I have to guess most of it',
        'Always: I have to guess all of it',
      ],
      drain: [
        'Costs me nothing: I fill it in myself',
        'Costs a little: I have to search a moment',
        'Costs a fair bit: I keep wondering if it is right',
        'Costs a lot: I do everything twice, to be safe',
        'Wears me out: I no longer know what to do for the best',
      ],
      gain: [
        'Gives me nothing: I like to know where I stand',
        'Gives a little: it leaves some room',
        'Gives a fair bit: I like doing it my own way',
        'Gives a lot: I enjoy finding my own path',
        'Gives a great deal: I come alive when nothing is fixed',
      ],
    },
  },
  bureaucracy: {
    name: 'Bureaucracy',
    sentence: 'Rules, forms and procedures that come with the work.',
    question: 'What are they like for you, the rules and forms in your work?',
    probes: [
      'Where did you get stuck lately?',
      'What is it like to do something just because you must?',
      'Which rule helps you, and which could go tomorrow?',
    ],
    anchors: {
      presence: [
        'Never: I have nothing to do with it',
        'Rarely: a form now and then',
        'Sometimes: a few hours a week',
        'Often: a good part of every day',
        'Always: in everything I do',
      ],
      drain: [
        'Costs me nothing: I fill it in and am done',
        'Costs a little: one sigh and I do it',
        'Costs a fair bit: I am tired when it is finished',
        'Costs a lot: little is left for my real work',
        'Wears me out: after it I can do nothing more',
      ],
      gain: [
        'Gives me nothing: I do it because I must',
        'Gives a little: ticking things off is pleasant',
        'Gives a fair bit: I like order',
        'Gives a lot: rules give me something to hold on to',
        'Gives a great deal: exact work is just my thing',
      ],
    },
  },
}
