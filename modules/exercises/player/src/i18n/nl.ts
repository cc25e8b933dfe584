import { board } from "./board/nl";
import type { Heading } from "../worlds/robot";
import { files } from "./files/nl";
import type { Words } from "./words";

const headings: Record<Heading, string> = {
  ">": "naar rechts",
  "<": "naar links",
  "^": "naar boven",
  v: "naar beneden",
};

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const away = "Geen verbinding: je werk blijft op deze pagina en vertrekt zodra ze terug is.";
const memory = "Het programma vraagt te veel geheugen. Groeit een lijst of een tekst zonder einde?";

export const nl: Words = {
  board,
  ...files,
  ways: "Manier van programmeren",
  way: { blocks: "Blokken", list: "Lijst met instructies", python: "Python" },
  colon: ":",
  about: "Geval",
  lineNumber: (n) => `Regel ${n}.`,
  engineAway:
    "De Python-motor kon niet geladen worden. Je programma blijft op deze pagina. Controleer de verbinding en voer het opnieuw uit.",
  partAway:
    "Dit deel van de pagina kon niet geladen worden. Je programma is bewaard. Controleer de verbinding en kies het opnieuw.",
  code: "Je programma in Python",
  codeKeys: "Escape en dan Tab om de editor te verlaten.",
  editor: {
    "Selection deleted": "Selectie verwijderd",
    "Control character": "Stuurteken",
  },
  run: "Uitvoeren",
  stop: "Stoppen",
  stepByStep: "Stap voor stap",
  play: "Afspelen",
  pause: "Pauze",
  back: "Eén stap terug",
  forward: "Eén stap verder",
  toEnd: "Naar het einde",
  speed: "Snelheid",
  movie: "Verloop",
  startAgain: "Opnieuw beginnen",
  startAgainSure: "Je programma vervangen door dat van het begin?",
  world: "Wat het programma doet",
  ground: "Terrein",
  groundNumber: (n) => `Terrein ${n}`,
  console: "Wat het programma schrijft",
  answer: "Je antwoord",
  answerGo: "Antwoorden",
  loading: "Even laden…",
  running: "Het programma loopt…",
  checks: "Controles",
  toPass: "nog te halen",
  passed: "gelukt",
  notYet: "nog niet",
  hiddenCheck: "gecontroleerd door de server",
  bonus: "bonus",
  expected: "Verwacht",
  obtained: "Verkregen",
  withInput: "Met de antwoorden",
  draft: {
    saved: "Bewaard.",
    away,
    refused: "Je werk kon niet bewaard worden. Het blijft op deze pagina.",
  },
  notSent:
    "Niet verzonden: je programma gebruikt iets dat hier nog niet bestaat. Er wordt niets geteld.",
  stepsReady: (steps) =>
    `Stap voor stap: ${some(steps, "stap", "stappen")}. Ga verder met ‘Eén stap verder’.`,
  stepsCut: "Stap voor stap stopt na 5 000 regels.",
  submit: "Laten nakijken",
  submitting: "Je programma wordt verzonden…",
  received: "Ontvangen, het resultaat komt zo.",
  submissionAway: away,
  submissionRefused: "Je programma kon niet nagekeken worden. Het blijft op deze pagina.",
  done: "Oefening gelukt.",
  notDone: "Goed op weg, nog niet klaar.",
  alreadyDone: "Deze oefening is al gelukt. Je mag ze hernemen.",
  ok: "Oké",
  cancel: "Annuleren",
  samePython: "Hetzelfde programma in Python",
  fromBlocks: "De blokken overnemen in Python",
  blocksStay: "Wat je in Python schrijft, verandert de blokken niet.",
  list: {
    add: "Een instructie toevoegen",
    addInside: (owner) => `Toevoegen in ‘${owner}’`,
    inside: (owner) => `in ${owner}`,
    empty: "Hier staat nog niets.",
    up: (name) => `Omhoog: ${name}`,
    down: (name) => `Omlaag: ${name}`,
    remove: (name) => `Verwijderen: ${name}`,
    removed: (name) => `Verwijderd: ${name}.`,
    added: (where) => `Toegevoegd: ${where}`,
    at: (name, line, owner) => `${name}, regel ${line}${owner ? `, in ${owner}` : ""}.`,
    undo: "De laatste actie ongedaan maken",
    undone: "Laatste actie ongedaan gemaakt.",
    typed: { math_number: "een getal", text: "een tekst" },
    nothing: "kies…",
    value: "waarde",
    newVariable: "nieuwe variabele…",
    variableName: "Naam van de variabele",
  },
  help: "Hulp",
  hint: (next, of) => `Een hint (${next} van ${of})`,
  allHints: "Alle hints zijn open",
  solution: "Een oplossing bekijken",
  solutionTold: "De oplossing wordt als bekeken gemarkeerd. Je kunt de oefening nog altijd maken.",
  solutionTitle: "Een mogelijke oplossing",
  solutionAway:
    "De oplossing kon niet geladen worden. Controleer de verbinding en probeer opnieuw.",
  stopped: "Programma gestopt.",
  count: (passed, of) => `${passed} van de ${some(of, "controle", "controles")} gelukt.`,
  robotAt: (at) =>
    `De robot staat op rij ${at.row}, kolom ${at.column}, gericht ${headings[at.heading]}` +
    (at.carried ? `, met ${some(at.carried, "edelsteen", "edelstenen")}.` : "."),
  robotDid: (steps, turns, picked, painted) => {
    const did = [
      steps && `ging ${some(steps, "vakje", "vakjes")} vooruit`,
      turns && `draaide ${turns} keer`,
      picked && `raapte ${some(picked, "edelsteen", "edelstenen")} op`,
      painted && `verfde ${some(painted, "vakje", "vakjes")}`,
    ].filter(Boolean);
    return did.length ? `De robot ${did.join(", ")}` : "De robot heeft niet bewogen";
  },
  met: { wall: "muur vooraan", nothing: "hier valt niets op te rapen" },
  turtleAt: (strokes, at) =>
    `Tekening van ${some(strokes, "lijn", "lijnen")}. De schildpad staat op ${Math.round(at.x)}, ${Math.round(at.y)}.`,
  turtleDid: (strokes) =>
    strokes
      ? `De schildpad tekende ${some(strokes, "lijn", "lijnen")}`
      : "De schildpad tekende niets",
  wrote: (lines) =>
    lines
      ? `Het programma schreef ${some(lines, "regel", "regels")}`
      : "Het programma schreef niets",
  lack: {
    wall: "De robot botst op een muur. Tel de vakjes tot daar.",
    nothing: "De robot wil iets oprapen waar niets ligt. Kijk waar hij op dat moment staat.",
    flag: "De robot stopt ergens anders dan op de vlag.",
    gems: "Er ligt nog minstens één edelsteen.",
    paint: "De geverfde vakjes zijn nog niet precies de aangeduide vakjes.",
  },
  missing: (name) => `Deze controle roept de functie ${name} op: maak ze met def ${name}(…):`,
  calling: (call) => `Voor ${call}`,
  noValue: "niets",
  picture: "Je tekening en het lichte voorbeeld verschillen nog. Vergelijk ze lijn per lijn.",
  size: (lines, most) =>
    `Je programma telt ${lines} regels met instructies; ${most} volstaan. Zoek wat zich herhaalt.`,
  ended: {
    time: "Het programma duurt te lang. Stopt een lus ooit?",
    memory,
    output: "Het programma schrijft te veel tekst. Stopt een lus ooit?",
  },
  faults: {
    unsupported: (what) =>
      `${what} bestaat in Python, maar hier nog niet. Het is geen fout van jou en deze poging telt niet mee. Zoek een andere manier om het te schrijven.`,
    other: (message) =>
      `Python stopte hier en zegt: ${message}. Lees deze regel opnieuw, en dan die ervoor.`,
    returnOutside: "return dient alleen in een functie. Laat de regel inspringen onder zijn def.",
    breakOutside:
      "break en continue dienen alleen in een lus. Laat de regel inspringen onder zijn for of while.",
    slips: {
      quote: "Een tekst begint en eindigt niet. Voeg het aanhalingsteken toe dat ontbreekt.",
      curly: "Dit zijn gedrukte aanhalingstekens. Python verwacht rechte: \" of '.",
      colon: "De dubbele punt ‘:’ aan het einde van deze regel ontbreekt.",
      equals: "Eén = geeft een waarde. Om te vergelijken, schrijf je ==.",
      body: "Deze regel kondigt een blok aan. Laat de regels die erbij horen vier spaties inspringen.",
      parentheses: "print heeft haakjes nodig: print(…).",
      unread:
        "Python begrijpt deze regel niet. Zoek een tikfout, een teken te veel of een vergeten teken.",
      open: (sign) => `${sign} gaat hier open en sluit niet. Voeg het teken toe dat ontbreekt.`,
      close: (sign) =>
        `${sign} sluit iets dat niet open is. Haal het weg, of voeg het teken toe dat opent.`,
    },
    local:
      "Deze variabele hoort bij de functie en heeft nog geen waarde. Geef ze eerst een waarde, of geef ze mee als argument.",
    notImported: (name, world) =>
      `Python kent ${name} niet. Voeg bovenaan het programma toe: from ${world} import *`,
    unknown: (name, near) =>
      `Python kent ${name} niet.` +
      (near ? ` Bedoelde je ${near}?` : " Controleer de spelling, of geef het eerst een waarde."),
    unindent:
      "De insprong van deze regel, of van de volgende, past bij geen enkel blok. Zet hem gelijk met de regels van hetzelfde blok.",
    indent: "Deze regel springt zonder reden in. Zet hem gelijk met de regel ervoor.",
    addText: (other) =>
      `Het teken + verbindt hier een tekst en een waarde van het type ${other}. Zet ze eerst om: str(…) naar tekst, int(…) naar een getal.`,
    types: (a, b) =>
      `Deze bewerking kan niet tussen ${a} en ${b}. Kijk wat elke variabele bevat, met print bijvoorbeeld.`,
    key: "Een lijst kan geen sleutel zijn. Neem een tekst of een getal.",
    notCallable: (type) =>
      `Na een waarde van het type ${type} staan haakjes, maar het is geen functie. Heeft een variabele de naam van een functie?`,
    notIterable: (type) =>
      `Een waarde van het type ${type} kun je niet doorlopen. Om een aantal keer te herhalen: for i in range(4):`,
    noLength: (type) =>
      `Een waarde van het type ${type} heeft geen lengte. len dient voor teksten en lijsten.`,
    arguments: (name, wanted, given) =>
      `${name ? `De functie ${name}` : "Deze functie"} verwacht ${some(wanted, "waarde", "waarden")} tussen haar haakjes en krijgt er ${given}.`,
    toNumber: (type) =>
      `Python verwacht hier een geheel getal en krijgt een waarde van het type ${type}. int(…) maakt van een tekst een getal.`,
    indexType: "Een plaats in een lijst is een geheel getal. Kijk wat tussen de haakjes staat.",
    integer: (text) =>
      `int(…) verwacht een geheel getal en krijgt ‘${text}’. Kijk wat er getypt is.`,
    number: "float(…) verwacht een getal en krijgt iets anders. Schrijf een punt, geen komma: 3.5.",
    unpack: "Het aantal variabelen links van de = is niet het aantal waarden rechts.",
    empty: "Deze lijst is leeg. Controleer eerst of er iets in zit.",
    notThere: "De gezochte waarde zit er niet in. Controleer eerst met in.",
    zero: "Delen door nul heeft geen resultaat. Controleer de waarde van de deler.",
    index:
      "Deze plaats bestaat niet in de lijst of de tekst. De eerste is 0, de laatste is de lengte min 1.",
    noKey: (key) => `De sleutel ${key} zit niet in de dictionary. Controleer eerst met in.`,
    attribute: (owner, name) =>
      `Een waarde van het type ${owner} kan ${name} niet. Controleer de spelling, of wat de variabele bevat.`,
    module: (name) => `Er is hier geen module ${name}. Controleer de spelling.`,
    importName: (name) => `Deze module heeft geen ${name}. Controleer de spelling.`,
    wall: "De robot botst op een muur. Tel de vakjes tot daar, of controleer met muur_voor().",
    nothing: "Hier valt niets op te rapen. Kijk waar de robot op dat moment staat.",
    noMoreInput: "Het programma stelt meer vragen dan er antwoorden zijn. Tel de input().",
    recursion:
      "Deze functie roept zichzelf op zonder te stoppen. Voorzie het geval waarin ze dat niet meer doet.",
    memory,
    assertion: "Een controle met assert klopt niet.",
  },
};
