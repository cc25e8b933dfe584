import { toldBy, type Piece, type Told } from "../engine/run";

const DELAYS_MS = [1200, 700, 350, 150, 40];
const LONGEST_MS = 40_000;

export interface Shower {
  show(at: number): void;
  moves(piece: Piece): boolean;
  /** Told when it starts, rests or comes to the end of what is known. */
  changed(): void;
}

/** Moves along the pieces of a run: by itself at a chosen speed, or step by step. */
export class Playback {
  protected pieces: Piece[] = [];
  protected steps: number[] = [0];
  protected step = 0;
  protected timer: ReturnType<typeof setTimeout> | null = null;
  protected complete = true;
  private chosenSpeed = 3;

  constructor(
    protected readonly shower: Shower,
    protected readonly still: () => boolean,
  ) {}

  /** From 1, slow, to 5. */
  get speed() {
    return this.chosenSpeed;
  }

  set speed(speed: number) {
    this.chosenSpeed = speed;
  }

  get playing() {
    return this.timer !== null;
  }

  get atStart() {
    return this.step === 0;
  }

  get atEnd() {
    return this.step === this.steps.length - 1;
  }

  /** Everything is known and shown. */
  get over() {
    return this.complete && this.atEnd && !this.playing;
  }

  get count() {
    return this.steps.length - 1;
  }

  /** The line the program has come to, where it tells its lines. */
  get line(): number | null {
    for (let at = this.steps[this.step]! - 1; at >= 0; at--) {
      const piece = this.pieces[at]!;
      if (piece[0] === "at") return Number(piece[1]);
    }
    return null;
  }

  /** Events of this name in what is shown so far. */
  shown(name: string): Told[] {
    return toldBy(this.pieces.slice(0, this.steps[this.step])).filter((told) => told[0] === name);
  }

  begin(playing: boolean) {
    this.rest();
    this.pieces = [];
    this.steps = [0];
    this.step = 0;
    this.complete = false;
    if (playing) this.play();
  }

  add(pieces: readonly Piece[]) {
    for (const piece of pieces) {
      if (this.shower.moves(piece)) this.steps.push(this.pieces.length + 1);
      this.pieces.push(piece);
    }
    if (!this.playing && this.complete) return;
    if (this.still() && this.playing) this.to(this.steps.length - 1);
    else this.showStep();
  }

  /** No more pieces will come: text after the last move is part of it. */
  close() {
    this.complete = true;
    this.steps[this.steps.length - 1] = this.pieces.length;
    if (this.atEnd) this.rest();
    this.showStep();
  }

  play() {
    if (this.complete && this.atEnd) this.step = 0;
    if (this.complete && this.still()) this.step = this.steps.length - 1;
    this.tick();
  }

  rest() {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.shower.changed();
  }

  /** Rests, and goes some steps on or back. */
  move(steps: number) {
    this.rest();
    this.to(Math.max(0, Math.min(this.step + steps, this.steps.length - 1)));
  }

  protected tick() {
    if (!this.atEnd) this.step++;
    this.goOn();
    this.showStep();
  }

  /** The next tick, unless all has been shown. */
  protected goOn() {
    if (this.complete && this.atEnd) this.timer = null;
    else this.timer = setTimeout(() => this.tick(), this.delay());
  }

  protected to(step: number) {
    this.step = step;
    this.showStep();
  }

  protected showStep() {
    const last = this.atEnd ? this.pieces.length : this.steps[this.step]!;
    this.shower.show(last);
    this.shower.changed();
  }

  protected delay(): number {
    const wanted = DELAYS_MS[this.speed - 1]!;
    return Math.min(wanted, LONGEST_MS / this.steps.length);
  }
}
