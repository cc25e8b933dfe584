import { expect, test } from "vitest";
import type { Happening } from "./run";
import { started } from "./testing";

function onBoard(source: string, until: number, script: readonly Happening[] = []) {
  const setup = { seed: 1, board: { until, script } };
  return started(`from microbit import *\n${source}`, { setup });
}

const HEART = "0909099999999990999000900";
const DARK = "0".repeat(25);

test("a press is seen by a loop that never sleeps, and the board goes off", async () => {
  const { told, fault } = await onBoard(
    "while True:\n  if button_a.is_pressed():\n    display.show(Image.HEART)\n  else:\n    display.clear()",
    1000,
    [[300, "press", "a", 200]],
  );
  expect(fault).toBeNull();
  const [heart, dark, off] = told as [string, number, string][];
  expect(heart).toEqual(["leds", expect.closeTo(300, -1.3), HEART]);
  expect(dark).toEqual(["leds", expect.closeTo(500, -1.3), DARK]);
  expect(off).toEqual(["off", 1000]);
});

test("a press during a long sleep is remembered, once", async () => {
  const { told } = await onBoard(
    "n = 0\nwhile True:\n  sleep(400)\n  if button_b.was_pressed():\n    n += 1\n    display.show(n)",
    2000,
    [
      [50, "press", "b"],
      [900, "press", "b"],
    ],
  );
  expect(told.filter(([name]) => name === "says").map(([, , text]) => text)).toEqual(["1", "2"]);
});

test("text passes over the lights and leaves them dark", async () => {
  const { told } = await onBoard("display.scroll('Hé')\nradio = 1", 9000);
  const lights = told.filter(([name]) => name === "leds");
  expect(told[0]).toEqual(["says", 0, "Hé"]);
  expect(lights.length).toBeGreaterThan(10);
  expect(lights.at(-1)![2]).toBe(DARK);
});

test("pictures go on by themselves when the program is through", async () => {
  const { told } = await onBoard(
    "display.show([Image.HEART, Image('00000:'*5)], delay=100, loop=True, wait=False)",
    450,
  );
  expect(told.map(([, at]) => at)).toEqual([0, 100, 200, 300, 400, 450]);
});

test("what is replaced at once is not seen, what flickers is", async () => {
  const lights = async (loop: string) =>
    (await onBoard(`while True:\n${loop}`, 100)).told.filter(([name]) => name === "leds");
  const replaced = await lights("  display.clear()\n  display.show(Image.HEART)\n  sleep(20)");
  const flicker = await lights(
    "  display.show(Image.HEART)\n  sleep(10)\n  display.clear()\n  sleep(10)",
  );
  expect(replaced.map(([, , lit]) => lit)).toEqual([HEART]);
  expect(flicker.map(([, , lit]) => lit).slice(0, 3)).toEqual([HEART, DARK, HEART]);
});

test("a picture drawn light by light is told once it stands", async () => {
  const { told } = await onBoard(
    "display.set_pixel(0, 0, 9)\ndisplay.set_pixel(1, 0, 9)\nsleep(50)",
    100,
  );
  expect(told).toEqual([["leds", 2, "99" + "0".repeat(23)]]);
});

test("sensors, messages and tones", async () => {
  const { told, text } = await onBoard(
    `import music, radio
radio.on()
music.pitch(440, 100)
print(temperature(), compass.heading(), display.read_light_level(), accelerometer.get_values())
while True:
  if accelerometer.was_gesture("shake"): radio.send("secousse")
  message = radio.receive()
  if message: music.play("c4:4", wait=False)
`,
    2000,
    [
      [0, "temperature", 31],
      [0, "heading", 270],
      [500, "gesture", "shake"],
      [1000, "receive", "allo"],
    ],
  );
  expect(text).toBe("31 270 100 (0, 0, -1024)\n");
  expect(told).toContainEqual(["sound", 0, 440, 100]);
  expect(told.find(([name]) => name === "sent")?.[2]).toBe("secousse");
  expect(told.at(-2)).toEqual(["sound", expect.closeTo(1005, -1.3), 262, 500]);
});

test("a light beyond the edge is a fault of the learner’s line", async () => {
  const { fault } = await onBoard("display.set_pixel(5, 0, 9)", 100);
  expect(fault).toMatchObject({ type: "ValueError", line: 2 });
});

test("a function is called though the program would never end, and has time of its own", async () => {
  const { told, fault } = await started(
    "from microbit import *\ndef f(n):\n  display.show(n)\n  sleep(2000)\n  return n + 1\nwhile True:\n  sleep(100)",
    { call: { name: "f", args: [["int", "4"]] } },
  );
  expect(fault).toBeNull();
  expect(told.at(-1)).toEqual(["value", ["int", "5"]]);
});
