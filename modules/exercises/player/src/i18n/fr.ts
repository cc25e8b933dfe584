import type { Heading } from "../worlds/robot";
import type { Turtle } from "../worlds/turtle";

const s = (n: number) => (n > 1 ? "s" : "");

const headings: Record<Heading, string> = {
  ">": "vers la droite",
  "<": "vers la gauche",
  "^": "vers le haut",
  v: "vers le bas",
};

export const fr = {
  ways: "Façon de programmer",
  way: { blocks: "Blocs", list: "Liste d’instructions", python: "Python" },
  colon: " :",
  about: "Cas",
  lineNumber: (n: number) => `Ligne ${n}.`,
  engineAway:
    "Le moteur Python n’a pas pu être chargé. Votre programme est gardé dans cette page. Vérifiez la connexion, puis lancez à nouveau.",
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
  loading: "Le moteur Python se prépare…",
  running: "Le programme tourne…",
  checking: "Contrôle en cours…",
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
  narrowBlocks: "Sur un petit écran, la liste d’instructions est plus commode.",
  list: {
    add: "Ajouter une instruction",
    addInside: (owner: string) => `Ajouter dans « ${owner} »`,
    inside: (owner: string) => `dans ${owner}`,
    empty: "Rien ici pour l’instant.",
    up: (name: string) => `Monter : ${name}`,
    down: (name: string) => `Descendre : ${name}`,
    remove: (name: string) => `Supprimer : ${name}`,
    removed: (name: string) => `Supprimé : ${name}.`,
    added: (where: string) => `Ajouté : ${where}`,
    at: (name: string, line: number, owner: string | null) =>
      `${name}, ligne ${line}${owner ? `, dans ${owner}` : ""}.`,
    undo: "Annuler la dernière action",
    undone: "Dernière action annulée.",
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
  allPassed: "Tous les contrôles visibles sont réussis.",
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
    `Ce contrôle appelle la fonction ${name} : définissez-la avec def ${name}(…):`,
  calling: (call: string) => `Pour ${call}`,
  noValue: "rien",
  picture: "Votre dessin et le modèle en clair diffèrent encore. Comparez-les trait par trait.",
  size: (lines: number, most: number) =>
    `Votre programme a ${lines} lignes d’instructions ; ${most} suffisent. Cherchez ce qui se répète.`,
  ended: {
    time: "Le programme dure trop longtemps. Une boucle s’arrête-t-elle un jour ?",
    memory: "Le programme demande trop de mémoire. Une liste ou un texte grandit-il sans fin ?",
    output: "Le programme écrit trop de texte. Une boucle s’arrête-t-elle un jour ?",
  },
};
