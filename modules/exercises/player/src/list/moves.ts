import * as Blockly from "blockly/core";

/** The places of a block that hold instructions, in their order. */
export const bodiesOf = (block: Blockly.Block): Blockly.Input[] =>
  block.inputList.filter((input) => input instanceof Blockly.inputs.StatementInput);

/** The instructions that follow one another from a first one. */
export function sequenceFrom(first: Blockly.Block | null): Blockly.Block[] {
  const blocks: Blockly.Block[] = [];
  for (let block = first; block; block = block.getNextBlock()) blocks.push(block);
  return blocks;
}

/**
 * The program as one sequence: stacks that lay apart follow one another, as they run.
 *
 * @param loose is not part of it yet, wherever it lies
 */
export function programOf(workspace: Blockly.Workspace, loose?: Blockly.Block): Blockly.Block[] {
  const stacks = workspace
    .getTopBlocks(true)
    .filter((block) => block.previousConnection && block !== loose);
  const [first, ...others] = stacks;
  if (!first) return [];
  for (const stack of others) lastOf(first).nextConnection!.connect(stack.previousConnection!);
  return sequenceFrom(first);
}

const lastOf = (block: Blockly.Block) => sequenceFrom(block).at(-1)!;

/** Adds a loose block at the end of a body, or of the program. */
export function append(
  block: Blockly.Block,
  body: Blockly.Input | null,
  workspace: Blockly.Workspace,
) {
  const last = body ? lastIn(body) : (programOf(workspace, block).at(-1) ?? null);
  const place = last ? last.nextConnection : body?.connection;
  place?.connect(block.previousConnection!);
}

const lastIn = (body: Blockly.Input) => {
  const first = body.connection?.targetBlock();
  return first ? lastOf(first) : null;
};

const isIn = (block: Blockly.Block, body: Blockly.Input) =>
  sequenceFrom(body.connection?.targetBlock() ?? null).includes(block);

/** Where a block is: in a body of another, or nowhere but in the program. */
export function placeOf(
  block: Blockly.Block,
): { parent: Blockly.Block; body: Blockly.Input } | null {
  const parent = block.getSurroundParent();
  const body = parent && bodiesOf(parent).find((body) => isIn(block, body));
  return body ? { parent, body } : null;
}

function before(target: Blockly.Block, block: Blockly.Block) {
  const place = target.previousConnection!.targetConnection;
  if (place) place.connect(block.previousConnection!);
  else block.nextConnection!.connect(target.previousConnection!);
}

const after = (target: Blockly.Block, block: Blockly.Block) =>
  target.nextConnection!.connect(block.previousConnection!);

/** One line up: past an instruction, into the end of a loop above, or out of the loop it is in. */
export function moveUp(block: Blockly.Block): boolean {
  const parent = block.getPreviousBlock();
  const above = parent && parent.getNextBlock() === block ? parent : null;
  const place = placeOf(block);
  if (above) {
    const body = bodiesOf(above).at(-1);
    block.unplug(true);
    if (body) append(block, body, block.workspace);
    else before(above, block);
    return true;
  }
  if (!place) return false;
  const bodies = bodiesOf(place.parent);
  const earlier = bodies[bodies.indexOf(place.body) - 1];
  block.unplug(true);
  if (earlier) append(block, earlier, block.workspace);
  else before(place.parent, block);
  return true;
}

/** One line down, the same way. */
export function moveDown(block: Blockly.Block): boolean {
  const below = block.getNextBlock();
  const place = placeOf(block);
  if (below) {
    const body = bodiesOf(below)[0];
    block.unplug(true);
    if (body) body.connection!.connect(block.previousConnection!);
    else after(below, block);
    return true;
  }
  if (!place) return false;
  const bodies = bodiesOf(place.parent);
  const later = bodies[bodies.indexOf(place.body) + 1];
  block.unplug(true);
  if (later) later.connection!.connect(block.previousConnection!);
  else after(place.parent, block);
  return true;
}
