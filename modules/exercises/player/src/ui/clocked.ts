import type { Piece } from "../engine/run";
import { Playback, type Shower } from "./playback";

const PACES = [0.25, 0.5, 1, 2, 4];
const WAITING_MS = 40;

/** The film of something that has a clock of its own: each step is shown at its moment. */
export class ClockedPlayback extends Playback {
  private moments: number[] = [0];
  private from = { moment: 0, wall: 0 };

  /** @param momentOf in ms; null for what happens in no time */
  constructor(
    shower: Shower,
    private readonly momentOf: (piece: Piece) => number | null,
  ) {
    super(shower, () => false);
  }

  /** The moment that is shown, in ms since the start. */
  get clock(): number {
    const shown = this.moments[this.step]!;
    if (!this.playing) return shown;
    const passed = (performance.now() - this.from.wall) * this.pace;
    const next = this.moments[this.step + 1] ?? Infinity;
    return Math.round(Math.max(shown, Math.min(this.from.moment + passed, next)));
  }

  override begin(playing: boolean) {
    this.moments = [0];
    super.begin(playing);
  }

  override add(pieces: readonly Piece[]) {
    for (const piece of pieces) {
      if (this.shower.moves(piece)) {
        this.moments.push(Math.max(this.momentOf(piece) ?? 0, this.moments.at(-1)!));
        this.steps.push(this.pieces.length + 1);
      }
      this.pieces.push(piece);
    }
    this.shower.changed();
  }

  /** What was to come has changed: the same film up to now, and another one from here. */
  swap(pieces: readonly Piece[]) {
    const { clock, playing } = this;
    this.pieces = [];
    this.steps = [0];
    this.moments = [0];
    this.step = 0;
    this.complete = true;
    this.add(pieces);
    this.steps[this.steps.length - 1] = this.pieces.length;
    this.goTo(clock);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (playing) this.playFrom(clock);
    this.showStep();
  }

  override play() {
    if (this.complete && this.atEnd) this.step = 0;
    this.playFrom(this.moments[this.step]!);
    this.showStep();
  }

  override get speed() {
    return super.speed;
  }

  override set speed(speed: number) {
    const { clock, playing } = this;
    super.speed = speed;
    if (playing) this.from = { moment: clock, wall: performance.now() };
  }

  private get pace() {
    return PACES[this.speed - 1]!;
  }

  private playFrom(moment: number) {
    this.from = { moment, wall: performance.now() };
    this.goOn();
  }

  private goTo(moment: number) {
    while (!this.atEnd && this.moments[this.step + 1]! <= moment) this.step++;
  }

  protected override tick() {
    const now = this.from.moment + (performance.now() - this.from.wall) * this.pace;
    const before = this.step;
    this.goTo(now + 1);
    this.goOn();
    if (this.step !== before || !this.playing) this.showStep();
  }

  protected override delay(): number {
    if (this.atEnd) return WAITING_MS;
    const now = this.from.moment + (performance.now() - this.from.wall) * this.pace;
    return Math.max(0, (this.moments[this.step + 1]! - now) / this.pace);
  }
}
