import type { BoardScript, Happening, Outcome, Run } from "../engine/run";
import type { Runner, Running } from "../engine/runner";

const LIMIT_MS = 10_000;
const FARTHER_MS = 20_000;
const AHEAD_MS = 4000;
const LONGEST_MS = 120_000;
const LOOK_MS = 1000;
const HELD_MS = 100_000;
const SHORTEST_MS = 80;

/** How far a board is simulated ahead at first. */
export const FIRST_MS = 20_000;

interface Watched {
  /** The board's clock as it is shown. */
  clock(): number;
  playing(): boolean;
  /** Another film from now on. */
  swap(outcome: Outcome): void;
}

/**
 * A board that somebody acts on while its program runs: the program is run again, with what was done
 * at its moment, and is the same up to there.
 */
export class Live {
  private board: BoardScript;
  private running: Running | null = null;
  private readonly timer = setInterval(() => this.look(), LOOK_MS);

  constructor(
    private readonly runner: Runner,
    private readonly run: Run & { setup: { board: BoardScript } },
    private readonly watched: Watched,
  ) {
    this.board = run.setup.board;
  }

  happen(kind: string, ...what: unknown[]) {
    const now = this.watched.clock();
    const script = this.board.script.filter(([at]) => at <= now);
    if (kind === "release") this.change(released(script, String(what[0]), now));
    else if (kind === "press") this.change([...script, [now, kind, ...what, HELD_MS]]);
    else this.change([...script, [now, kind, ...what]]);
  }

  end() {
    clearInterval(this.timer);
    this.running?.stop();
  }

  private change(script: readonly Happening[]) {
    this.board = { ...this.board, script };
    void this.again();
  }

  /** The film is lengthened before it comes to its end. */
  private look() {
    const { until } = this.board;
    if (!this.watched.playing() || this.watched.clock() < until - AHEAD_MS) return;
    if (until >= LONGEST_MS) return;
    this.board = { ...this.board, until: until + FARTHER_MS };
    void this.again();
  }

  private async again() {
    this.running?.stop();
    const setup = { ...this.run.setup, board: this.board };
    const running = this.runner.run({ ...this.run, setup }, LIMIT_MS);
    this.running = running;
    const outcome = await running.outcome.catch(() => null);
    if (outcome && this.running === running) this.watched.swap(outcome);
  }
}

/** The button's last press ends now. */
function released(script: readonly Happening[], button: string, now: number): Happening[] {
  const last = script.findLastIndex(([, kind, what]) => kind === "press" && what === button);
  return script.map((happening, i) => {
    const [at, kind, what] = happening;
    return i === last ? [at, kind, what, Math.max(now - at, SHORTEST_MS)] : happening;
  });
}
