import * as Blockly from "blockly/core";
import { pythonOf } from "../blocks/python";
import type { Blocks } from "../data";

/** The Python of a program made of blocks. */
export function generated(blocks: Blocks): string {
  const workspace = new Blockly.Workspace();
  Blockly.serialization.workspaces.load(solid(blocks) as Blocks, workspace);
  return pythonOf(workspace, "fr").python;
}

/** Shadow blocks as plain ones: Blockly keeps shadows as XML, for which Node has no document. */
function solid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(solid);
  if (typeof value !== "object" || value === null) return value;
  const { shadow, ...rest } = value as Record<string, unknown>;
  const entries = Object.entries(shadow ? { block: shadow, ...rest } : rest);
  return Object.fromEntries(entries.map(([key, item]) => [key, solid(item)]));
}
