const common = { lang: "fr", ways: ["python"], toolbox: [], draft: null, best: null, kept: true };
const check = { hidden: false, optional: false, points: 1 };

/** Three exercises to work with; the product's are in course-content. */
export const SAMPLES = {
  couloir: {
    ...common,
    world: "robot",
    ways: ["blocks", "python"],
    toolbox: [
      "robot_forward",
      "robot_forward_n",
      "robot_turn",
      "robot_pick",
      "robot_paint",
      "robot_wall",
      "robot_flag",
      "controls_repeat",
      "controls_if",
      "controls_whileUntil",
      "variables_set",
      "variables_get",
      "math_number",
      "math_change",
      "math_arithmetic",
      "logic_compare",
      "logic_negate",
    ],
    starter: { python: "from robot import *\n\navancer()\n", blocks: null },
    checks: [
      {
        ...check,
        id: "c1",
        title: "Le robot est sur le drapeau",
        kind: "goal",
        map: ["######", "#>..F#", "######"],
        reach: true,
        collect: false,
      },
      {
        ...check,
        id: "c2",
        title: "Il ramasse la gemme et peint la case marquée",
        kind: "goal",
        map: ["######", "#>.*F#", "#...x#", "######"],
        reach: false,
        collect: true,
        optional: true,
      },
      { ...check, id: "c3", title: "Au plus 4 lignes", kind: "size", lines: 4 },
      {
        id: "c4",
        title: "Un autre couloir",
        hidden: true,
        optional: false,
        points: 1,
        kind: "goal",
      },
    ],
    hints: [
      "<p>Comptez les cases jusqu’au drapeau.</p>",
      "<p>Entre deux cases, il y a un pas.</p>",
      "<p>Il faut <code>avancer()</code> trois fois.</p>",
    ],
    solution: {
      python: "from robot import *\n\nfor i in range(3):\n    avancer()\n",
      blocks: null,
    },
  },
  carre: {
    ...common,
    world: "turtle",
    ways: ["python", "blocks"],
    toolbox: [
      "turtle_forward",
      "turtle_turn",
      "turtle_pen",
      "turtle_colour",
      "turtle_width",
      "turtle_circle",
      "controls_repeat",
      "controls_for",
      "math_number",
      "variables_get",
    ],
    starter: { python: "from turtle import *\n\navancer(100)\ntourner_gauche(90)\n", blocks: null },
    checks: [
      {
        ...check,
        id: "c1",
        title: "Le dessin est celui du modèle",
        kind: "picture",
        colours: false,
        target: [
          ["line", 0, 0, 100, 0, "black", 1],
          ["line", 100, 0, 100, 100, "black", 1],
          ["line", 100, 100, 0, 100, "black", 1],
          ["line", 0, 100, 0, 0, "black", 1],
        ],
      },
    ],
    hints: ["<p>Un carré a quatre côtés et quatre angles droits.</p>"],
    solution: {
      python:
        "from turtle import *\n\nfor i in range(4):\n    avancer(100)\n    tourner_gauche(90)\n",
      blocks: null,
    },
  },
  bonjour: {
    ...common,
    world: "console",
    starter: {
      python: 'nom = input("Comment vous appelez-vous ? ")\nprint("Bonjour", nom)\n',
      blocks: null,
    },
    checks: [
      {
        ...check,
        id: "c1",
        title: "Le programme salue Ada",
        kind: "console",
        input: ["Ada"],
        lines: ["Bonjour Ada"],
        contains: null,
      },
      {
        ...check,
        id: "c2",
        title: "double(n) donne le double",
        kind: "call",
        function: "double",
        cases: [
          { args: [["int", "3"]], gives: ["int", "6"] },
          { args: [["float", "1.5"]], gives: ["float", "3.0"] },
        ],
      },
    ],
    hints: [],
    solution: {
      python: 'def double(n):\n    return 2 * n\n\nprint("Bonjour", input())\n',
      blocks: null,
    },
  },
};
