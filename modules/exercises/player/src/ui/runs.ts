import type { Exercise } from "../data";
import type { Outcome, Piece, Run } from "../engine/run";
import type { Runner } from "../engine/runner";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { faultWords, troubleOf } from "./faults";
import { freeRun, type FreeRun } from "./freeRun";
import { Live } from "./live";
import type { question } from "./question";
import { report } from "./report";
import type { Stage } from "./stage";
import type { Count, Trials } from "./trials";
import type { Workbench } from "./workbench";

const MOST_LINES = 5000;

interface Parts {
  exercise: Exercise;
  runner: Runner;
  bench: Workbench;
  scene: Stage;
  asks: ReturnType<typeof question>;
  tries: Trials;
  words: Words;
  says: HTMLElement;
  /** Told when all that can be seen passes. */
  passed: () => void;
}

/** What a click on "run" starts: the program is shown running, then the visible checks are tried. */
export function runs({ exercise, runner, bench, scene, asks, tries, words, says, passed }: Parts) {
  const listeners: (() => void)[] = [];
  let current: FreeRun | null = null;
  let board: Live | null = null;
  let unsupportedSource: string | null = null;

  /** Why the recorded run ended as it did; null while nothing recorded is being looked at. */
  let recordedEnd: string | null = null;

  scene.onChange(() => {
    const { line, playing, atEnd, atStart } = scene.playback;
    if (line !== null) bench.mark(line);
    if (recordedEnd === null || playing || atStart) return;
    say(line ? words.lineNumber(line) : "", scene.words(), atEnd ? recordedEnd : "");
  });

  function say(...sentences: string[]) {
    says.replaceChildren(...sentences.filter(Boolean).map((text) => el("span", {}, `${text} `)));
  }

  function set(run: FreeRun | null) {
    current = run;
    listeners.forEach((listener) => listener());
  }

  async function start() {
    stop();
    recordedEnd = null;
    const source = bench.program().python;
    bench.mark(null);
    const program = { source, setup: scene.begin(true) };
    say(words.running);
    const shown = (pieces: readonly Piece[]) => scene.add(pieces);
    const run = freeRun(runner, program, shown, () => asks.ask());
    await during(run, async (outcome) => {
      const goesOn = alive(program, outcome, (fault) => say(faultWords(fault, source, words)));
      const count = await tries.run(source);
      if (!goesOn) await animationOver();
      if (current !== run) return;
      tell(outcome, source, program.setup.map, count);
      if (count?.all) passed();
    });
  }

  /** Records a run with its lines, and rests at its first. */
  async function stepByStep() {
    stop();
    recordedEnd = null;
    const steps = await import("../engine/steps").catch(() => null);
    if (!steps) return say(words.engineAway);
    const original = bench.program().python;
    const { source, originalLine } = steps.stepped(original);
    let lines = 0;
    bench.mark(null);
    const program = { source, stepped: true, setup: scene.begin(false) };
    say(words.running);
    const recorded = (pieces: readonly Piece[]) => {
      lines += pieces.filter((piece) => piece[0] === "at").length;
      if (lines <= MOST_LINES) scene.add(pieces);
      else run.stop();
    };
    const run = freeRun(runner, program, recorded, () => asks.ask());
    await during(run, async (outcome) => {
      alive(program, outcome, () => {});
      const { fault } = outcome;
      const line = fault?.line ? originalLine(fault.line) : null;
      const there = { ...outcome, fault: fault && { ...fault, line } };
      rest(faultWords(there, original, words));
    });
    if (lines > MOST_LINES) {
      rest(words.stepsCut);
    }
  }

  function rest(end: string) {
    scene.playback.move(1);
    recordedEnd = end;
    say(words.stepsReady(scene.playback.count), scene.playback.count > 0 ? "" : end);
  }

  async function during(run: FreeRun, ended: (outcome: Outcome) => Promise<void>) {
    set(run);
    try {
      const outcome = await run.outcome;
      if (current !== run) return;
      scene.close();
      if (outcome) await ended(outcome);
    } catch {
      if (current === run) say(words.engineAway);
    } finally {
      if (current === run) set(null);
    }
  }

  function tell(
    outcome: Outcome,
    source: string,
    map: readonly string[] | undefined,
    count: Count | null,
  ) {
    const happened = `${report(exercise.world, map, outcome.pieces, words)}.`;
    const trouble = troubleOf(outcome, source, words);
    if (trouble?.line) bench.mark(trouble.line, "fault");
    const met = outcome.fault?.type === "RobotError";
    say(
      happened,
      count ? words.count(count.passed, count.of) : "",
      met ? "" : faultWords(outcome, source, words),
    );
    unsupportedSource = trouble?.unsupported ? source : null;
  }

  /** A board goes on being acted on; false in other worlds. */
  function alive(program: Run, outcome: Outcome, failed: (fault: Outcome) => void): boolean {
    const { setup } = program;
    if (!setup.board || outcome.end !== "done") return false;
    board = new Live(
      runner,
      { ...program, setup: { ...setup, board: setup.board } },
      {
        clock: scene.clock,
        playing: () => scene.playback.playing,
        swap(outcome) {
          scene.swap(outcome.pieces);
          if (outcome.end !== "done") failed(outcome);
        },
      },
    );
    if (scene.table) scene.table.hands = board;
    if (scene.table?.hasSecond()) board.setSecond(true);
    return true;
  }

  function switchOff() {
    board?.end();
    board = null;
    if (scene.table) scene.table.hands = null;
  }

  function animationOver(): Promise<void> {
    return new Promise((settle) => {
      const look = () => !scene.playback.playing && settle();
      scene.onChange(look);
      look();
    });
  }

  function stop() {
    const runs = board !== null && scene.playback.playing;
    switchOff();
    if (runs) {
      scene.playback.rest();
      say(words.stopped);
    }
    if (!current) return;
    const stopped = current;
    current = null;
    stopped.stop();
    asks.giveUp();
    tries.giveUp();
    scene.close();
    scene.playback.rest();
    say(words.stopped);
    set(null);
  }

  switchOff();
  return {
    start,
    stepByStep,
    /** Whether this program was seen to need what isn't available here. */
    unsupported: (source: string) => source === unsupportedSource,
    stop,
    busy: () => current !== null || (board !== null && scene.playback.playing),
    onChange(listener: () => void) {
      listeners.push(listener);
      scene.onChange(listener);
    },
  };
}
