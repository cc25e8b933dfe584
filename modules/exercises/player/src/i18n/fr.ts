import { board } from "./board/fr";
import type { Heading } from "../worlds/robot";
import type { Turtle } from "../worlds/turtle";
import { files } from "./files/fr";

const s = (n: number) => (n > 1 ? "s" : "");

const headings: Record<Heading, string> = {
  ">": "vers la droite",
  "<": "vers la gauche",
  "^": "vers le haut",
  v: "vers le bas",
};

export const fr = {
  board,
  ...files,
  ways: "Façon de programmer",
  way: { blocks: "Blocs", list: "Liste d’instructions", python: "Python" },
  colon: " :",
  about: "Cas",
  lineNumber: (n: number) => `Ligne ${n}.`,
  engineAway:
    "Le moteur Python n’a pas pu être chargé. Votre programme est gardé dans cette page. Vérifiez la connexion, puis lancez à nouveau.",
  partAway:
    "Cette partie de la page n’a pas pu être chargée. Votre programme est gardé. Vérifiez la connexion, puis choisissez-la à nouveau.",
  code: "Votre programme en Python",
  codeKeys: "Échap puis Tab pour sortir de l’éditeur.",
  editor: {
    "Selection deleted": "Sélection supprimée",
    "Control character": "Caractère de contrôle",
  },
  run: "Lancer",
  stop: "Arrêter",
  stepByStep: "Pas à pas",
  play: "Jouer",
  pause: "Pause",
  back: "Un pas en arrière",
  forward: "Un pas en avant",
  toEnd: "À la fin",
  speed: "Vitesse",
  movie: "Déroulement",
  startAgain: "Repartir du début",
  startAgainSure: "Remplacer votre programme par celui du départ ?",
  world: "Ce que fait le programme",
  ground: "Terrain",
  groundNumber: (n: number) => `Terrain ${n}`,
  console: "Ce que le programme écrit",
  answer: "Votre réponse",
  answerGo: "Répondre",
  loading: "Chargement…",
  running: "Le programme tourne…",
  checks: "Contrôles",
  toPass: "à réussir",
  passed: "réussi",
  notYet: "pas encore",
  hiddenCheck: "vérifié par le serveur",
  bonus: "bonus",
  expected: "Attendu",
  obtained: "Obtenu",
  withInput: "Avec les réponses",
  draft: {
    saved: "Enregistré.",
    away: "Pas de connexion : votre travail est gardé dans cette page et part dès qu’elle revient.",
    refused: "Votre travail n’a pas pu être enregistré. Il reste dans cette page.",
  },
  notSent:
    "Pas envoyé : votre programme utilise quelque chose qui n’existe pas encore ici. Rien n’est compté.",
  stepsReady: (steps: number) => `Pas à pas : ${steps} pas. Avancez avec « Un pas en avant ».`,
  stepsCut: "Le pas à pas s’arrête après 5 000 lignes.",
  submit: "Faire vérifier",
  submitting: "Envoi de votre programme…",
  received: "Reçu, verdict dans un instant.",
  submissionAway:
    "Pas de connexion : votre programme est gardé dans cette page et part dès qu’elle revient.",
  submissionRefused: "Votre programme n’a pas pu être vérifié. Il reste dans cette page.",
  done: "Exercice réussi.",
  notDone: "Bien avancé, pas encore terminé.",
  alreadyDone: "Exercice déjà réussi. Vous pouvez le reprendre.",
  ok: "D’accord",
  cancel: "Annuler",
  samePython: "Le même programme en Python",
  fromBlocks: "Reprendre les blocs en Python",
  blocksStay: "Ce que vous écrivez en Python ne change pas les blocs.",
  list: {
    add: "Ajouter une instruction",
    addInside: (owner: string) => `Ajouter dans « ${owner} »`,
    inside: (owner: string) => `dans ${owner}`,
    empty: "Rien ici pour l’instant.",
    up: (name: string) => `Monter : ${name}`,
    down: (name: string) => `Descendre : ${name}`,
    remove: (name: string) => `Supprimer : ${name}`,
    removed: (name: string) => `Supprimé : ${name}.`,
    added: (where: string) => `Ajouté : ${where}`,
    at: (name: string, line: number, owner: string | null) =>
      `${name}, ligne ${line}${owner ? `, dans ${owner}` : ""}.`,
    undo: "Annuler la dernière action",
    undone: "Dernière action annulée.",
    typed: { math_number: "un nombre", text: "un texte" },
    nothing: "choisir…",
    value: "valeur",
    newVariable: "nouvelle variable…",
    variableName: "Nom de la variable",
  },
  help: "Aide",
  hint: (next: number, of: number) => `Un indice (${next} sur ${of})`,
  allHints: "Tous les indices sont ouverts",
  solution: "Voir une solution",
  solutionTold: "La solution sera marquée comme vue. Vous pourrez encore réussir l’exercice.",
  solutionTitle: "Une solution possible",
  solutionAway:
    "La solution n’a pas pu être chargée. Vérifiez la connexion, puis essayez à nouveau.",
  stopped: "Programme arrêté.",
  count: (passed: number, of: number) => `${passed} contrôle${s(passed)} sur ${of}.`,
  robotAt: (at: { row: number; column: number; heading: Heading; carried: number }) =>
    `Le robot est en ligne ${at.row}, colonne ${at.column}, tourné ${headings[at.heading]}` +
    (at.carried ? `, avec ${at.carried} gemme${s(at.carried)}.` : "."),
  robotDid: (steps: number, turns: number, picked: number, painted: number) => {
    const did = [
      steps && `a avancé de ${steps} case${s(steps)}`,
      turns && `a tourné ${turns} fois`,
      picked && `a ramassé ${picked} gemme${s(picked)}`,
      painted && `a peint ${painted} case${s(painted)}`,
    ].filter(Boolean);
    return did.length ? `Le robot ${did.join(", ")}` : "Le robot n’a pas bougé";
  },
  met: { wall: "mur devant", nothing: "rien à ramasser ici" },
  turtleAt: (strokes: number, at: Turtle) =>
    `Dessin de ${strokes} trait${s(strokes)}. La tortue est en ${Math.round(at.x)}, ${Math.round(at.y)}.`,
  turtleDid: (strokes: number) =>
    strokes ? `La tortue a tracé ${strokes} trait${s(strokes)}` : "La tortue n’a rien tracé",
  wrote: (lines: number) =>
    lines ? `Le programme a écrit ${lines} ligne${s(lines)}` : "Le programme n’a rien écrit",
  lack: {
    wall: "Le robot rencontre un mur. Comptez les cases jusque-là.",
    nothing: "Le robot veut ramasser là où il n’y a rien. Regardez où il se trouve à ce moment.",
    flag: "Le robot s’arrête ailleurs que sur le drapeau.",
    gems: "Il reste au moins une gemme à ramasser.",
    paint: "Les cases peintes ne sont pas encore exactement celles qui sont marquées.",
  },
  missing: (name: string) =>
    `Ce contrôle appelle la fonction ${name} : définissez-la avec def ${name}(…):`,
  calling: (call: string) => `Pour ${call}`,
  noValue: "rien",
  picture: "Votre dessin et le modèle en clair diffèrent encore. Comparez-les trait par trait.",
  size: (lines: number, most: number) =>
    `Votre programme a ${lines} lignes d’instructions ; ${most} suffisent. Cherchez ce qui se répète.`,
  ended: {
    time: "Le programme dure trop longtemps. Une boucle s’arrête-t-elle un jour ?",
    memory: "Le programme demande trop de mémoire. Une liste ou un texte grandit-il sans fin ?",
    output: "Le programme écrit trop de texte. Une boucle s’arrête-t-elle un jour ?",
  },
  faults: {
    unsupported: (what: string) =>
      `${what} existe en Python, mais pas encore ici. Ce n’est pas une erreur de votre part et cet essai ne compte pas. Cherchez une autre façon de l’écrire.`,
    other: (message: string) =>
      `Python s’est arrêté ici et dit : ${message}. Relisez cette ligne, puis celle d’avant.`,
    returnOutside: "return ne sert que dans une fonction. Décalez la ligne sous son def.",
    breakOutside:
      "break et continue ne servent que dans une boucle. Décalez la ligne sous son for ou son while.",
    slips: {
      quote:
        "Un texte commence et ne finit pas. Ajoutez le guillemet qui manque, le même qu’au début.",
      curly:
        "Ces guillemets sont ceux d’un texte imprimé. Python attend des guillemets droits : \" ou '.",
      colon: "Il manque les deux points « : » à la fin de cette ligne.",
      equals: "Un seul = donne une valeur. Pour comparer, écrivez ==.",
      body: "Cette ligne annonce un bloc. Décalez de quatre espaces les lignes qui lui appartiennent.",
      parentheses: "print demande des parenthèses : print(…).",
      unread:
        "Python ne comprend pas cette ligne. Cherchez une faute de frappe, un signe en trop ou un signe oublié.",
      open: (sign: string) =>
        `${sign} s’ouvre ici et ne se ferme pas. Ajoutez le signe qui manque.`,
      close: (sign: string) =>
        `${sign} ferme quelque chose qui n’est pas ouvert. Enlevez-le, ou ajoutez celui qui ouvre.`,
    },
    local:
      "Cette variable appartient à la fonction et n’a pas encore de valeur. Donnez-lui une valeur avant, ou passez-la en argument.",
    notImported: (name: string, world: string) =>
      `Python ne connaît pas ${name}. Ajoutez en haut du programme : from ${world} import *`,
    unknown: (name: string, near: string | null) =>
      `Python ne connaît pas ${name}.` +
      (near
        ? ` Vouliez-vous écrire ${near} ?`
        : " Vérifiez l’orthographe, ou donnez-lui d’abord une valeur."),
    unindent:
      "Le décalage de cette ligne, ou de la suivante, ne correspond à aucun bloc. Alignez-la sur les lignes du même bloc.",
    indent: "Cette ligne est décalée sans raison. Alignez-la sur la ligne d’avant.",
    addText: (other: string) =>
      `Le signe + relie ici un texte et une valeur de type ${other}. Transformez-la d’abord : str(…) pour un texte, int(…) pour un nombre.`,
    types: (a: string, b: string) =>
      `Cette opération ne marche pas entre ${a} et ${b}. Vérifiez ce que contient chaque variable, avec print par exemple.`,
    key: "Une liste ne peut pas servir de clé. Prenez un texte ou un nombre.",
    notCallable: (type: string) =>
      `Des parenthèses suivent une valeur de type ${type}, qui n’est pas une fonction. Une variable porte-t-elle le nom d’une fonction ?`,
    notIterable: (type: string) =>
      `Une valeur de type ${type} ne se parcourt pas. Pour répéter un certain nombre de fois : for i in range(4):`,
    noLength: (type: string) =>
      `Une valeur de type ${type} n’a pas de longueur. len sert aux textes et aux listes.`,
    arguments: (name: string, wanted: number, given: number) =>
      `${name ? `La fonction ${name}` : "Cette fonction"} attend ${wanted} valeur${s(wanted)} entre ses parenthèses et en reçoit ${given}.`,
    toNumber: (type: string) =>
      `Python attend ici un nombre entier et reçoit une valeur de type ${type}. int(…) transforme un texte en nombre.`,
    indexType: "La place dans une liste est un nombre entier. Vérifiez ce qui est entre crochets.",
    integer: (text: string) =>
      `int(…) attend un nombre entier et reçoit « ${text} ». Vérifiez ce qui a été tapé.`,
    number:
      "float(…) attend un nombre et reçoit autre chose. La virgule s’écrit avec un point : 3.5.",
    unpack: "Le nombre de variables à gauche du = n’est pas le nombre de valeurs à droite.",
    empty: "Cette liste est vide. Vérifiez qu’elle contient quelque chose avant.",
    notThere: "La valeur cherchée ne s’y trouve pas. Vérifiez d’abord avec in.",
    zero: "Une division par zéro n’a pas de résultat. Vérifiez la valeur de ce qui divise.",
    index:
      "Cette place n’existe pas dans la liste ou le texte. La première est 0, la dernière est la longueur moins 1.",
    noKey: (key: string) =>
      `La clé ${key} n’est pas dans le dictionnaire. Vérifiez d’abord avec in.`,
    attribute: (owner: string, name: string) =>
      `Une valeur de type ${owner} ne sait pas faire ${name}. Vérifiez l’orthographe, ou ce que contient la variable.`,
    module: (name: string) => `Il n’y a pas de module ${name} ici. Vérifiez l’orthographe.`,
    importName: (name: string) => `Ce module n’a pas de ${name}. Vérifiez l’orthographe.`,
    wall: "Le robot rencontre un mur. Comptez les cases jusque-là, ou vérifiez avec mur_devant().",
    nothing: "Il n’y a rien à ramasser ici. Regardez où se trouve le robot à ce moment.",
    noMoreInput:
      "Le programme pose plus de questions qu’il n’y a de réponses. Comptez les input().",
    recursion:
      "Cette fonction s’appelle elle-même sans s’arrêter. Prévoyez le cas où elle ne s’appelle plus.",
    memory: "Le programme demande trop de mémoire. Une liste ou un texte grandit-il sans fin ?",
    assertion: "Une vérification assert n’est pas remplie.",
  },
};
