import { MicropythonFsHex, getIntelHexDeviceMemInfo } from "@microbit/microbit-fs";
import { TooLong, type Board } from "./board";

/**
 * All that a board is given: MicroPython, and the program in it as `main.py`.
 *
 * @throws Error when this MicroPython is another board's, or none
 */
export function hexFor(board: Board, micropython: string, python: string): string {
  if (getIntelHexDeviceMemInfo(micropython).deviceVersion !== board.toUpperCase()) {
    throw new Error(`No MicroPython for a ${board} board`);
  }
  const files = new MicropythonFsHex(micropython);
  files.write("main.py", python || "\n");
  if (files.getStorageRemaining() < 0) throw new TooLong();
  return files.getIntelHex();
}
