import * as Blockly from "blockly/core";
import type { Blocks, Lang } from "../data";
import { speak } from "./locale";

/** Whether blocks from elsewhere fit together, tried where nobody sees it. */
export async function loadable(blocks: Blocks, lang: Lang): Promise<boolean> {
  await speak(lang);
  const workspace = new Blockly.Workspace();
  try {
    Blockly.serialization.workspaces.load(blocks, workspace);
    return true;
  } catch {
    return false;
  } finally {
    workspace.dispose();
  }
}
