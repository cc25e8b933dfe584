import type { files as fr } from "./fr";

export const files: typeof fr = {
  realBoard: {
    title: "On a real board",
    which: "Which micro:bit do you have?",
    v1: "A V1: the logo at the top is not gold. The board has no speaker.",
    v2: "A V2: the logo at the top is gold and can be touched. There is a speaker on the back.",
    download: (name) => `Download ${name}`,
    mainHow:
      "To install it: open python.microbit.org, drag main.py onto the page, then send it to the board.",
    hexHow:
      "To install it: plug the board in by USB, then copy this file to the MICROBIT drive. It fits this board only.",
    v2Only:
      "Note: this program uses sound, the microphone or the touch logo. A V1 has no microphone and no touch logo; for sound it needs an earphone connected to 0 and GND.",
    tooLong: "This program is too long for the board. Make it shorter, then try again.",
    away: "The file could not be prepared. Check the connection and try again, or take main.py.",
  },
  offline: "In this browser, this page also opens without a connection.",
  programFile: {
    save: "Save in a file",
    open: "Open a file",
    saved: "The file holds your program, and nothing about you.",
    opened: (name) => `Program opened: ${name}.`,
    undo: "Back to the program before",
    undone: "Your program from before is back.",
    otherExercise: (slug) =>
      `This file is for another exercise: ${slug}. Open it here in place of your program?`,
    trouble: {
      tooLarge: "This file is too large for a program. Your program has not changed.",
      unreadable:
        "This file is no program. Choose a .maillage.json or .py file. Your program has not changed.",
      unknownBlocks:
        "This file holds blocks that this exercise does not offer. Your program has not changed.",
      newer: "This file comes from a newer version of Maillage. Your program has not changed.",
      onlyBlocks:
        "This exercise is done in blocks, and this file is in Python. Your program has not changed.",
    },
  },
};
