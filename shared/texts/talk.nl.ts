/** What a talk is made of beside its factors, in Dutch: the same on the screen and on paper. */
import type { TalkTexts } from './types.ts'

export const talk: TalkTexts = {
  rounds: { strain: 'Wat je merkt', engagement: 'Zin in het werk', around: 'Slapen, thuis en bijkomen' },
  phases: {
    welcome: 'Vooraf',
    situation: 'De situatie',
    signals: 'Hoe het gaat',
    matters: 'Wat telt',
    closing: 'Tot slot',
  },
  topics: {
    welcome: {
      name: 'Welkom en afspraken',
      lead: 'Neem hier rustig de tijd voor. Wat jullie afspreken, vink je samen af.',
    },
    situation: {
      name: 'Zoals het nu is',
      lead: 'Eerst het verhaal zelf, in de woorden van de cliënt.',
      question: 'Vertel eens: wat maakt dat je hier vandaag zit?',
      probes: [
        'Wanneer merkte je voor het eerst dat het anders ging?',
        'Hoe ziet een gewone dag er nu uit?',
        'Wat lukt nog wel, en wat niet meer?',
      ],
    },
    matters: {
      name: 'Wat het zwaarst weegt',
      lead: 'Na al die onderwerpen: wat springt eruit?',
      question: 'Als je terugkijkt op dit gesprek, wat zou je het liefst als eerste anders willen?',
      probes: [
        'Waar zou je over een maand aan merken dat het beter gaat?',
        'Wat wil je vooral houden zoals het is?',
        'Wie of wat zou je daarbij kunnen helpen?',
      ],
    },
    closing: {
      name: 'Afronden',
      lead: 'Kijk samen even terug. Elk onderwerp kun je nog openen.',
    },
  },
  agreements: {
    purpose: {
      name: 'Waar dit gesprek voor is',
      say: 'We brengen samen in beeld wat er van je gevraagd wordt en waar je energie van krijgt. Het is een gesprek, geen test.',
      tick: 'Het doel is besproken',
    },
    time: {
      name: 'Hoe lang we praten',
      say: 'Je mag altijd stoppen of even pauzeren. Wat er staat, blijft staan.',
      tick: 'De tijd is afgesproken',
    },
    privacy: {
      name: 'Wie dit te zien krijgt',
      say: 'Dit dossier staat versleuteld op deze computer. Je werkgever krijgt alleen een verslag dat je eerst helemaal ziet en goedkeurt, met nooit iets over je gezondheid.',
      tick: 'De privacy is uitgelegd',
    },
    consent: {
      name: 'Een dossier bijhouden',
      say: 'Je mag je toestemming altijd intrekken. Dan wordt het dossier gewist, behalve wat volgens de wet bewaard moet blijven; reservekopieën verdwijnen binnen 13 weken.',
      tick: 'De cliënt stemt in met een dossier',
    },
  },
}
