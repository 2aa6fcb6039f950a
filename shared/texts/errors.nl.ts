/** Errors in Dutch: what happened, what is safe and what to do. */
import type { ErrorCode } from '../bridge/contract.ts'
import type { ErrorText } from './types.ts'

export const errors: Record<ErrorCode, ErrorText> = {
  badSender: {
    title: 'Niet toegestaan',
    sentence:
      'Er kwam een vraag die niet uit het venster van dit programma komt. Die is geweigerd en er is niets gelezen of gewijzigd. Sluit het programma en start het opnieuw.',
  },
  unknownCall: {
    title: 'Dit kent het programma niet',
    sentence:
      'Het venster vroeg iets wat deze versie niet kan. Er is niets gewijzigd. Start het programma opnieuw. Blijft dit komen, installeer het dan opnieuw; je gegevens staan in een eigen map.',
  },
  badRequest: {
    title: 'Dit kon zo niet',
    sentence:
      'Wat je invulde, heeft niet de goede vorm. Dit ene is niet bewaard; wat al bewaard was, staat er nog. Kijk het na en probeer het opnieuw.',
  },
  unreachable: {
    title: 'Het programma antwoordt niet',
    sentence:
      'Dit venster bereikt het programma op deze laptop niet meer. Alles wat al bewaard was, is veilig; je laatste woorden misschien nog niet. Schrijf die even over en start het programma opnieuw.',
  },
  internal: {
    title: 'Er ging iets mis',
    sentence:
      'Het programma liep ergens op vast. Alles wat al bewaard was, is veilig. Probeer het nog eens. Helpt dat niet, schrijf dan over wat nog niet bewaard is en start het programma opnieuw.',
  },
  vaultAbsent: {
    title: 'Er is nog geen kluis',
    sentence:
      'Op de vaste plek staat geen kluis. Het programma heeft niets gewijzigd. Maak een nieuwe kluis. Had je er al een, zet dan eerst de map met je gegevens terug.',
  },
  vaultExists: {
    title: 'Er is al een kluis',
    sentence:
      'Hier staat al een kluis, dus er is geen nieuwe gemaakt. De kluis die er is, blijft zoals hij was. Open hem met je wachtzin.',
  },
  vaultLocked: {
    title: 'De kluis is op slot',
    sentence:
      'De kluis is dicht, dus dit is niet gelukt. Alles wat al bewaard was, ligt er veilig in. Open de kluis met je wachtzin en doe dit dan opnieuw.',
  },
  vaultInUse: {
    title: 'De kluis is al in gebruik',
    sentence:
      'De kluis is al open in een ander venster van dit programma. Er is niets gewijzigd. Werk daar verder, of sluit dat venster en probeer het opnieuw.',
  },
  vaultDamaged: {
    title: 'De kluis is beschadigd',
    sentence:
      'Een deel van de kluis is niet te lezen: het bestand is beschadigd of van buitenaf gewijzigd. Het programma heeft er niets in overschreven. Maak eerst een kopie van de map met je gegevens en zet dan een reservekopie terug, als je die hebt.',
  },
  vaultNewer: {
    title: 'Deze kluis is van een nieuwere versie',
    sentence:
      'De kluis is gemaakt met een nieuwere versie van dit programma. Er is niets gewijzigd. Installeer die nieuwere versie en open de kluis daarmee.',
  },
  wrongPassphrase: {
    title: 'De kluis ging niet open',
    sentence:
      'Deze wachtzin past niet. Er is niets gewijzigd en je gegevens zijn veilig. Let op hoofdletters en spaties en probeer het rustig nog eens.',
  },
  notFound: {
    title: 'Niet gevonden',
    sentence:
      'Dit staat niet of niet meer in de kluis. Al het andere staat er nog. Ga terug naar de lijst met cliënten en open het dossier opnieuw.',
  },
  staleRevision: {
    title: 'Intussen gewijzigd',
    sentence:
      'Dit is intussen in een ander venster gewijzigd. Die versie is bewaard; wat jij net invulde nog niet. Schrijf het even over, open het dossier opnieuw en vul het daarna in.',
  },
  invalidDossier: {
    title: 'In dit dossier klopt iets niet',
    sentence:
      'In het dossier staat iets wat zo niet kan. Er is niets bewaard en er is geen verslag gemaakt; wat er al was, staat er nog. Pas aan wat genoemd wordt en probeer het opnieuw.',
  },
  diskFull: {
    title: 'De schijf is vol',
    sentence:
      'Er is geen ruimte om dit op te slaan. Alles wat al bewaard was, is veilig; dit laatste nog niet. Laat dit venster open, maak ruimte op de schijf en probeer het opnieuw.',
  },
  readOnly: {
    title: 'Schrijven mag hier niet',
    sentence:
      'Het programma mag in deze map niet schrijven. Wat er staat, is veilig; dit laatste is niet bewaard. Laat dit venster open, geef schrijfrechten op de map en probeer het opnieuw.',
  },
  storageFailed: {
    title: 'Opslaan of lezen lukte niet',
    sentence:
      'De schijf gaf een fout. Alles wat al bewaard was, stond op de schijf; dit laatste is niet gelukt. Laat dit venster open, kijk of de schijf goed is aangesloten en probeer het opnieuw.',
  },
  vaultTampered: {
    title: 'Er is aan de kluis gezeten',
    sentence:
      'Een deel van de kluis is veranderd buiten dit programma om. Dat deel wordt niet getoond, want het is niet te vertrouwen. Er is niets overschreven. Bewaar een kopie van het bestand en zet de laatste reservekopie terug.',
  },
  vaultRolledBack: {
    title: 'Er ontbreekt iets in de kluis',
    sentence:
      'In de kluis staat niet wat er het laatst in is bewaard: iets is weg, of is door een oudere versie vervangen. Het programma heeft niets gewijzigd en opent hem zo niet. Bewaar een kopie van het bestand en zet de laatste reservekopie terug.',
  },
  vaultTruncated: {
    title: 'De kluis is afgebroken',
    sentence:
      'Het bestand van de kluis is korter dan het hoort te zijn, alsof het kopiëren halverwege stopte. Er is niets gewijzigd. Was je aan het kopiëren, laat dat dan eerst klaar zijn. Bewaar anders een kopie van het bestand en zet de laatste reservekopie terug.',
  },
  foreignRow: {
    title: 'In de kluis staat iets van een andere kluis',
    sentence:
      'Iemand of iets heeft een stuk van een andere kluis in deze gezet. Dat hoort hier niet en wordt niet getoond. Er is niets gewijzigd. Bewaar een kopie van het bestand en zet de laatste reservekopie terug.',
  },
  vaultReplaced: {
    title: 'Er staat een ander bestand op de plek van de kluis',
    sentence:
      'Het bestand van de kluis is vervangen, misschien door een programma dat mappen gelijk houdt. Wat bewaard was, staat in het oude bestand; dit laatste niet. Schrijf het over, zet dat programma uit voor deze map en open opnieuw.',
  },
  placeGone: {
    title: 'De plek van de kluis is weg',
    sentence:
      'De map of schijf met de kluis is niet meer te vinden. Wat al bewaard was, staat daar veilig op; dit laatste is nog niet bewaard. Laat dit venster open en sluit de schijf weer aan, of zet de map terug. Daarna bewaart het programma alsnog.',
  },
  erased: {
    title: 'Dit is gewist',
    sentence:
      'Dit dossier is gewist en kan niet opnieuw bewaard worden. Al het andere staat er nog. Ga terug naar de lijst met cliënten.',
  },
  wrongReference: {
    title: 'Het kenmerk past niet',
    sentence:
      'Wat je typte, is niet het kenmerk van dit dossier. Er is niets gewist en alles staat er nog. Kijk of dit het dossier is dat je bedoelt, en typ het kenmerk over.',
  },
  eraseUnfinished: {
    title: 'Gewist, maar nog niet overschreven',
    sentence:
      'Dit dossier is gewist en komt niet terug. De plekken op de schijf zijn nog niet helemaal overschreven; wat er nog staat, is versleuteld. Maak ruimte op de schijf en vergrendel het programma een keer.',
  },
  reportOutdated: {
    title: 'Dit verslag past niet meer bij het dossier',
    sentence:
      'Het dossier is gewijzigd of vergrendeld geweest sinds dit verslag werd gemaakt. Er is niets meegegeven en het dossier is veilig. Maak het voorbeeld opnieuw en bekijk het samen.',
  },
  tooSoon: {
    title: 'Even wachten',
    sentence:
      'Er is een paar keer achter elkaar iets verkeerds ingevuld. Daarom duurt het nu even voor je weer mag proberen; zo is raden zinloos. Er is niets gewijzigd en je gegevens zijn veilig. Wacht tot de tijd om is en probeer het dan nog eens.',
  },
  recoveryCodeMistyped: {
    title: 'Er zit een tikfout in de code',
    sentence:
      'Dit is geen code zoals die op een herstelblad staat: er ontbreekt een teken, of er is er een verwisseld. Er is niets gewijzigd en je gegevens zijn veilig. Leg het blad ernaast en loop de groepjes één voor één na.',
  },
  recoveryOfOtherVault: {
    title: 'Dit blad hoort bij een andere kluis',
    sentence:
      'De code is goed overgetypt, maar hoort bij een andere kluis. Er is niets gewijzigd en je gegevens zijn veilig. Kijk naar het kenmerk op het blad en zoek het blad dat bij deze kluis hoort.',
  },
  wrongRecoveryCode: {
    title: 'Deze code geldt niet meer',
    sentence:
      'De code is goed overgetypt en hoort bij deze kluis, maar opent hem niet. Meestal komt dat doordat er later een nieuw blad is gemaakt. Er is niets gewijzigd en je gegevens zijn veilig. Zoek het nieuwste blad; de datum staat erop.',
  },
  deviceKeyMissing: {
    title: 'De sleutel van deze laptop ontbreekt',
    sentence:
      'Deze kluis is aan één laptop gebonden, en de sleutel daarvan is hier niet te lezen. Je gegevens zijn veilig. Open de kluis op die laptop, in het programma zelf en niet in de browser. Kan dat niet, kies dan “Wachtzin vergeten?” en gebruik je herstelblad.',
  },
  deviceKeyUnavailable: {
    title: 'Binden aan deze laptop lukte niet',
    sentence:
      'Deze laptop heeft nu geen veilige plek voor een sleutel. De kluis is niet gebonden en gaat open met je wachtzin, zoals eerst; je gegevens zijn veilig. Probeer het later nog eens, of laat het zo.',
  },
  backupFailed: {
    title: 'De reservekopie is niet gelukt',
    sentence:
      'Er kon geen reservekopie gemaakt worden. De kluis zelf en de kopieën die er al waren, zijn veilig en niet veranderd. Kijk of de map met reservekopieën er is en of er ruimte op de schijf is, en probeer het opnieuw.',
  },
  backupUnreadable: {
    title: 'Deze reservekopie is niet helemaal te lezen',
    sentence:
      'Bij het nalezen klopte niet alles in deze kopie. Daarom is hij niet gebruikt. De kluis en de andere kopieën zijn niet veranderd. Neem een andere reservekopie, of maak een nieuwe.',
  },
  backupOfOtherVault: {
    title: 'Deze reservekopie is van een andere kluis',
    sentence:
      'In dit bestand zit een andere kluis dan die nu open is. Er is niets veranderd. Kies een andere reservekopie. Wil je juist die andere kluis terug, vergrendel dan eerst en zet hem terug vanaf het openingsscherm.',
  },
  backupNewer: {
    title: 'Deze reservekopie is van een nieuwere versie',
    sentence:
      'De kopie is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd. Installeer die nieuwere versie en zet hem daarmee terug, of kies een oudere kopie.',
  },
  backupNotFound: {
    title: 'Deze reservekopie is er niet meer',
    sentence:
      'Het bestand staat niet op de plek waar het stond. De kluis is niet veranderd. Staat de kopie op een stick, sluit die dan aan en probeer het opnieuw. Of kies een andere kopie.',
  },
  folderNotFound: {
    title: 'Deze map is er niet',
    sentence:
      'Het programma kan deze map niet vinden. Er is niets geschreven of veranderd. Sluit de stick of schijf aan, of vul het hele pad van een map in die er al is.',
  },
  folderInside: {
    title: 'Deze map ligt bij de kluis zelf',
    sentence:
      'Een tweede kopie in dezelfde map helpt niet als die map verloren gaat. Er is niets veranderd. Kies een map ergens anders, het liefst op een stick of een andere schijf.',
  },
  undoGone: {
    title: 'Ongedaan maken kan niet meer',
    sentence:
      'De kopie van vóór het terugzetten is er niet meer. De kluis is niet veranderd. Kijk of een van de reservekopieën heeft wat je zoekt.',
  },
  setTooLarge: {
    title: 'Deze vragenset is te groot',
    sentence:
      'Elk gesprek draagt zijn hele vragenset mee, en deze is daar te lang voor. Wat eerder bewaard is, is veilig. Maak teksten korter of haal eigen onderwerpen weg, en bewaar opnieuw.',
  },
  tooManySets: {
    title: 'Er zijn al honderd vragensets',
    sentence:
      'Meer kan de kluis niet aan. Er is niets veranderd. Pas een set aan die er al is: elke keer bewaren maakt een nieuwe versie.',
  },
}
