/** The made-up dossier in English. Nothing in it is anybody's. */
import type { ExampleWords } from './exampleDossier.ts'

export const exampleEn: ExampleWords = {
  client: {
    reference: 'EXAMPLE',
    name: 'Client V',
    jobTitle: 'planner',
    employer: 'Example Company',
    contactAtEmployer: 'the team leader',
  },
  practice: { name: 'Example Practice', coach: 'the coach' },
  before: {
    situation: {
      summary:
        'I plan for three teams, and since spring I have also been doing the work of a colleague who left. I start at seven, and when I come home my head is still full of rosters.\n\nIn summer I thought it would be all right after the holiday. It was not.',
      note: 'Talks easily, laughs worries away. Looks up when it is about the craft itself.',
    },
    matters: {
      summary:
        'That somebody says what comes first. I want to do my work well again, and not just lie on the sofa at home.',
      quotes: ['That somebody says what comes first.'],
    },
    factors: {
      deadlines: {
        summary:
          'The roster has to be ready every Friday. There is always one more change, and it always comes to me.',
        employerText: 'Changes come in until just before the roster has to be ready.',
      },
      workload: {
        summary: 'I do the work of two people. When I leave something, somebody calls.',
        quotes: ['When I leave something, somebody calls.'],
        note: 'Mentions this three times unasked.',
        employerText: 'The work of a vacant post has been done on top since spring.',
      },
      complexity: {
        summary: 'A puzzle that nobody else can solve. That makes me happy.',
        quotes: ['That makes me happy.'],
      },
      lackOfControl: {
        summary: 'I hear what comes first when it is already too late.',
        note: 'Is it the order or the amount? Come back to this next time.',
      },
      unclearGoals: {
        summary: 'One team leader wants fixed rosters, the other wants to shift. I stand in between.',
        employerText: 'The three teams want different things from the planning.',
      },
      coaching: { summary: 'Nobody looks over my work with me.' },
      development: { summary: 'I was allowed to take a course last year. I loved it.' },
      feedback: {
        summary: 'I only hear something when it goes wrong.',
        quotes: ['I only hear something when it goes wrong.'],
        employerText: 'A fixed moment to hear how the work is going would help.',
      },
      autonomy: { summary: 'I may decide a lot, as long as it is ready on Friday.' },
      selfConfidence: { summary: 'I know that I can do it. Lately I sometimes forget.' },
      resilience: { note: 'Used to bounce back by cycling; has not done so since May.' },
      assertiveness: {
        summary: 'I say yes before I have thought about it.',
        quotes: ['I say yes before I have thought about it.'],
      },
      stressManagement: { summary: 'I stop when the laptop is empty.' },
    },
    signals: {
      strain: {
        summary: 'At three it is gone. I read a roster then, and cannot say afterwards what was in it.',
        quotes: ['At three it is gone.'],
        note: 'Says this more softly than the rest.',
      },
      around: { summary: 'I lie awake over Monday. The bicycle has been in the shed for weeks.' },
    },
    nextSteps: {
      summary: 'I ask the team leader for half an hour this week. The coach sends the overview.',
    },
    note: 'Would like the team leader to join a next talk.',
  },
  after: {
    situation: {
      summary:
        'There is a colleague again for two days. That helps. On Tuesdays I cycle home, and that evening my head is empty.',
      note: 'Sits more at ease. Speaks more slowly.',
    },
    matters: {
      summary: 'To hold on to what is there now. And to learn to stop at half past five.',
      quotes: ['To hold on to what is there now.'],
    },
    factors: {
      deadlines: {
        summary: 'Changes after Thursday now go to the week after. That works, mostly.',
        employerText: 'Changes after Thursday go to the week after. We keep it that way.',
      },
      workload: {
        summary: 'It is still a lot, and now it can be done.',
        employerText: 'With the extra colleague for two days the work can be done.',
      },
      complexity: { summary: 'Still the best part of my work.' },
      unclearGoals: { summary: 'The three team leaders sat down together once.' },
      feedback: {
        summary:
          'A quarter of an hour with my team leader every other week. Last time I heard what went well.',
        quotes: ['Last time I heard what went well.'],
        employerText: 'A quarter of an hour every other week to hear how the work is going. Please keep it.',
      },
      selfConfidence: { summary: 'I am beginning to notice again that I can do this.' },
      assertiveness: {
        summary: 'Now I say: I will come back to it this afternoon. Half of it is solved by then.',
        quotes: ['Half of it is solved by then.'],
        note: 'Proud of this. Name it more often.',
      },
      stressManagement: { summary: 'Three days out of five I stop in time.' },
    },
    signals: {
      strain: { summary: 'The afternoons are all right again. Fridays not yet.' },
      around: {
        summary: 'After cycling I sleep through.',
        quotes: ['After cycling I sleep through.'],
      },
    },
    nextSteps: { summary: 'Four days a week I close the laptop at half past five, and note when I manage.' },
    note: 'In four weeks: is the quarter of an hour with the team leader still there?',
  },
  actions: [
    'Not say yes at once, and talk about how that went.',
    'The three team leaders decide together what comes first.',
    'Every other week a quarter of an hour about how the work is going.',
    'Stop at half past five, four days a week.',
    'Find out together which break does work on a busy day.',
  ],
}
