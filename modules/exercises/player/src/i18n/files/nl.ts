import type { files as fr } from "./fr";

export const files: typeof fr = {
  realBoard: {
    title: "Op een echt bordje",
    which: "Welk micro:bit-bordje heb je?",
    v1: "Een V1: het logo bovenaan is niet goudkleurig. Het bordje heeft geen luidspreker.",
    v2: "Een V2: het logo bovenaan is goudkleurig en kun je aanraken. Achteraan zit een luidspreker.",
    download: (name) => `${name} downloaden`,
    mainHow:
      "Zo zet je het erop: open python.microbit.org, sleep main.py naar de pagina en stuur het naar het bordje.",
    hexHow:
      "Zo zet je het erop: sluit het bordje aan met USB en kopieer dit bestand naar het station MICROBIT. Het past alleen op dit bordje.",
    v2Only:
      "Let op: dit programma gebruikt geluid, de microfoon of het aanraaklogo. Een V1 heeft geen microfoon en geen aanraaklogo; voor geluid heeft hij een oortje nodig, aangesloten op 0 en GND.",
    tooLong: "Dit programma is te lang voor het bordje. Maak het korter en probeer opnieuw.",
    away: "Het bestand kon niet gemaakt worden. Controleer de verbinding en probeer opnieuw, of neem main.py.",
  },
  offline: "Deze pagina gaat in deze browser ook zonder verbinding open.",
  programFile: {
    save: "Bewaren in een bestand",
    open: "Een bestand openen",
    saved: "Het bestand bevat je programma, en niets over jou.",
    opened: (name) => `Programma geopend: ${name}.`,
    undo: "Terug naar het vorige programma",
    undone: "Je vorige programma is terug.",
    otherExercise: (slug) =>
      `Dit bestand is voor een andere oefening: ${slug}. Hier openen in plaats van je programma?`,
    trouble: {
      tooLarge: "Dit bestand is te groot voor een programma. Je programma is niet veranderd.",
      unreadable:
        "Dit bestand is geen programma. Kies een bestand .maillage.json of .py. Je programma is niet veranderd.",
      unknownBlocks:
        "In dit bestand staan blokken die deze oefening niet aanbiedt. Je programma is niet veranderd.",
      newer:
        "Dit bestand komt van een recentere versie van Maillage. Je programma is niet veranderd.",
      onlyBlocks:
        "Deze oefening maak je met blokken, en dit bestand is in Python. Je programma is niet veranderd.",
    },
  },
};
