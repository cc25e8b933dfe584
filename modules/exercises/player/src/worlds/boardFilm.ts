import { isTold, type Piece, type Told } from "../engine/run";

const MOMENTS = new Set(["leds", "says", "sent", "sound", "hush", "pin", "off", "other"]);

/** The moment of what a board tells, in ms; null for what has none. */
export const momentOf = (piece: Piece): number | null =>
  isTold(piece) && MOMENTS.has(piece[0]) ? Number(piece[1]) : null;

/** Puts what a board tells in the order of its moments: a tune is told before it is heard. */
export class InOrder {
  private later: Told[] = [];

  add(pieces: readonly Piece[]): Piece[] {
    const out: Piece[] = [];
    for (const piece of pieces) {
      if (piece[0] === "sound") {
        this.keep(piece as Told);
        continue;
      }
      const moment = momentOf(piece);
      if (piece[0] === "hush") this.later = this.later.filter((tone) => Number(tone[1]) < moment!);
      if (moment !== null) out.push(...this.upTo(moment));
      out.push(piece);
    }
    return out;
  }

  /** What was kept back. */
  close(): Piece[] {
    return this.upTo(Infinity);
  }

  private keep(tone: Told) {
    const [, at, , ms] = tone as [string, number, number, number];
    this.later.push(tone);
    if (ms >= 0) this.later.push(["hush", at + ms]);
  }

  private upTo(moment: number): Told[] {
    const due = this.later.findIndex((tone) => Number(tone[1]) > moment);
    return this.later.splice(0, due < 0 ? this.later.length : due);
  }
}
