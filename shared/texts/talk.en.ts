/** What a talk is made of beside its factors, in English: the same on the screen and on paper. */
import type { TalkTexts } from './types.ts'

export const talk: TalkTexts = {
  rounds: { strain: 'What you notice', engagement: 'Zest for work', around: 'Sleep, home and unwinding' },
  roundsAsk: {
    strain: {
      question: 'What have you been noticing about yourself lately, even if it is something small?',
      probes: [
        'At what time of day do you notice it most?',
        'What takes effort now that used to go by itself?',
        'Are there moments when it eases for a while?',
      ],
    },
    engagement: {
      question: 'How is your zest for work? If there is none just now, it is fine to say so.',
      probes: [
        'What did you use to like best about your work?',
        'Is there anything that you still lose yourself in for a moment, however small?',
        'What do you dread, and what a little less?',
      ],
    },
    around: {
      question: 'How are things outside work: at night, at home, and when you are free?',
      probes: [
        'How does your morning begin after an ordinary night?',
        'Where, or with whom, is nothing asked of you for a while?',
        'What asks most of you at home now? You need not tell more than you want to.',
      ],
    },
  },
  phases: {
    welcome: 'Beforehand',
    situation: 'The situation',
    signals: 'How it is going',
    matters: 'What counts',
    closing: 'Finally',
  },
  topics: {
    welcome: {
      name: 'Welcome and agreement',
      lead: 'Take your time for this. What you agree on, you tick together.',
    },
    situation: {
      name: 'As it is now',
      lead: 'The story itself first, in the client’s words.',
      question: 'Tell me: what brings you here today?',
      probes: [
        'When did you first notice that things were different?',
        'What does an ordinary day look like now?',
        'What still works, and what no longer does?',
      ],
    },
    matters: {
      name: 'What weighs most',
      lead: 'After all those topics: what stands out?',
      question: 'Looking back on this talk, what would you most like to be different first?',
      probes: [
        'How would you notice in a month that it is going better?',
        'What do you want to keep as it is above all?',
        'Who or what could help you with that?',
      ],
    },
    closing: {
      name: 'Rounding off',
      lead: 'Look back together for a moment. You can always return to a topic.',
    },
  },
  agreements: {
    purpose: {
      name: 'What this talk is for',
      say: 'Together we map what is asked of you and what gives you energy. It is a conversation, not a test.',
      tick: 'The purpose was discussed',
    },
    time: {
      name: 'How long we talk',
      say: 'You can stop or pause whenever you want. What is written stays written.',
      tick: 'The time was agreed',
    },
    privacy: {
      name: 'Who gets to see this',
      say: 'This dossier is kept encrypted on your coach’s computer. Your employer gets only a report that you see in full and approve first, and it never says anything about your health.',
      tick: 'Privacy was explained',
    },
    consent: {
      name: 'Keeping a dossier',
      say: 'You can withdraw your consent at any time. The dossier is then erased, except what the law says must be kept; backup copies are gone within 13 weeks.',
      tick: 'The client agrees to a dossier',
    },
  },
  nextSteps: {
    name: 'From here',
    question: 'What is the first step, however small? Who does what, and when?',
    day: 'Next contact',
  },
}
