import type * as Blockly from "blockly/core";
import type { Order, PythonGenerator } from "blockly/python";
import type { Names } from "./names";

export type Writers = Record<
  string,
  (block: Blockly.Block, python: PythonGenerator) => string | [string, number]
>;

/** Python of our own blocks. */
export function ours({ robot, turtle }: Names, order: typeof Order): Writers {
  const value = (input: string, empty: string) => (block: Blockly.Block, python: PythonGenerator) =>
    python.valueToCode(block, input, order.NONE) || empty;
  const distance = value("DISTANCE", "0");
  const angle = value("ANGLE", "0");
  const width = value("WIDTH", "1");
  const radius = value("RADIUS", "0");
  const field = (block: Blockly.Block, name: string) => String(block.getFieldValue(name));
  const side = (block: Blockly.Block) =>
    ({ AHEAD: robot.ahead, LEFT: robot.toLeft, RIGHT: robot.toRight })[field(block, "SIDE")];
  const turn = (names: { left: string; right: string }, block: Blockly.Block) =>
    field(block, "DIR") === "LEFT" ? names.left : names.right;
  const asked = (block: Blockly.Block) =>
    `input(${JSON.stringify(spaced(field(block, "PROMPT")))})`;

  return {
    robot_forward: () => `${robot.forward}()\n`,
    robot_forward_n: (block) => `${robot.forward}(${field(block, "N")})\n`,
    robot_turn: (block) => `${turn(robot, block)}()\n`,
    robot_pick: () => `${robot.pick}()\n`,
    robot_paint: (block) => `${robot.paint}("${field(block, "COLOUR")}")\n`,
    robot_wall: (block) => [`${side(block)}()`, order.FUNCTION_CALL],
    robot_flag: () => [`${robot.flag}()`, order.FUNCTION_CALL],
    robot_gem: () => [`${robot.gem}()`, order.FUNCTION_CALL],
    turtle_forward: (block, python) => `${turtle.forward}(${distance(block, python)})\n`,
    turtle_turn: (block, python) => `${turn(turtle, block)}(${angle(block, python)})\n`,
    turtle_pen: (block) => `${field(block, "STATE") === "UP" ? turtle.up : turtle.down}()\n`,
    turtle_colour: (block) => `${turtle.colour}("${field(block, "COLOUR")}")\n`,
    turtle_width: (block, python) => `${turtle.width}(${width(block, python)})\n`,
    turtle_circle: (block, python) => `${turtle.circle}(${radius(block, python)})\n`,
    ask_text: (block) => [asked(block), order.FUNCTION_CALL],
    ask_number: (block) => [`int(${asked(block)})`, order.FUNCTION_CALL],
  };
}

/** A question and its answer don't stick together. */
const spaced = (prompt: string) => (/\S$/.test(prompt) ? `${prompt} ` : prompt);
