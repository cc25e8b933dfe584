/** What is said around files: those for a real board, and one's own program in one. */
export const files = {
  realBoard: {
    title: "Sur une vraie carte",
    which: "Quelle carte micro:bit avez-vous ?",
    v1: "Une V1 : le logo, en haut, n’est pas doré. La carte n’a pas de haut-parleur.",
    v2: "Une V2 : le logo, en haut, est doré et se touche. La carte a un haut-parleur au dos.",
    download: (name: string) => `Télécharger ${name}`,
    mainHow:
      "Pour l’installer : ouvrez python.microbit.org, faites glisser main.py dans la page, puis envoyez-le à la carte.",
    hexHow:
      "Pour l’installer : branchez la carte par USB, puis copiez ce fichier sur le lecteur MICROBIT. Il ne convient qu’à cette carte.",
    v2Only:
      "Attention : ce programme utilise le son, le micro ou le logo tactile. Une V1 n’a ni micro ni logo tactile ; pour le son, il lui faut un écouteur branché sur 0 et GND.",
    tooLong: "Ce programme est trop long pour la carte. Raccourcissez-le, puis essayez à nouveau.",
    away: "Le fichier n’a pas pu être préparé. Vérifiez la connexion, puis essayez à nouveau, ou prenez main.py.",
  },
  offline: "Cette page s’ouvre aussi sans connexion, dans ce navigateur.",
  programFile: {
    save: "Enregistrer dans un fichier",
    open: "Ouvrir un fichier",
    saved: "Le fichier contient votre programme, et rien sur vous.",
    opened: (name: string) => `Programme ouvert : ${name}.`,
    undo: "Revenir au programme d’avant",
    undone: "Votre programme d’avant est revenu.",
    otherExercise: (slug: string) =>
      `Ce fichier est pour un autre exercice : ${slug}. L’ouvrir ici à la place de votre programme ?`,
    trouble: {
      tooLarge: "Ce fichier est trop grand pour un programme. Votre programme n’a pas changé.",
      unreadable:
        "Ce fichier n’est pas un programme. Choisissez un fichier .maillage.json ou .py. Votre programme n’a pas changé.",
      unknownBlocks:
        "Ce fichier contient des blocs que cet exercice ne propose pas. Votre programme n’a pas changé.",
      newer:
        "Ce fichier vient d’une version plus récente de Maillage. Votre programme n’a pas changé.",
      onlyBlocks:
        "Cet exercice se fait en blocs, et ce fichier est en Python. Votre programme n’a pas changé.",
    },
  },
};
