import type { BoardScript, Happening, Outcome, Run } from "../engine/run";
import type { Runner, Running } from "../engine/runner";
import { twoBoards, type OnBoard } from "./twoBoards";

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
 * at its moment, and is the same up to there. A second board may hear what this one sends.
 */
export class Live {
  private until: number;
  private scripts: [readonly Happening[], readonly Happening[]];
  private second = false;
  private running: Running | null = null;
  private round = 0;
  private readonly timer = setInterval(() => this.look(), LOOK_MS);

  constructor(
    private readonly runner: Runner,
    private readonly run: Run & { setup: { board: BoardScript } },
    private readonly watched: Watched,
  ) {
    this.until = run.setup.board.until;
    this.scripts = [run.setup.board.script, []];
  }

  /** @param board 0, or 1 for the second one */
  happen(board: 0 | 1, kind: string, ...what: unknown[]) {
    const now = this.watched.clock();
    this.scripts = [this.upTo(0, now), this.upTo(1, now)];
    const script = this.scripts[board];
    if (kind === "release") this.scripts[board] = released(script, String(what[0]), now);
    else if (kind === "press") this.scripts[board] = [...script, [now, kind, ...what, HELD_MS]];
    else this.scripts[board] = [...script, [now, kind, ...what]];
    void this.again();
  }

  /** A second board with the same program comes, or goes. */
  setSecond(there: boolean) {
    this.second = there;
    this.scripts[1] = [];
    void this.again();
  }

  end() {
    clearInterval(this.timer);
    this.round++;
    this.running?.stop();
  }

  private upTo(board: 0 | 1, now: number) {
    return this.scripts[board].filter(([at]) => at <= now);
  }

  /** The film is lengthened before it comes to its end. */
  private look() {
    if (!this.watched.playing() || this.watched.clock() < this.until - AHEAD_MS) return;
    if (this.until >= LONGEST_MS) return;
    this.until += FARTHER_MS;
    void this.again();
  }

  private async again() {
    const mine = ++this.round;
    this.running?.stop();
    const run: OnBoard = async (board) => {
      if (mine !== this.round) return null;
      this.running = this.runner.run(
        { ...this.run, setup: { ...this.run.setup, board } },
        LIMIT_MS,
      );
      return this.running.outcome.catch(() => null);
    };
    const { until, scripts } = this;
    const outcome = this.second
      ? await twoBoards(run, until, scripts)
      : await run({ until, script: scripts[0] });
    if (outcome && mine === this.round) this.watched.swap(outcome);
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
