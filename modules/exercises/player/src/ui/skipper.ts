import { isTold, type Piece } from "../engine/run";

/** Leaves out what was already shown of a run when the same run is made again with one answer more. */
export class Skipper {
  private events = 0;
  private characters = 0;

  constructor(shown: readonly Piece[]) {
    for (const piece of shown) {
      if (isTold(piece)) this.events++;
      else this.characters += piece.length;
    }
  }

  left(pieces: readonly Piece[]): Piece[] {
    const left: Piece[] = [];
    for (const piece of pieces) {
      if (isTold(piece)) {
        if (this.events > 0) this.events--;
        else left.push(piece);
      } else {
        const skipped = Math.min(this.characters, piece.length);
        this.characters -= skipped;
        if (skipped < piece.length) left.push(piece.slice(skipped));
      }
    }
    return left;
  }
}
