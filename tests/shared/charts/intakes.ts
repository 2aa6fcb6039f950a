/** Random interviews, and labels that were written to break a drawing. */
import fc from 'fast-check'
import type { Intake, Rating } from '../../../shared/model/dossier.ts'
import { factorsByGroup, standardFactors, standardSignals } from '../../../shared/model/factors.ts'

export type Rateable = Pick<Intake, 'answers' | 'notApplicable' | 'signals' | 'safetyConcern'>

export const adversarialLabels = [
  '<script>alert("x")</script>',
  `"'&<>]]>&amp;`,
  'W'.repeat(300),
  'arbeidsongeschiktheidsverzekeringsmaatschappij',
  '👩‍👩‍👧‍👦'.repeat(20),
  'a\u0000b\u0008c\u001bd\ufffee\ud800f',
  'Łódź ’ → 你好 العربية',
  'regel\neen\ttwee\u2028drie',
]

const rating = fc.constantFrom<Rating>(0, 1, 2, 3, 4)
const ratings = (keys: readonly string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, rating])), { requiredKeys: [] })
const label = fc.oneof(
  fc.constantFrom(...adversarialLabels),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
)

export const anyIntake: fc.Arbitrary<Rateable> = fc
  .record({
    standard: fc.record(
      Object.fromEntries(
        standardFactors.map((id) => [
          id,
          (factorsByGroup.demands as readonly string[]).includes(id)
            ? ratings(['presence', 'drain', 'gain'])
            : ratings(['presence', 'need']),
        ]),
      ),
      { requiredKeys: [] },
    ),
    added: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('demand'), label, ratings: ratings(['presence', 'drain', 'gain']) }),
        fc.record({
          kind: fc.constantFrom('work', 'personal'),
          label,
          ratings: ratings(['presence', 'need']),
        }),
      ),
      { maxLength: 6 },
    ),
    notApplicable: fc.subarray([...standardFactors]),
    signals: ratings([...standardSignals]),
  })
  .map(({ standard, added, notApplicable, signals }) => {
    const interview: unknown = {
      answers: {
        ...standard,
        ...Object.fromEntries(
          added.map((factor, index) => [
            `added${index}`,
            { kind: factor.kind, label: { nl: factor.label }, ...factor.ratings },
          ]),
        ),
      },
      notApplicable,
      signals,
    }
    return interview as Rateable
  })
