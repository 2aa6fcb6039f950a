/** What stands on the recovery sheet. It is for the coach, and holds nothing of any client or practice. */
import type { Language } from '../../shared/bridge/contract.ts'

type SheetTexts = {
  title: string
  subtitle: string
  /** Of the file: `herstelblad`. */
  fileName: string
  page: (page: number, pages: number) => string
  what: string
  code: string
  codeHint: string
  facts: { mark: string; date: string }
  use: string
  useSteps: readonly string[]
  keep: string
  keepRules: readonly string[]
  limits: string
  limitsList: readonly string[]
}

const nl: SheetTexts = {
  title: 'Herstelblad',
  subtitle: 'Voor als je de wachtzin van je kluis bent vergeten',
  fileName: 'herstelblad',
  page: (page, pages) => `${page} van ${pages}`,
  what: 'Je dossiers in Draagkracht liggen in een kluis die alleen met jouw wachtzin opengaat. Ben je die kwijt, dan opent de code op dit blad de kluis ook. Er is geen derde weg: zonder wachtzin en zonder dit blad kan niemand erbij.',
  code: 'De code',
  codeHint:
    'Lees van links naar rechts, eerst de bovenste rij. Hoofdletters of kleine letters maakt niet uit. De letters I, L, O en U komen niet voor: wat daarop lijkt, is een cijfer.',
  facts: { mark: 'Kenmerk van de kluis', date: 'Gemaakt op' },
  use: 'Zo gebruik je hem',
  useSteps: [
    'Start Draagkracht en kies onder de wachtzin voor “Wachtzin vergeten?”.',
    'Typ de code over. Een tikfout merkt het programma meteen op.',
    'Kies een nieuwe wachtzin. Je dossiers zijn er weer, precies zoals ze waren.',
    'Je krijgt een nieuw herstelblad. Bewaar dat, en vernietig dit.',
  ],
  keep: 'Zo bewaar je het',
  keepRules: [
    'Op papier, achter slot, bij je andere belangrijke papieren.',
    'Niet bij de laptop en niet in de laptoptas: wie ze samen heeft, kan alles lezen.',
    'Niet als foto, niet in de mail en niet in een gedeelde map. Heb je het als bestand bewaard, print het dan en gooi het bestand weg.',
  ],
  limits: 'Wat dit blad niet kan',
  limitsList: [
    'Het opent alleen de kluis met hetzelfde kenmerk, en alleen als die er nog is. Het is geen reservekopie van je dossiers.',
    'Het geldt tot er een nieuw blad is gemaakt. Daarna opent het de kluis niet meer; reservekopieën van eerder nog wel.',
    'Is het zoekgeraakt of heeft iemand het gezien? Maak een nieuw blad bij Instellingen, Beveiliging.',
  ],
}

const en: SheetTexts = {
  title: 'Recovery sheet',
  subtitle: 'For when you have forgotten the passphrase of your vault',
  fileName: 'recovery-sheet',
  page: (page, pages) => `${page} of ${pages}`,
  what: 'Your dossiers in Draagkracht are in a vault that opens with your passphrase only. Should you lose it, the code on this sheet opens the vault as well. There is no third way: without the passphrase and without this sheet nobody can get in.',
  code: 'The code',
  codeHint:
    'Read from left to right, the upper row first. Capitals or small letters make no difference. The letters I, L, O and U do not occur: what looks like one is a figure.',
  facts: { mark: 'Mark of the vault', date: 'Made on' },
  use: 'How to use it',
  useSteps: [
    'Start Draagkracht and choose “Forgotten your passphrase?” below the passphrase.',
    'Type the code. The program notices a slip at once.',
    'Choose a new passphrase. Your dossiers are there again, exactly as they were.',
    'You get a new recovery sheet. Keep that one, and destroy this one.',
  ],
  keep: 'How to keep it',
  keepRules: [
    'On paper, locked away, with your other important papers.',
    'Not with the laptop and not in its bag: who has both can read everything.',
    'Not as a photograph, not in the mail and not in a shared folder. If you saved it as a file, print it and delete the file.',
  ],
  limits: 'What this sheet cannot do',
  limitsList: [
    'It opens the vault with the same mark only, and only if that is still there. It is no backup of your dossiers.',
    'It is good until a new sheet is made. After that it does not open the vault any more; backups from before it still does.',
    'Lost it, or has somebody seen it? Make a new sheet under Settings, Security.',
  ],
}

export const sheetTexts: Record<Language, SheetTexts> = { nl, en }
