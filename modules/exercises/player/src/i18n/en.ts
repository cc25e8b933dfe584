import { board } from "./board/en";
import type { Heading } from "../worlds/robot";
import { files } from "./files/en";
import type { Words } from "./words";

const s = (n: number) => (n === 1 ? "" : "s");

const headings: Record<Heading, string> = {
  ">": "facing right",
  "<": "facing left",
  "^": "facing up",
  v: "facing down",
};

const engineAway =
  "The Python engine could not be loaded. Your program is kept in this page. Check the connection, then run again.";
const away =
  "No connection: your work is kept in this page and will be sent as soon as it is back.";
const memory = "The program asks for too much memory. Does a list or a text grow without end?";

export const en: Words = {
  board,
  ...files,
  ways: "Way to program",
  way: { blocks: "Blocks", list: "List of instructions", python: "Python" },
  colon: ":",
  about: "Case",
  lineNumber: (n) => `Line ${n}.`,
  engineAway,
  partAway:
    "This part of the page could not be loaded. Your program is kept. Check the connection, then choose it again.",
  code: "Your program in Python",
  codeKeys: "Escape, then Tab, to leave the editor.",
  editor: {
    "Selection deleted": "Selection deleted",
    "Control character": "Control character",
  },
  run: "Run",
  stop: "Stop",
  stepByStep: "Step by step",
  play: "Play",
  pause: "Pause",
  back: "One step back",
  forward: "One step on",
  toEnd: "To the end",
  speed: "Speed",
  movie: "Playback",
  startAgain: "Start again",
  startAgainSure: "Replace your program with the one at the start?",
  world: "What the program does",
  ground: "Ground",
  groundNumber: (n) => `Ground ${n}`,
  console: "What the program writes",
  answer: "Your answer",
  answerGo: "Answer",
  loading: "Loading…",
  running: "The program is running…",
  checks: "Checks",
  toPass: "to pass",
  passed: "passed",
  notYet: "not yet",
  hiddenCheck: "checked by the server",
  bonus: "bonus",
  expected: "Expected",
  obtained: "Obtained",
  withInput: "With the answers",
  draft: {
    saved: "Saved.",
    away,
    refused: "Your work could not be saved. It stays in this page.",
  },
  notSent:
    "Not sent: your program uses something that isn’t available here yet. Nothing is counted.",
  stepsReady: (steps) => `Step by step: ${steps} step${s(steps)}. Go on with “One step on”.`,
  stepsCut: "Step by step stops after 5,000 lines.",
  submit: "Have it checked",
  submitting: "Sending your program…",
  received: "Received, verdict in a moment.",
  submissionAway: away,
  submissionRefused: "Your program could not be checked. It stays in this page.",
  done: "Exercise solved.",
  notDone: "Well on the way, not finished yet.",
  alreadyDone: "Exercise already solved. You can take it up again.",
  ok: "OK",
  cancel: "Cancel",
  samePython: "The same program in Python",
  fromBlocks: "Take the blocks over in Python",
  blocksStay: "What you write in Python doesn’t change the blocks.",
  list: {
    add: "Add an instruction",
    addInside: (owner) => `Add inside “${owner}”`,
    inside: (owner) => `inside ${owner}`,
    empty: "Nothing here yet.",
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    remove: (name) => `Remove: ${name}`,
    removed: (name) => `Removed: ${name}.`,
    added: (where) => `Added: ${where}`,
    at: (name, line, owner) => `${name}, line ${line}${owner ? `, inside ${owner}` : ""}.`,
    undo: "Undo the last action",
    undone: "Last action undone.",
    typed: { math_number: "a number", text: "a text" },
    nothing: "choose…",
    value: "value",
    newVariable: "new variable…",
    variableName: "Name of the variable",
  },
  help: "Help",
  hint: (next, of) => `A hint (${next} of ${of})`,
  allHints: "All hints are open",
  solution: "See a solution",
  solutionTold: "The solution will be marked as seen. You can still solve the exercise.",
  solutionTitle: "One possible solution",
  solutionAway: "The solution could not be loaded. Check the connection, then try again.",
  stopped: "Program stopped.",
  count: (passed, of) => `${passed} check${s(passed)} of ${of}.`,
  robotAt: (at) =>
    `The robot is in row ${at.row}, column ${at.column}, ${headings[at.heading]}` +
    (at.carried ? `, with ${at.carried} gem${s(at.carried)}.` : "."),
  robotDid: (steps, turns, picked, painted) => {
    const did = [
      steps && `moved forward ${steps} square${s(steps)}`,
      turns && `turned ${turns} time${s(turns)}`,
      picked && `picked up ${picked} gem${s(picked)}`,
      painted && `painted ${painted} square${s(painted)}`,
    ].filter(Boolean);
    return did.length ? `The robot ${did.join(", ")}` : "The robot has not moved";
  },
  met: { wall: "wall ahead", nothing: "nothing to pick up here" },
  turtleAt: (strokes, at) =>
    `Drawing of ${strokes} stroke${s(strokes)}. The turtle is at ${Math.round(at.x)}, ${Math.round(at.y)}.`,
  turtleDid: (strokes) =>
    strokes ? `The turtle drew ${strokes} stroke${s(strokes)}` : "The turtle drew nothing",
  wrote: (lines) =>
    lines ? `The program wrote ${lines} line${s(lines)}` : "The program wrote nothing",
  lack: {
    wall: "The robot meets a wall. Count the squares up to there.",
    nothing: "The robot wants to pick up where there is nothing. Look where it is at that moment.",
    flag: "The robot stops somewhere else than on the flag.",
    gems: "There is at least one gem left to pick up.",
    paint: "The painted squares are not yet exactly those that are marked.",
  },
  missing: (name) => `This check calls the function ${name}: define it with def ${name}(…):`,
  calling: (call) => `For ${call}`,
  noValue: "nothing",
  picture: "Your drawing and the pale model still differ. Compare them stroke by stroke.",
  size: (lines, most) =>
    `Your program has ${lines} lines of instructions; ${most} are enough. Look for what repeats.`,
  ended: {
    time: "The program takes too long. Does a loop ever stop?",
    memory,
    output: "The program writes too much text. Does a loop ever stop?",
  },
  faults: {
    unsupported: (what) =>
      `${what} exists in Python, but not here yet. It is no mistake of yours and this try doesn’t count. Look for another way to write it.`,
    other: (message) =>
      `Python stopped here and says: ${message}. Read this line again, then the one before.`,
    returnOutside: "return only serves in a function. Indent the line under its def.",
    breakOutside:
      "break and continue only serve in a loop. Indent the line under its for or its while.",
    slips: {
      quote: "A text begins and doesn’t end. Add the missing quote, the same as at the beginning.",
      curly: "These are printed quotes. Python expects straight ones: \" or '.",
      colon: "The colon “:” at the end of this line is missing.",
      equals: "A single = gives a value. To compare, write ==.",
      body: "This line announces a block. Indent the lines that belong to it by four spaces.",
      parentheses: "print needs parentheses: print(…).",
      unread:
        "Python doesn’t understand this line. Look for a typing slip, a sign too many or a sign forgotten.",
      open: (sign) => `${sign} opens here and never closes. Add the missing sign.`,
      close: (sign) =>
        `${sign} closes something that isn’t open. Take it out, or add the one that opens.`,
    },
    local:
      "This variable belongs to the function and has no value yet. Give it a value before, or pass it as an argument.",
    notImported: (name, world) =>
      `Python doesn’t know ${name}. Add at the top of the program: from ${world} import *`,
    unknown: (name, near) =>
      `Python doesn’t know ${name}.` +
      (near ? ` Did you mean ${near}?` : " Check the spelling, or give it a value first."),
    unindent:
      "The indentation of this line, or of the next, fits no block. Align it with the lines of the same block.",
    indent: "This line is indented for no reason. Align it with the line before.",
    addText: (other) =>
      `The + sign joins a text and a value of type ${other} here. Turn it first: str(…) into a text, int(…) into a number.`,
    types: (a, b) =>
      `This operation doesn’t work between ${a} and ${b}. Check what each variable holds, with print for example.`,
    key: "A list can’t serve as a key. Take a text or a number.",
    notCallable: (type) =>
      `Parentheses follow a value of type ${type}, which isn’t a function. Does a variable have the name of a function?`,
    notIterable: (type) =>
      `A value of type ${type} can’t be gone through. To repeat a number of times: for i in range(4):`,
    noLength: (type) => `A value of type ${type} has no length. len is for texts and lists.`,
    arguments: (name, wanted, given) =>
      `${name ? `The function ${name}` : "This function"} expects ${wanted} value${s(wanted)} between its parentheses and gets ${given}.`,
    toNumber: (type) =>
      `Python expects a whole number here and gets a value of type ${type}. int(…) turns a text into a number.`,
    indexType: "A place in a list is a whole number. Check what is between the brackets.",
    integer: (text) => `int(…) expects a whole number and gets “${text}”. Check what was typed.`,
    number: "float(…) expects a number and gets something else. Decimals have a point: 3.5.",
    unpack: "The number of variables left of the = isn’t the number of values right of it.",
    empty: "This list is empty. Check before that it holds something.",
    notThere: "The value looked for isn’t in there. Check first with in.",
    zero: "A division by zero has no result. Check the value of what divides.",
    index:
      "This place doesn’t exist in the list or the text. The first is 0, the last is the length minus 1.",
    noKey: (key) => `The key ${key} isn’t in the dictionary. Check first with in.`,
    attribute: (owner, name) =>
      `A value of type ${owner} can’t do ${name}. Check the spelling, or what the variable holds.`,
    module: (name) => `There is no module ${name} here. Check the spelling.`,
    importName: (name) => `This module has no ${name}. Check the spelling.`,
    wall: "The robot meets a wall. Count the squares up to there, or check with wall_ahead().",
    nothing: "There is nothing to pick up here. Look where the robot is at that moment.",
    noMoreInput: "The program asks more questions than there are answers. Count the input().",
    recursion:
      "This function calls itself without stopping. Foresee the case where it no longer does.",
    memory,
    assertion: "A check by assert doesn’t hold.",
  },
};
