import { MicropythonFsHex } from "@microbit/microbit-fs";
import MemoryMap from "nrf-intel-hex";
import { expect, test } from "vitest";
import { TooLong, lacksPartFor } from "./board";
import { hexFor } from "./hex";

const UICR = 0x100010c0;

/** A board's memory with nothing in it but what tells which board it is: no MicroPython is kept here. */
function memory(magic: number, pageSizeLog2: number, pagesUsed: number): string {
  const told = new DataView(new ArrayBuffer(28));
  told.setUint32(0, magic, true);
  told.setUint32(4, 0xffffffff, true);
  told.setUint32(8, pageSizeLog2, true);
  told.setUint16(14, pagesUsed, true);
  told.setUint32(20, 0x100, true);
  const runs = new Uint8Array(0x200).fill(1);
  runs.set(new TextEncoder().encode("micro:bit\0"), 0x100);
  const pieces: [number, Uint8Array][] = [
    [0, runs],
    [UICR, new Uint8Array(told.buffer)],
  ];
  return new MemoryMap(new Map(pieces)).asHexString();
}

const v1 = memory(0x17eeb07c, 10, 239);
const v2 = memory(0x47eeb07c, 12, 109);
const program = "from microbit import *\ndisplay.scroll('été')\n";

function mainOf(hex: string, micropython: string): string {
  const files = new MicropythonFsHex(micropython);
  files.importFilesFromHex(hex);
  return files.read("main.py");
}

test("a board gets MicroPython with the program as its main.py", () => {
  expect(mainOf(hexFor("v1", v1, program), v1)).toBe(program);
  expect(mainOf(hexFor("v2", v2, program), v2)).toBe(program);
});

test("what is made for one board is never given to the other", () => {
  expect(() => hexFor("v2", v1, program)).toThrow("v2");
  expect(() => hexFor("v1", v2, program)).toThrow("v1");
  expect(() => hexFor("v1", "an error page", program)).toThrow();
});

test("a program that is too long for the board is told from other faults", () => {
  expect(() => hexFor("v1", v1, "#".repeat(40_000))).toThrow(TooLong);
});

test("an empty program makes a board that does nothing", () => {
  expect(mainOf(hexFor("v1", v1, ""), v1)).toBe("\n");
});

test("a V1 is told when a program needs a part that only a V2 has", () => {
  expect(lacksPartFor("v1", "print(microphone.sound_level())")).toBe(true);
  expect(lacksPartFor("v2", "print(microphone.sound_level())")).toBe(false);
  expect(lacksPartFor("v1", program)).toBe(false);
});
