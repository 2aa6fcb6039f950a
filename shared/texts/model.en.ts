/** What the product says about the model, in English. It puts a conversation in order and passes no judgement. */
import type { ModelTexts } from './types.ts'

export const model: ModelTexts = {
  groups: {
    demands: {
      name: 'Job demands',
      sentence: 'What the work asks of you. It takes energy, and sometimes it gives you some back.',
    },
    workResources: {
      name: 'Resources at work',
      sentence: 'What helps you at work, backs you up or makes you keen to start.',
    },
    personalResources: {
      name: 'Personal resources',
      sentence: 'What you bring yourself, and can practise.',
    },
  },
  scales: {
    presence: { name: 'Present', question: 'How much is this there at the moment?' },
    drain: { name: 'Costs', question: 'When it is there, how much energy does it cost you?' },
    gain: { name: 'Gives', question: 'When it is there, how much energy does it give you?' },
    need: { name: 'Needed', question: 'How important is this to you?' },
  },
  plainAnchors: {
    demandPresence: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    resourcePresence: ['Not there', 'Hardly there', 'There a little', 'Largely there', 'Fully there'],
    drain: ['Costs no energy', 'Costs a little', 'Costs some', 'Costs a lot', 'Wears me out'],
    gain: ['Gives no energy', 'Gives a little', 'Gives some', 'Gives a lot', 'Brings me to life'],
    need: ['Not important', 'A little', 'Fairly important', 'Important', 'Cannot do without'],
  },
  zones: {
    overload: {
      name: 'More load than strength',
      sentence:
        'Right now the work asks for more than there is to set against it. It is no wonder if you feel that.',
    },
    vulnerable: {
      name: 'A fine balance',
      sentence: 'Load and strength are about equal right now. Even something small can make a difference.',
    },
    surplus: {
      name: 'More strength than load',
      sentence: 'Right now there is more to lean on than the work asks of you. That is worth keeping.',
    },
  },
  quadrants: {
    'lowDemands-highResources': {
      name: 'Little asked, well supported',
      sentence:
        'The work asks little and there is plenty to lean on. The model then expects little strain and a lot of engagement.',
    },
    'highDemands-highResources': {
      name: 'Much asked, well supported',
      sentence:
        'The work asks a lot and there is plenty to lean on too. The model then expects average strain and a lot of engagement.',
    },
    'lowDemands-lowResources': {
      name: 'Little asked, little support',
      sentence:
        'The work asks little and there is little to lean on. The model then expects little strain and average engagement.',
    },
    'highDemands-lowResources': {
      name: 'Much asked, little support',
      sentence:
        'The work asks a lot and there is little to lean on. The model then expects a lot of strain and little engagement.',
    },
  },
  nearMiddle: {
    'highDemands-lowResources':
      'Both lie close to the middle: what the work asks a little above it, what there is to lean on a little below. The model counts that as “Much asked, little support”, but it is a near thing.',
    'lowDemands-highResources':
      'Both lie close to the middle: what the work asks a little below it, what there is to lean on a little above. The model counts that as “Little asked, well supported”, but it is a near thing.',
  },
  lessToLeanOn:
    'On the scale of the model the work does not ask much, but there is even less to lean on. The model calls that “Little asked, little support” and expects little strain and average engagement then. What you notice yourself may differ.',
  start: {
    chosen: 'You chose {anchors}.',
    mixed:
      'It costs you much and gives you much: the question is how to lighten the load, not how to be rid of it.',
    eases: 'More of this could ease: {demands}.',
  },
  levels: { low: 'low', average: 'average', high: 'high' },
  outcomes: { strain: 'Strain', motivation: 'Engagement' },
  flags: {
    safety: {
      name: 'A safety concern',
      sentence:
        'This comes before everything else. In immediate danger, call 112. For thoughts of suicide, call 113 (Netherlands) or 1813 (Belgium), day or night. The GP and the company doctor can help as well.',
    },
    relationships: {
      name: 'Difficult relationships weigh heavily',
      sentence:
        'Where things have become serious, difficult relationships nearly always play a part. Take plenty of time for this together.',
    },
    noFeedback: {
      name: 'Hardly any feedback',
      sentence:
        'Hearing nothing often weighs more than hearing something hard. Talk through together who could say something about the work.',
    },
    'contradiction:lackOfControl/autonomy': {
      name: 'Little control and much autonomy',
      sentence:
        'These two do not usually go together. It may be about different tasks; have another talk about it.',
    },
    'contradiction:unclearGoals/clearGoals': {
      name: 'Unclear goals and clear goals',
      sentence:
        'These two do not usually go together. Perhaps one goal is clear and another is not; have another talk about it.',
    },
    modelMismatch: {
      name: 'The model does not quite fit here',
      sentence:
        'What you notice and what the model expects do not match. Look together for what has not come up yet, at work or outside it.',
    },
  },
  processes: { impairment: 'Demands cost energy', motivational: 'Resources give energy' },
  organisationalOutcomes: 'Results and atmosphere',
  notATest:
    'This is an aid to the conversation, not a test. The numbers only set out what was said. There are no norms, and they do not tell whether anyone is ill or well.',
  completeness: 'Filled in: {answered} of {applicable} demands and resources.',
  stable: 'What is still open can no longer change this picture.',
  unstable: 'This picture is provisional. What is still open may change it.',
  sources: [
    'The model: Bakker, A. B., & Demerouti, E. (2007). The Job Demands-Resources model: State of the art. Journal of Managerial Psychology, 22, 309–328.',
    'Which resource eases which demand is a practice heuristic here, meant to order the conversation. In research it works only in part, and differently for each pair: Bakker, A. B., Demerouti, E., & Euwema, M. C. (2005). Job resources buffer the impact of job demands on burnout. Journal of Occupational Health Psychology, 10, 170–180.',
    'The arithmetic is this program’s own. It is not a validated test and has no norms.',
  ],
  extraSources: [
    'The extra topics: Demerouti, E., Bakker, A. B., Nachreiner, F., & Schaufeli, W. B. (2001). The job demands-resources model of burnout. Journal of Applied Psychology, 86, 499–512; Bakker, A. B., & Demerouti, E. (2017). Job demands–resources theory: Taking stock and looking forward. Journal of Occupational Health Psychology, 22, 273–285. Role conflict: Kahn, R. L., et al. (1964). Organizational stress. Appreciation and fairness: Leiter, M. P., & Maslach, C. (2004). Areas of worklife. Optimism: Luthans, F., Youssef, C. M., & Avolio, B. J. (2007). Psychological capital. The choice and the words are this program’s own.',
  ],
  owners: { client: 'Client', coach: 'Coach', employer: 'Employer' },
  statuses: { open: 'Open', done: 'Done', dropped: 'Dropped' },
}
