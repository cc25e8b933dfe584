import * as Blockly from "blockly/core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { describe } from "../blocks/describe";
import { speak } from "../blocks/locale";
import { pythonOf } from "../blocks/python";
import { append, bodiesOf, moveDown, moveUp, placeOf, programOf } from "./moves";

let workspace: Blockly.Workspace;

beforeAll(async () => void (await speak("fr")));

const forward = { type: "robot_forward" };
const pick = { type: "robot_pick", id: "pick" };
const repeat = (id: string, ...blocks: object[]) => ({
  type: "controls_repeat",
  id,
  fields: { TIMES: 2 },
  ...(blocks.length > 0 && { inputs: { DO: { block: chain(blocks) } } }),
});

function chain(blocks: object[]): object {
  const [first, ...rest] = blocks;
  return rest.length > 0 ? { ...first, next: { block: chain(rest) } } : first!;
}

function load(...stacks: object[][]) {
  const blocks = stacks.map((stack, i) => ({ ...chain(stack), x: 0, y: i * 100 }));
  Blockly.serialization.workspaces.load({ blocks: { blocks } }, workspace);
}

beforeEach(() => {
  workspace = new Blockly.Workspace();
});

const block = (id: string) => workspace.getBlockById(id)!;

/** The program in short: letters for instructions, brackets around what is inside. */
function program(): string {
  const short = (one: Blockly.Block): string => {
    const letter = one.type === "robot_forward" ? "f" : one.type === "robot_pick" ? "p" : "";
    const inside = bodiesOf(one).map((body) => {
      const first = body.connection!.targetBlock();
      return `[${first ? all(first) : ""}]`;
    });
    return letter + inside.join("");
  };
  const all = (first: Blockly.Block): string => {
    const next = first.getNextBlock();
    return short(first) + (next ? all(next) : "");
  };
  return programOf(workspace).map(short).join("");
}

test("stacks that lay apart become one program, in the order they run", () => {
  load([forward], [pick, forward]);
  const before = pythonOf(workspace, "fr").python.replace(/\n+/g, "\n");
  expect(program()).toBe("fpf");
  expect(pythonOf(workspace, "fr").python.replace(/\n+/g, "\n")).toBe(before);
});

test("an instruction goes up past another, into a loop above, to its top and out", () => {
  load([forward, repeat("r", forward), pick]);
  const seen = [program()];
  while (moveUp(block("pick"))) seen.push(program());
  expect(seen).toEqual(["f[f]p", "f[fp]", "f[pf]", "fp[f]", "pf[f]"]);
});

test("an instruction goes down the same way", () => {
  load([pick, forward, repeat("r", forward)]);
  const seen = [program()];
  while (moveDown(block("pick"))) seen.push(program());
  expect(seen).toEqual(["pf[f]", "fp[f]", "f[pf]", "f[fp]", "f[f]p"]);
});

test("a loop moves with what is in it", () => {
  load([repeat("r", forward), pick]);
  moveDown(block("r"));
  expect(program()).toBe("p[f]");
});

test("an instruction goes from one branch into the other", () => {
  const inputs = { DO0: { block: pick }, ELSE: { block: forward } };
  load([{ type: "controls_if", extraState: { hasElse: true }, inputs }]);
  moveDown(block("pick"));
  expect(program()).toBe("[][pf]");
  moveUp(block("pick"));
  expect(program()).toBe("[p][f]");
});

test("what is added comes last where it is added", () => {
  load([forward, repeat("r", forward)]);
  const add = (body: Blockly.Input | null) =>
    append(Blockly.serialization.blocks.append({ type: "robot_pick" }, workspace), body, workspace);
  add(bodiesOf(block("r"))[0]!);
  add(null);
  expect(program()).toBe("f[fp]p");
});

test("the first instruction of an empty program", () => {
  append(Blockly.serialization.blocks.append(pick, workspace), null, workspace);
  expect(program()).toBe("p");
});

test("a block says what it is and where it is", () => {
  load([repeat("r", pick)]);
  expect(describe(block("r"))).toBe("répéter 2 fois");
  expect(placeOf(block("pick"))?.parent.id).toBe("r");
  expect(placeOf(block("r"))).toBeNull();
});

test("a block that lies above the program is added at its end, not in a ring", () => {
  const stacks = [chain([forward, { ...repeat("loop"), id: "loop" }])];
  Blockly.serialization.workspaces.load(
    { blocks: { blocks: stacks.map((stack) => ({ ...stack, x: 20, y: 20 })) } },
    workspace,
  );
  const loose = () => Blockly.serialization.blocks.append({ ...pick, x: 0, y: 0 }, workspace);
  append(loose(), null, workspace);
  expect(program()).toBe("f[]p");
  block("pick").dispose();
  append(loose(), bodiesOf(block("loop"))[0]!, workspace);
  expect(program()).toBe("f[p]");
});
