/** The two boards that exist; what is made for one does not run on the other. */
export type Board = "v1" | "v2";

export const BOARDS: readonly Board[] = ["v1", "v2"];

/** The program is longer than what the board has room for. */
export class TooLong extends Error {}

const V2_ONLY = /\b(microphone|music|speaker|pin_logo|pin_speaker|set_volume|SoundEvent)\b/;

/** Whether a program speaks of a part that this board doesn't have, or not on board. */
export const lacksPartFor = (board: Board, python: string) =>
  board === "v1" && V2_ONLY.test(python);
