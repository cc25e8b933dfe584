import type * as Blockly from "blockly/core";
import type { Order } from "blockly/python";
import type { Writers } from "./ourPython";

/** Python of the micro:bit's blocks, in the only names that a real board knows. */
export function boardPython(order: typeof Order): Writers {
  const field = (block: Blockly.Block, name: string) => String(block.getFieldValue(name));
  const button = (block: Blockly.Block) => `button_${field(block, "BUTTON").toLowerCase()}`;
  const does =
    (name: string, ...inputs: [input: string, empty: string][]): Writers[string] =>
    (block, python) =>
      `${name}(${inputs.map(([input, empty]) => python.valueToCode(block, input, order.NONE) || empty).join(", ")})\n`;
  const asks =
    (written: (block: Blockly.Block) => string): Writers[string] =>
    (block) => [written(block), order.FUNCTION_CALL];

  return {
    microbit_icon: (block) => `display.show(Image.${field(block, "ICON")})\n`,
    microbit_show: does("display.show", ["VALUE", '""']),
    microbit_scroll: does("display.scroll", ["TEXT", '""']),
    microbit_clear: () => "display.clear()\n",
    microbit_pixel(block, python) {
      const [x, y] = ["X", "Y"].map((name) => python.valueToCode(block, name, order.NONE) || "0");
      return `display.set_pixel(${x}, ${y}, ${field(block, "BRIGHTNESS")})\n`;
    },
    microbit_sleep: does("sleep", ["MS", "1"]),
    microbit_forever: (block, python) =>
      `while True:\n${python.statementToCode(block, "DO") || `${python.INDENT}sleep(100)\n`}`,
    microbit_melody: (block) => `music.play(music.${field(block, "MELODY")})\n`,
    microbit_tone: does("music.pitch", ["FREQUENCY", "440"], ["MS", "500"]),
    microbit_send: does("radio.send", ["TEXT", '""']),
    microbit_pressed: asks((block) => `${button(block)}.is_pressed()`),
    microbit_was_pressed: asks((block) => `${button(block)}.was_pressed()`),
    microbit_gesture: asks((block) => {
      const gesture = field(block, "GESTURE").toLowerCase().replace("_", " ");
      return `accelerometer.was_gesture("${gesture}")`;
    }),
    microbit_tilt: asks((block) => `accelerometer.get_${field(block, "AXIS").toLowerCase()}()`),
    microbit_heading: asks(() => "compass.heading()"),
    microbit_temperature: asks(() => "temperature()"),
    microbit_light: asks(() => "display.read_light_level()"),
    microbit_noise: asks(() => "microphone.sound_level()"),
    microbit_time: asks(() => "running_time()"),
    microbit_receive: asks(() => "radio.receive()"),
  };
}

/** What a program of these blocks begins with. */
export function boardImports(types: readonly string[]): string[] {
  const uses = (...names: string[]) => names.some((name) => types.includes(`microbit_${name}`));
  const radio = uses("send", "receive");
  return [
    ...(types.some((type) => type.startsWith("microbit_")) ? ["from microbit import *"] : []),
    ...(uses("melody", "tone") ? ["import music"] : []),
    ...(radio ? ["import radio", "", "radio.on()"] : []),
  ];
}
