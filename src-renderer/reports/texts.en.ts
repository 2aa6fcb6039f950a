/** What the reports page says. */
import type { nl } from './texts.nl.ts'

export const en = {
  title: 'The reports',
  lead: 'One report for the client, and another for the employer. You see exactly what is in it first.',
  parts: 'For whom',
  client: 'For the client',
  employer: 'For the employer',
  noInterview: {
    title: 'There is no conversation yet',
    sentence: 'A report needs a conversation. Begin one with this client.',
    start: 'To the client',
  },
  clientPart: {
    lead: 'This report is the client’s: their own words, the picture of demands and resources, the plan, and what the employer will see. Your notes are not in it.',
  },
  approvals: {
    title: 'What the employer may know',
    lead: 'Go through this together, topic by topic. Only what the client says yes to and what is written in work terms goes along.',
    more: 'The other topics',
    moreWithoutText: 'The other topics (without text still: {count})',
    nothing: 'No job demand or work resource applies in this conversation.',
    field: '{factor}, in work terms',
    there: 'In the employer’s report this is called: {name}.',
    hint: 'What is going on or needed in the work, as a colleague would be free to read it.',
    own: 'The client’s own words (these stay behind):',
    ownThen: 'The client’s own words on {date} (these stay behind):',
    agree: 'The client agrees that this is shared',
    agreeTo: 'The client agrees that this about {factor} is shared',
    needsText: 'Write it down first; then the client can say yes or no to it.',
    healthTerm:
      'It says “{word}” here. Such a word tells something about health and may not reach the employer, not even with consent. Describe the work: how much, how often, what is needed.',
    labelTerm:
      'The name of this topic contains “{word}”. Such a word may not reach the employer, so this topic cannot be shared.',
    withdrawn: 'The text has changed, so the tick is gone. Ask again whether this may go along.',
    count: 'Agreed for {count} of {total} topics.',
  },
  actions: {
    title: 'Agreements that go along',
    none: 'None. In the plan you can mark an agreement as shared.',
    toPlan: 'To the plan',
    by: 'by {date}',
  },
  leftOut: {
    title: 'What never goes along',
    why: 'The law keeps data about health from the employer, even when the client agrees to it. So this report has no place for:',
    items: {
      scores: 'scores, the place in the model and the picture',
      signals: 'what the client notices in body, mind and mood, and results of questionnaires',
      personal: 'personal resources',
      words: 'the client’s own words and your notes',
      private: 'private life, causes and expectations about recovery',
    },
  },
  untold: {
    title: 'These names do not go along',
    why: 'A word that may be about health is in them. Such a word may not reach the employer, not in a name either.',
    item: '{field}: {name} (for “{word}”)',
    reference: 'The reference stands in the report in place of the name.',
    fields: {
      name: 'Name',
      reference: 'Reference',
      employer: 'Employer',
      contactAtEmployer: 'Contact',
      practice: 'Practice',
      coach: 'Coach',
    },
  },
  preview: {
    title: 'Preview and save',
    language: 'Language of the report',
    languages: { nl: 'Dutch', en: 'English' },
    make: 'Make a preview',
    again: 'Make the preview again',
    making: 'Making the preview …',
    ready: 'The preview is ready: {count} pages.',
    readyOne: 'The preview is ready: 1 page.',
    outdated: 'Something has changed since this preview. Make it again to see what is in it now.',
    notOnDisk:
      'The latest changes are not on disk yet, so no preview was made. What you wrote is still here; try again in a moment.',
    notDrawn: 'The pages could not be drawn. Nothing was saved. Make the preview again.',
    page: 'Page {number} of {count}',
    pageText: 'Text of page {number}',
    seen: 'The client has seen these pages and agrees in writing',
    seenHelp: 'This holds for exactly this preview. If anything changes, you ask again.',
    save: 'Save the report',
    saved:
      '{file} is ready. You find it among your downloads or in the folder that you chose. It is exactly the pages that you see here.',
    needsSeen: 'You can save once the client has seen the pages and has agreed.',
    unprotected: 'The saved file is not encrypted. Pass it on the way you agreed.',
  },
} satisfies typeof nl
