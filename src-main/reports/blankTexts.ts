/** What the blank interview says beside the words of the talk itself, in both languages. */
import type { Language } from '../../shared/bridge/contract.ts'
import type { ShippedSetId } from '../../shared/model/questionSets.ts'

type BlankTexts = {
  title: string
  fileName: string
  /** The sets that come with the program. */
  shipped: Record<ShippedSetId, string>
  /** Of a set of the practice. */
  version: (name: string, version: number) => string
  /** Of one to which something was added during an interview. */
  changedAtTable: (name: string) => string
  how: string
  /** Lines to fill in. */
  head: { reference: string; date: string; coach: string }
  words: string
  notes: string
  notApplicable: string
  mayWait: string
  /** What the coach remembers of the whole talk; as on the screen. */
  other: string
  page: (page: number, pages: number) => string
}

export const blankTexts: Record<Language, BlankTexts> = {
  nl: {
    title: 'Gesprek op papier',
    fileName: 'gesprek-op-papier',
    shipped: { standard: 'Standaard', extended: 'Uitgebreid' },
    version: (name, version) => `${name}, versie ${version}`,
    changedAtTable: (name) => `${name}, aangevuld in een gesprek`,
    how: 'Zet per vraag een kruisje bij wat het best past. Wat niet aan de orde komt, blijft leeg. De nummers zijn die van het scherm, zodat je later snel kunt overnemen. Dit blad is geen test. Bewaar het zoals je een dossier bewaart, en schrijf er geen naam op.',
    head: { reference: 'Kenmerk', date: 'Datum', coach: 'Coach' },
    words: 'In de eigen woorden van de cliënt',
    notes: 'Notities van de coach',
    notApplicable: 'niet van toepassing',
    mayWait: 'mag ook later',
    other: 'Nog iets om te onthouden',
    page: (page, pages) => `${page} van ${pages}`,
  },
  en: {
    title: 'Interview on paper',
    fileName: 'interview-on-paper',
    shipped: { standard: 'Standard', extended: 'Extended' },
    version: (name, version) => `${name}, version ${version}`,
    changedAtTable: (name) => `${name}, added to in a talk`,
    how: 'For each question, put a cross by what fits best. What does not come up stays empty. The numbers are those on the screen, so that you can copy it in quickly later. This form is not a test. Keep it as you keep a dossier, and write no name on it.',
    head: { reference: 'Reference', date: 'Date', coach: 'Coach' },
    words: 'In the client’s own words',
    notes: 'Coach’s notes',
    notApplicable: 'not applicable',
    mayWait: 'may wait',
    other: 'Anything else to remember',
    page: (page, pages) => `${page} of ${pages}`,
  },
}
