import { expect, test } from "vitest";
import type { BoardCheck, Look } from "../data";
import type { Outcome, Piece } from "../engine/run";
import { lightsOf } from "../worlds/pictures";
import { judge } from "./judge";

const HEART = "0909099999999990999000900";
const heart = lightsOf("HEART")!;

const see = (at: number, wanted: string, within = 0): Look => ({
  ...{ at, within, since: -1, kind: "see" },
  wanted: lightsOf(wanted)!,
});

function verdict(looks: Look[], pieces: Piece[], end: Outcome["end"] = "done") {
  const check: BoardCheck = {
    ...{ id: "c1", title: "", hidden: false, optional: false, points: 1, kind: "board" },
    board: { until: 5000, script: [] },
    looks,
  };
  return judge(check, "", [{ end, fault: null, pieces }]).reason;
}

test("lights are those of the moment, at any brightness", () => {
  const pieces: Piece[] = [["leds", 1000, HEART.replace(/9/g, "3")]];
  expect(verdict([see(999, ""), see(1000, "HEART"), see(4000, "HEART")], pieces)).toBeNull();
  expect(verdict([see(2000, "HAPPY")], pieces)).toMatchObject({ why: "board", got: heart });
});

test("within some time is enough where the author says so", () => {
  const pieces: Piece[] = [
    ["leds", 1400, HEART],
    ["leds", 1500, "0".repeat(25)],
  ];
  expect(verdict([see(1000, "HEART", 400)], pieces)).toBeNull();
  expect(verdict([see(1000, "HEART", 399)], pieces)).not.toBeNull();
});

test("a text counts once: for the look after which it came", () => {
  const says = (at: number, since: number): Look => ({
    ...{ at, within: 0, since, kind: "says" },
    wanted: "7",
  });
  const once: Piece[] = [["says", 500, " 7 "]];
  expect(verdict([says(1000, -1)], once)).toBeNull();
  expect(verdict([says(1000, -1), says(2000, 1000)], once)).toMatchObject({ got: "" });
});

test("a tone lasts until it is hushed", () => {
  const sounds = (at: number, wanted: boolean): Look => ({
    ...{ at, within: 0, since: -1, kind: "sounds" },
    wanted: String(wanted),
  });
  const alarm: Piece[] = [
    ["hush", 100],
    ["sound", 100, 440, -1],
    ["hush", 900],
  ];
  expect(verdict([sounds(500, true), sounds(900, false)], alarm)).toBeNull();
  expect(verdict([sounds(1200, true)], alarm)).not.toBeNull();
  expect(verdict([sounds(150, true), sounds(250, false)], [["sound", 100, 440, 100]])).toBeNull();
});

test("what a program does once its board is off counts no more", () => {
  const pieces: Piece[] = [
    ["leds", 10, HEART],
    ["off", 5000],
  ];
  expect(verdict([see(100, "HEART")], pieces, "time")).toBeNull();
  expect(verdict([see(100, "HEART")], pieces.slice(0, 1), "time")).toMatchObject({ why: "ended" });
});
