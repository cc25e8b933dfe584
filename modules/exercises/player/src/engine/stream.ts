import type { Piece, Told } from "./run";

const BEGIN = "\x1e";
const END = "\x1f";

/** Parts what a run writes into text and events, however the chunks are cut. */
export class Stream {
  private rest = "";

  /** The pieces complete so far. */
  add(chunk: string): Piece[] {
    const pieces: Piece[] = [];
    this.rest += chunk;
    for (;;) {
      const begin = this.rest.indexOf(BEGIN);
      const end = begin < 0 ? -1 : this.rest.indexOf(END, begin);
      if (end < 0) {
        push(pieces, begin < 0 ? this.rest : this.rest.slice(0, begin));
        this.rest = begin < 0 ? "" : this.rest.slice(begin);
        return pieces;
      }
      push(pieces, this.rest.slice(0, begin));
      const between = this.rest.slice(begin + 1, end);
      push(pieces, told(between) ?? between);
      this.rest = this.rest.slice(end + 1);
    }
  }

  /** What is left when the run is over: a sign without its end is text. */
  close(): Piece[] {
    const rest = this.rest.replaceAll(BEGIN, "");
    this.rest = "";
    return rest ? [rest] : [];
  }
}

function push(pieces: Piece[], piece: Piece) {
  if (piece !== "") pieces.push(piece);
}

function told(text: string): Told | null {
  try {
    const event: unknown = JSON.parse(text);
    return Array.isArray(event) && typeof event[0] === "string" ? (event as unknown as Told) : null;
  } catch {
    return null;
  }
}
