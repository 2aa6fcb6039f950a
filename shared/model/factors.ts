/**
 * The factors of the Job Demands-Resources model, standard and extra, and how they hang together:
 * the only place in the product where a factor is named.
 * Source: Bakker & Demerouti (2007), Journal of Managerial Psychology 22, 309-328; ids and order are those
 * of scoring model `jdr-balance/1.0`. The order breaks every tie.
 */
export const factorsByGroup = {
  demands: [
    'deadlines',
    'workload',
    'complexity',
    'monotony',
    'lackOfControl',
    'poorRelationships',
    'unclearGoals',
    'bureaucracy',
  ],
  workResources: ['coaching', 'development', 'feedback', 'autonomy', 'clearGoals'],
  personalResources: ['selfConfidence', 'resilience', 'assertiveness', 'timeManagement', 'stressManagement'],
} as const

export type Group = keyof typeof factorsByGroup
export type DemandId = (typeof factorsByGroup.demands)[number]
export type WorkResourceId = (typeof factorsByGroup.workResources)[number]
export type PersonalResourceId = (typeof factorsByGroup.personalResources)[number]
export type ResourceId = WorkResourceId | PersonalResourceId
export type StandardFactorId = DemandId | ResourceId

/** The three groups in table order. */
export const groups = ['demands', 'workResources', 'personalResources'] as const satisfies Group[]

/** All eighteen standard factors in table order. */
export const standardFactors: readonly StandardFactorId[] = groups.flatMap((group) => [
  ...factorsByGroup[group],
])

/**
 * The extra question set beside the standard one. To the scoring an extra factor is an added one: its answer says
 * its `kind`, it buffers nothing and is buffered by nothing.
 * Sources: job demands and resources in Demerouti, Bakker, Nachreiner & Schaufeli (2001), Journal of Applied
 * Psychology 86, 499-512, and Bakker & Demerouti (2007); personal resources in Bakker & Demerouti (2017), Journal
 * of Occupational Health Psychology 22, 273-285. Role conflict: Kahn et al. (1964), Organizational Stress.
 * Appreciation and fairness: the areas of worklife of Leiter & Maslach (2004). Optimism: psychological capital,
 * Luthans, Youssef & Avolio (2007). The choice, the order and the words are our own.
 */
export const extraFactorsByGroup = {
  demands: ['emotionalDemands', 'workHomeInterference', 'roleConflict', 'jobInsecurity', 'physicalDemands'],
  workResources: ['colleagueSupport', 'managerSupport', 'appreciation', 'variety', 'fairness'],
  personalResources: ['optimism', 'meaning', 'selfCare'],
} as const

export type ExtraDemandId = (typeof extraFactorsByGroup.demands)[number]
export type ExtraResourceId = (typeof extraFactorsByGroup)['workResources' | 'personalResources'][number]
export type ExtraFactorId = ExtraDemandId | ExtraResourceId

const groupByExtraFactor = new Map<string, Group>(
  groups.flatMap((group) => extraFactorsByGroup[group].map((id) => [id, group] as const)),
)

/** The group of a factor of the extra set; undefined for any other id. */
export const groupOfExtraFactor = (id: string): Group | undefined => groupByExtraFactor.get(id)

export const isExtraFactor = (id: string): id is ExtraFactorId => groupByExtraFactor.has(id)

/** How an added factor names its group in a dossier. */
export const kinds = ['demand', 'work', 'personal'] as const
export type FactorKind = (typeof kinds)[number]

const groupByKind: Record<FactorKind, Group> = {
  demand: 'demands',
  work: 'workResources',
  personal: 'personalResources',
}

export const groupOfKind = (kind: FactorKind): Group => groupByKind[kind]

const kindByGroup: Record<Group, FactorKind> = {
  demands: 'demand',
  workResources: 'work',
  personalResources: 'personal',
}

export const kindOfGroup = (group: Group): FactorKind => kindByGroup[group]

const groupByFactor = new Map<string, Group>(
  groups.flatMap((group) => factorsByGroup[group].map((id) => [id, group] as const)),
)

/** The group of a standard factor; undefined for any other id. */
export const groupOfStandardFactor = (id: string): Group | undefined => groupByFactor.get(id)

export const isStandardFactor = (id: string): id is StandardFactorId => groupByFactor.has(id)

/**
 * Which demands a resource is taken to buffer. Buffering is specific and partial in the research
 * (Bakker, Demerouti & Euwema 2005); this table is a practice heuristic to order a talk.
 */
export const buffers: Record<ResourceId, readonly DemandId[]> = {
  coaching: ['workload', 'complexity', 'poorRelationships', 'unclearGoals'],
  development: ['complexity', 'monotony'],
  feedback: ['complexity', 'poorRelationships', 'unclearGoals'],
  autonomy: ['deadlines', 'workload', 'monotony', 'lackOfControl', 'bureaucracy'],
  clearGoals: ['deadlines', 'complexity', 'unclearGoals'],
  selfConfidence: ['complexity', 'poorRelationships', 'unclearGoals'],
  resilience: ['deadlines', 'workload', 'poorRelationships'],
  assertiveness: ['deadlines', 'workload', 'lackOfControl', 'poorRelationships'],
  timeManagement: ['deadlines', 'workload'],
  stressManagement: ['deadlines', 'workload', 'complexity', 'poorRelationships'],
}

/** The demands that a resource is taken to buffer; none for any other id, also not for an added resource. */
export const demandsBufferedBy = (id: string): readonly string[] => (isResource(id) ? buffers[id] : [])

/** Whether an id is that of a standard resource, of the work or of the person. */
export const isResource = (id: string): id is ResourceId => Object.hasOwn(buffers, id)

/** Two answers that can hardly both be true; both present at 3 or more asks for another question. */
export const contradictions = [
  ['lackOfControl', 'autonomy'],
  ['unclearGoals', 'clearGoals'],
] as const satisfies readonly (readonly [DemandId, WorkResourceId])[]

/** Signals that an index uses. Others may be noted; no index uses them. */
export const signalsByIndex = {
  strain: ['exhaustion', 'mentalDistance', 'cognitiveDifficulty', 'emotionalDifficulty'],
  engagement: ['vigour', 'dedication', 'absorption'],
} as const

/** Signals that the interview asks beside those of the indices. */
export const freeSignals = ['sleep', 'privateLoad', 'recovery'] as const

export type SignalId =
  | (typeof signalsByIndex.strain)[number]
  | (typeof signalsByIndex.engagement)[number]
  | (typeof freeSignals)[number]

export const standardSignals: readonly SignalId[] = [
  ...signalsByIndex.strain,
  ...signalsByIndex.engagement,
  ...freeSignals,
]

/** The scales of a factor: what is rated from 0 to 4. */
export const demandScales = ['presence', 'drain', 'gain'] as const
export const resourceScales = ['presence', 'need'] as const
export type DemandScale = (typeof demandScales)[number]
export type ResourceScale = (typeof resourceScales)[number]
export type Scale = DemandScale | ResourceScale

export const scalesOfGroup = (group: Group): readonly Scale[] =>
  group === 'demands' ? demandScales : resourceScales
