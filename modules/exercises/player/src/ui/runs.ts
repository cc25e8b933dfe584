import type { Exercise } from "../data";
import type { Outcome } from "../engine/run";
import type { Runner } from "../engine/runner";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { faultWords } from "./faults";
import { freeRun, type FreeRun } from "./freeRun";
import type { question } from "./question";
import { report } from "./report";
import type { Stage } from "./stage";
import type { Count, Trials } from "./trials";
import type { Workbench } from "./workbench";

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

  function say(...sentences: string[]) {
    says.replaceChildren(...sentences.filter(Boolean).map((text) => el("span", {}, `${text} `)));
  }

  function set(run: FreeRun | null) {
    current = run;
    listeners.forEach((listener) => listener());
  }

  async function start() {
    stop();
    const source = bench.program().python;
    const map = scene.map();
    bench.mark(null);
    scene.begin(true);
    say(words.running);
    const run = freeRun(
      runner,
      source,
      map,
      (pieces) => scene.add(pieces),
      () => asks.ask(),
    );
    set(run);
    try {
      const outcome = await run.outcome;
      if (current !== run) return;
      scene.playback.close();
      if (!outcome) return;
      const count = await tries.run(source);
      await animationOver();
      if (current !== run) return;
      tell(outcome, source, map, count);
      if (count?.all) passed();
    } catch {
      say(words.engineAway);
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
    if (outcome.fault?.line) bench.mark(outcome.fault.line, "fault");
    const met = outcome.fault?.type === "RobotError";
    say(
      happened,
      count ? words.count(count.passed, count.of) : "",
      met ? "" : faultWords(outcome, source, words),
    );
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
    stop,
    busy: () => current !== null,
    onChange: (listener: () => void) => void listeners.push(listener),
  };
}
