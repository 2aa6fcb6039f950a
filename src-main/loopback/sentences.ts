/** What the terminal says. One sentence each, in the person's language. */
import type { Language } from '../../shared/bridge/contract.ts'
import type { ReasonToPrint } from './browser/openingPlan.ts'

export type Sentence = ReasonToPrint | 'notStarted' | 'dataFolder' | 'failed'

export const sentences = {
  nl: {
    asked: 'Open dit adres in een privévenster van Chromium, Chrome of Edge; het werkt één keer.',
    noBrowser:
      'Er is hier geen Chromium, Chrome of Edge gevonden; open dit adres zelf in een privévenster, het werkt één keer.',
    noScreen:
      'Er is hier geen scherm om een venster op te openen; open dit adres in een privévenster op deze computer, het werkt één keer.',
    root: 'Als root start Draagkracht geen browser, want die heeft dan geen afscherming; open dit adres als gewone gebruiker in een privévenster, het werkt één keer.',
    notStarted: 'De browser wilde niet starten; open dit adres zelf in een privévenster, het werkt één keer.',
    dataFolder: 'DRAAGKRACHT_DATA moet een volledig pad zijn. Er is niets geopend of veranderd.',
    failed:
      'Er ging iets onverwachts mis en Draagkracht is afgesloten; wat als bewaard was aangegeven, staat veilig op schijf.',
  },
  en: {
    asked: 'Open this address in a private window of Chromium, Chrome or Edge; it works once.',
    noBrowser:
      'No Chromium, Chrome or Edge was found here; open this address yourself in a private window, it works once.',
    noScreen:
      'There is no screen here to open a window on; open this address in a private window on this computer, it works once.',
    root: 'As root Draagkracht starts no browser, because it would run without its sandbox; open this address as an ordinary user in a private window, it works once.',
    notStarted: 'The browser would not start; open this address yourself in a private window, it works once.',
    dataFolder: 'DRAAGKRACHT_DATA must be a full path. Nothing was opened or changed.',
    failed:
      'Something unexpected went wrong and Draagkracht has closed; whatever it showed as saved is safe on disk.',
  },
} as const satisfies Record<Language, Record<Sentence, string>>
