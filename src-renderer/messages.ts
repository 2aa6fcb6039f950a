/** Every screen's own sentences in both languages, with Vuetify's. A feature's texts are `<feature>/texts.*.ts`. */
import { en as vuetifyEn, nl as vuetifyNl } from 'vuetify/locale'
import { en as backupsEn } from './backups/texts.en.ts'
import { nl as backupsNl } from './backups/texts.nl.ts'
import { en as clientsEn } from './clients/texts.en.ts'
import { nl as clientsNl } from './clients/texts.nl.ts'
import { en as exampleEn } from './example/texts.en.ts'
import { nl as exampleNl } from './example/texts.nl.ts'
import { en as facingEn } from './facing/texts.en.ts'
import { nl as facingNl } from './facing/texts.nl.ts'
import { en as historyEn } from './history/texts.en.ts'
import { nl as historyNl } from './history/texts.nl.ts'
import { en as interviewEn } from './interview/texts.en.ts'
import { nl as interviewNl } from './interview/texts.nl.ts'
import { en as logEn } from './log/texts.en.ts'
import { nl as logNl } from './log/texts.nl.ts'
import { en as paperEn } from './paper/texts.en.ts'
import { nl as paperNl } from './paper/texts.nl.ts'
import { en as planEn } from './plan/texts.en.ts'
import { nl as planNl } from './plan/texts.nl.ts'
import { en as questionsEn } from './questions/texts.en.ts'
import { nl as questionsNl } from './questions/texts.nl.ts'
import { en as reportsEn } from './reports/texts.en.ts'
import { nl as reportsNl } from './reports/texts.nl.ts'
import { en as resultEn } from './result/texts.en.ts'
import { nl as resultNl } from './result/texts.nl.ts'
import { en as safetyEn } from './safety/texts.en.ts'
import { nl as safetyNl } from './safety/texts.nl.ts'
import { en as securityEn } from './security/texts.en.ts'
import { nl as securityNl } from './security/texts.nl.ts'
import { en as settingsEn } from './settings/texts.en.ts'
import { nl as settingsNl } from './settings/texts.nl.ts'
import { en as shellEn } from './shell/texts.en.ts'
import { nl as shellNl } from './shell/texts.nl.ts'
import { en as unlockEn } from './unlock/texts.en.ts'
import { nl as unlockNl } from './unlock/texts.nl.ts'

const nl = {
  shell: shellNl,
  unlock: unlockNl,
  clients: clientsNl,
  interview: interviewNl,
  plan: planNl,
  reports: reportsNl,
  result: resultNl,
  settings: settingsNl,
  history: historyNl,
  log: logNl,
  security: securityNl,
  backups: backupsNl,
  paper: paperNl,
  example: exampleNl,
  questions: questionsNl,
  facing: facingNl,
  safety: safetyNl,
  $vuetify: vuetifyNl,
}

const en = {
  shell: shellEn,
  unlock: unlockEn,
  clients: clientsEn,
  interview: interviewEn,
  plan: planEn,
  reports: reportsEn,
  result: resultEn,
  settings: settingsEn,
  history: historyEn,
  log: logEn,
  security: securityEn,
  backups: backupsEn,
  paper: paperEn,
  example: exampleEn,
  questions: questionsEn,
  facing: facingEn,
  safety: safetyEn,
  $vuetify: vuetifyEn,
}

export const messages = { nl, en }
