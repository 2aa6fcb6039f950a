/** What a talk is made of beside its factors, in Dutch: the same on the screen and on paper. */
import type { TalkTexts } from './types.ts'

export const talk: TalkTexts = {
  rounds: { strain: 'Wat je merkt', engagement: 'Zin in het werk', around: 'Slapen, thuis en bijkomen' },
  roundsAsk: {
    strain: {
      question: 'Wat merk je de laatste tijd aan jezelf, ook als het iets kleins is?',
      probes: [
        'Op welk moment van de dag merk je er het meest van?',
        'Wat kost nu moeite dat vroeger vanzelf ging?',
        'Zijn er momenten waarop het even minder is?',
      ],
    },
    engagement: {
      question: 'Hoe is het met je zin in het werk? Als die er nu niet is, mag je dat gewoon zeggen.',
      probes: [
        'Wat vond je vroeger het fijnst aan je werk?',
        'Is er iets waar je nu nog even in verdwijnt, hoe klein ook?',
        'Waar zie je tegenop, en waar wat minder?',
      ],
    },
    around: {
      question: 'Hoe gaat het buiten je werk: in de nacht, thuis, en als je vrij bent?',
      probes: [
        'Hoe begint je ochtend na een gewone nacht?',
        'Waar, of bij wie, hoef je even niets?',
        'Wat vraagt er thuis nu het meest van je? Je hoeft niet meer te vertellen dan je wilt.',
      ],
    },
  },
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
      question: 'Als je terugkijkt op dit gesprek, wat zou je als eerste anders willen?',
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
      say: 'Dit dossier staat versleuteld op de computer van je coach. Je werkgever krijgt alleen een verslag dat je eerst helemaal ziet en goedkeurt, met nooit iets over je gezondheid.',
      tick: 'De privacy is uitgelegd',
    },
    consent: {
      name: 'Een dossier bijhouden',
      say: 'Je mag je toestemming altijd intrekken. Dan wordt het dossier gewist, behalve wat volgens de wet bewaard moet blijven; reservekopieën verdwijnen binnen 13 weken.',
      tick: 'De cliënt stemt in met een dossier',
    },
  },
  nextSteps: {
    name: 'Hoe nu verder',
    question: 'Wat is de eerste stap, hoe klein ook? Wie doet wat, en wanneer?',
    day: 'Volgend contact',
  },
}
