/**
 * The extra question set in English: here its demands, in `extraResources` what stands against them. In our own
 * words; no item of a questionnaire.
 */
import { extraResources } from './extraResources.en.ts'
import type { ExtraTexts } from './types.ts'

export const extra: ExtraTexts = {
  emotionalDemands: {
    name: 'Emotional demands',
    sentence: 'Taking in the grief or anger of others, and having to stay calm yourself.',
    question: 'What feelings of other people do you deal with in your work?',
    probes: [
      'Which conversation of late has stayed with you?',
      'What do you do with your own feelings at such a moment?',
      'Who can you tell about it afterwards?',
    ],
    anchors: {
      presence: [
        'Never: nothing like that happens in my work',
        'Rarely: a few conversations a year',
        'Sometimes: a few conversations a month',
        'Often: a few conversations a week',
        'Always: every day, one conversation after another',
      ],
      drain: [
        'Costs me nothing: I listen and get on with my day',
        'Costs a little: one coffee and I am myself again',
        'Costs a fair bit: on the way home it is still in me',
        'Costs a lot: at home I have no patience left for anyone',
        'Wears me out: I cannot bear one more story',
      ],
      gain: [
        'Gives me nothing: I do it because it is part of the job',
        'Gives a little: a thank-you does me good',
        'Gives a fair bit: it is good to be able to do something',
        'Gives a lot: one such conversation makes my day',
        'Gives a great deal: it is why I chose this work',
      ],
    },
  },
  workHomeInterference: {
    name: 'Work following you home',
    employerName: 'Work outside working hours',
    sentence: 'Work that gets into your evening or weekend, on a screen or only in your head.',
    question: 'What does the line between work and home look like for you?',
    probes: [
      'When did something at home fall through because of work?',
      'Who notices when work comes home with you, and how?',
      'What helps you to really close the door behind you?',
    ],
    anchors: {
      presence: [
        'Never: when I am done, I am done',
        'Rarely: an evening here and there',
        'Sometimes: about one evening a week',
        'Often: most evenings, or part of the weekend',
        'Always: every evening and every weekend',
      ],
      drain: [
        'Costs me nothing: the two mix easily for me',
        'Costs a little: it takes me a moment to switch',
        'Costs a fair bit: at home I am only half there',
        'Costs a lot: nothing is left for friends or sport',
        'Wears me out: I find no rest anywhere now',
      ],
      gain: [
        'Gives me nothing: I would rather keep them apart',
        'Gives a little: at least it is out of the way',
        'Gives a fair bit: I can arrange my day more freely',
        'Gives a lot: my best ideas come to me at home',
        'Gives a great deal: work and life are one to me',
      ],
    },
  },
  roleConflict: {
    name: 'Conflicting demands',
    sentence: 'One person wants this of you, another wants that, and you cannot do both.',
    question: 'Who wants something from you, and how does it all fit together?',
    probes: [
      'Who or what were you caught between the last time?',
      'How did you choose then, and how did that feel?',
      'Who could settle it for you?',
    ],
    anchors: {
      presence: [
        'Never: everyone wants the same from me',
        'Rarely: a few times in a year at most',
        'Sometimes: I am caught in between about once a month',
        'Often: I am caught in between about once a week',
        'Always: I am caught in between every day',
      ],
      drain: [
        'Costs me nothing: I choose and explain why',
        'Costs a little: a few phone calls and it is sorted',
        'Costs a fair bit: I go on weighing it up for long',
        'Costs a lot: I run around to keep everyone happy',
        'Wears me out: whatever I do, it is never right',
      ],
      gain: [
        'Gives me nothing: all I want is one clear request',
        'Gives a little: I see the matter from more sides',
        'Gives a fair bit: I like looking for a middle way',
        'Gives a lot: I enjoy bringing people together',
        'Gives a great deal: in the middle I am at my best',
      ],
    },
  },
  jobInsecurity: {
    name: 'Job insecurity',
    sentence: 'Not knowing whether your job will stay, or what your work will be like later on.',
    question: 'What do you know about how things will go on with your job?',
    probes: [
      'What is the last thing you heard about it, and from whom?',
      'What do you do when the thought comes up?',
      'Which answer would help you most right now?',
    ],
    anchors: {
      presence: [
        'Never: my place is certain',
        'Rarely: a stray rumour, no more',
        'Sometimes: each time things change, I wonder a while',
        'Often: most weeks I wonder',
        'Always: every day I wonder if I will stay',
      ],
      drain: [
        'Costs me nothing: I will see what comes',
        'Costs a little: a short scare and I let it go',
        'Costs a fair bit: I weigh every word said about it',
        'Costs a lot: I lie awake doing the sums',
        'Wears me out: I cannot think of anything else now',
      ],
      gain: [
        'Gives me nothing: all I want is to be sure',
        'Gives a little: it sets me thinking',
        'Gives a fair bit: I look around me once more',
        'Gives a lot: I see chances in it',
        'Gives a great deal: all is open and I feel free',
      ],
    },
  },
  physicalDemands: {
    name: 'Physical work',
    sentence: 'What your body has to do: lifting, standing, sitting for long, working in noise or cold.',
    question: 'What does your work ask of your body?',
    probes: [
      'At what time of day do you feel it most?',
      'How do you get up after a heavy day?',
      'What would make it lighter: help, equipment, a break?',
    ],
    anchors: {
      presence: [
        'Never: nothing special is asked of my body',
        'Rarely: a heavy job now and then',
        'Sometimes: one or two days in a week',
        'Often: a large part of every day',
        'Always: from the first hour to the last',
      ],
      drain: [
        'Costs me nothing: my body does not notice',
        'Costs a little: one good stretch and it is over',
        'Costs a fair bit: in the evening I feel every muscle',
        'Costs a lot: the next morning I am still stiff',
        'Wears me out: my body will not go on',
      ],
      gain: [
        'Gives me nothing: I would rather do something else',
        'Gives a little: it is nice to move for a while',
        'Gives a fair bit: it quietens my head',
        'Gives a lot: it makes me feel strong',
        'Gives a great deal: I would wither without it',
      ],
    },
  },
  ...extraResources,
}
