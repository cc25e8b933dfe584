import * as Blockly from "blockly/core";
import { beforeAll, expect, test } from "vitest";
import { speak } from "./locale";
import { pythonOf } from "./python";

beforeAll(async () => void (await speak("fr")));

function python(blocks: object[], lang: "fr" | "nl" | "en" = "fr", variables: object[] = []) {
  const workspace = new Blockly.Workspace();
  Blockly.serialization.workspaces.load({ blocks: { blocks }, variables }, workspace);
  return pythonOf(workspace, lang);
}

const forward = { type: "robot_forward", id: "f" };
const number = (NUM: number) => ({ block: { type: "math_number", fields: { NUM } } });

test("a loop reads as one would write it", () => {
  const repeat = { type: "controls_repeat", id: "r", fields: { TIMES: 4 } };
  const { python: source, blockOfLine } = python([
    { ...repeat, inputs: { DO: { block: forward } } },
  ]);
  expect(source).toBe("from robot import *\n\nfor i in range(4):\n    avancer()\n");
  expect([...blockOfLine]).toEqual([
    [3, "r"],
    [4, "f"],
  ]);
});

test("loops in loops count with letters of their own, none of them a variable's", () => {
  const repeat = { type: "controls_repeat", fields: { TIMES: 2 } };
  const inner = { ...repeat, inputs: { DO: { block: { ...repeat, inputs: {} } } } };
  const { python: source } = python([inner], "fr", [{ name: "i", id: "v" }]);
  expect(source).toBe("for j in range(2):\n    for k in range(2):\n        pass\n");
});

test("names are those of the page's language", () => {
  const turn = { type: "robot_turn", fields: { DIR: "LEFT" } };
  expect(python([turn], "nl").python).toContain("draai_links()");
  expect(python([turn], "en").python).toContain("turn_left()");
});

test("conditions, with an else", () => {
  const { python: source } = python([
    {
      type: "controls_if",
      extraState: { hasElse: true },
      inputs: {
        IF0: {
          block: {
            type: "logic_negate",
            inputs: { BOOL: { block: { type: "robot_wall", fields: { SIDE: "AHEAD" } } } },
          },
        },
        DO0: { block: forward },
        ELSE: { block: { type: "robot_turn", fields: { DIR: "RIGHT" } } },
      },
    },
  ]);
  expect(source).toBe(
    "from robot import *\n\nif not mur_devant():\n    avancer()\nelse:\n    tourner_droite()\n",
  );
});

test("until is while not", () => {
  const { python: source } = python([
    {
      type: "controls_whileUntil",
      fields: { MODE: "UNTIL" },
      inputs: { BOOL: { block: { type: "robot_flag" } }, DO: { block: forward } },
    },
  ]);
  expect(source).toContain("while not sur_drapeau():\n    avancer()\n");
});

test("counting goes up to its end, variables keep their accents and texts are joined", () => {
  const VAR = { id: "v" };
  const { python: source } = python(
    [
      { type: "variables_set", fields: { VAR }, inputs: { VALUE: number(0) } },
      {
        type: "controls_for",
        fields: { VAR },
        inputs: {
          FROM: number(1),
          TO: number(3),
          BY: number(1),
          DO: {
            block: {
              type: "text_print",
              inputs: {
                TEXT: {
                  block: {
                    type: "text_join",
                    extraState: { itemCount: 2 },
                    inputs: {
                      ADD0: { block: { type: "text", fields: { TEXT: 'Côté "1"' } } },
                      ADD1: { block: { type: "variables_get", fields: { VAR } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
      { type: "math_change", fields: { VAR }, inputs: { DELTA: number(2) } },
    ],
    "fr",
    [{ name: "numéro suivant", id: "v" }],
  );
  expect(source).toBe(
    'numéro_suivant = 0\n\nfor numéro_suivant in range(1, 4):\n    print("Côté \\"1\\"" + str(numéro_suivant))\n\nnuméro_suivant += 2\n',
  );
});

test("the turtle draws with values, and what hangs loose as a value is left out", () => {
  const { python: source } = python([
    { type: "turtle_forward", inputs: { DISTANCE: number(50) } },
    { type: "turtle_turn", fields: { DIR: "RIGHT" }, inputs: { ANGLE: number(90) } },
    { type: "math_number", fields: { NUM: 7 } },
  ]);
  expect(source).toBe("from turtle import *\n\navancer(50)\n\ntourner_droite(90)\n");
});

test("questions stand apart from their answers", () => {
  const ask = { type: "ask_number", fields: { PROMPT: "Âge ?" } };
  const set = {
    type: "variables_set",
    fields: { VAR: { id: "v" } },
    inputs: { VALUE: { block: ask } },
  };
  expect(python([set], "fr", [{ name: "âge", id: "v" }]).python).toBe(
    'âge = int(input("Âge ? "))\n',
  );
});

test("no blocks are an empty program", () => {
  expect(python([]).python).toBe("");
});

test("a micro:bit's program is one that a real board runs", () => {
  const { python: source } = python([
    {
      type: "microbit_forever",
      inputs: {
        DO: {
          block: {
            type: "controls_if",
            inputs: {
              IF0: { block: { type: "microbit_gesture", fields: { GESTURE: "FACE_DOWN" } } },
              DO0: {
                block: {
                  type: "microbit_icon",
                  fields: { ICON: "ASLEEP" },
                  next: {
                    block: {
                      type: "microbit_send",
                      inputs: { TEXT: { block: { type: "text", fields: { TEXT: "dodo" } } } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  ]);
  expect(source).toBe(
    `from microbit import *
import radio

radio.on()

while True:
    if accelerometer.was_gesture("face down"):
        display.show(Image.ASLEEP)
        radio.send("dodo")
`,
  );
});
