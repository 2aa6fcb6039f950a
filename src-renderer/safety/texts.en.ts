import type { nl } from './texts.nl.ts'

export const en = {
  open: 'Safety',
  name: 'Safety, and where to turn',
  title: 'Is your client safe?',
  lead: 'You need not carry this alone. Take your time; the rest of the talk can wait.',
  sharedTitle: 'You are not alone in this',
  listTitle: 'Where to turn now',
  listLead: 'Talk about it now, and find out together who can be there today.',
  lines: {
    danger: { who: '112', what: 'If there is immediate danger, call at once.' },
    nl: {
      who: '113 or 0800-0113',
      what: 'Netherlands: with thoughts of suicide, free, day and night. Chat at 113.nl too.',
    },
    be: {
      who: '1813',
      what: 'Belgium: Zelfmoordlijn, the suicide line, free, day and night. In the evening chat at zelfmoord1813.be too.',
    },
    doctorNl: {
      who: 'The GP',
      what: 'Call together. If the practice is closed, the out-of-hours practice (huisartsenpost).',
    },
    doctorBe: {
      who: 'The GP',
      what: 'Call together. If the practice is closed, the doctor on duty: in most places at 1733.',
    },
    companyNl: {
      who: 'The company doctor',
      what: 'Can think along about what has to be different at work now.',
    },
    companyBe: {
      who: 'The company doctor (arbeidsarts)',
      what: 'Can think along about what has to be different at work now.',
    },
  },
  sayTitle: 'What you can say',
  say: [
    '‘I am worried about you. It is good that you tell me.’',
    '‘Are you thinking of suicide?’ Ask it just like that: asking does not make it worse.',
    'Listen, and do not judge. You need not solve it now.',
  ],
  doTitle: 'What you can do',
  do: [
    'Stay, and call together, now. Put the phone on speaker.',
    'Is there a plan, or a means at hand? Then do not leave the person alone, and call 112.',
    'Agree on who is there today, and on when you speak again.',
  ],
  togetherTitle: 'What we can do now',
  together: [
    'We can call together now. I will stay with you.',
    'We take our time. The rest of the talk can wait.',
    'We agree on who will be with you today.',
  ],
  concern: 'I am worried about this client’s safety',
  concernHint:
    'The client’s report then begins with where to find help. It never reaches the employer. The program computes nothing with it.',
  noInterview: 'A worry cannot be ticked here: no interview is open. In an interview it can, on this card.',
} satisfies typeof nl
