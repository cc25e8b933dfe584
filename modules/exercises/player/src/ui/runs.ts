import type { Exercise } from "../data";
import type { Outcome, Piece } from "../engine/run";
import type { Runner } from "../engine/runner";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { faultWords, troubleOf } from "./faults";
import { freeRun, type FreeRun } from "./freeRun";
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
    const map = scene.map();
    bench.mark(null);
    scene.begin(true);
    say(words.running);
    const shown = (pieces: readonly Piece[]) => scene.add(pieces);
    const run = freeRun(runner, { source }, map, shown, () => asks.ask());
    await during(run, async (outcome) => {
      const count = await tries.run(source);
      await animationOver();
      if (current !== run) return;
      tell(outcome, source, map, count);
      if (count?.all) passed();
    });
  }

  /** Records a run with its lines, and rests at its first. */
  async function stepByStep() {
    stop();
    recordedEnd = null;
    const { stepped } = await import("../engine/steps");
    const original = bench.program().python;
    const { source, originalLine } = stepped(original);
    const map = scene.map();
    let lines = 0;
    bench.mark(null);
    scene.begin(false);
    say(words.running);
    const recorded = (pieces: readonly Piece[]) => {
      lines += pieces.filter((piece) => piece[0] === "at").length;
      if (lines <= MOST_LINES) scene.add(pieces);
      else run.stop();
    };
    const run = freeRun(runner, { source, stepped: true }, map, recorded, () => asks.ask());
    await during(run, async (outcome) => {
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
      scene.playback.close();
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

  function animationOver(): Promise<void> {
    return new Promise((settle) => {
      const look = () => !scene.playback.playing && settle();
      scene.onChange(look);
      look();
    });
  }

  function stop() {
    if (!current) return;
    const stopped = current;
    current = null;
    stopped.stop();
    asks.giveUp();
    tries.giveUp();
    scene.playback.close();
    scene.playback.rest();
    say(words.stopped);
    set(null);
  }

  return {
    start,
    stepByStep,
    /** Whether this program was seen to need what isn't available here. */
    unsupported: (source: string) => source === unsupportedSource,
    stop,
    busy: () => current !== null,
    onChange: (listener: () => void) => void listeners.push(listener),
  };
}
