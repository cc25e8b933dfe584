import * as Blockly from "blockly/core";
import type { Blocks, Exercise } from "../data";
import type { Words } from "../i18n/words";
import { instructionList } from "../list/list";
import { el } from "../ui/dom";
import { promptFor } from "../ui/prompt";
import { canvas, load, save } from "./canvas";
import { speak } from "./locale";
import { pythonOf, type Generated } from "./python";
import { pythonView } from "./pythonView";
import { toolboxOf } from "./toolbox";

/** A program of blocks, worked on as blocks or as a list. */
export interface BlocksBench {
  element: HTMLElement;
  /** Call it once the element is in the page: Blockly measures its place. */
  show(as: "blocks" | "list"): void;
  load(blocks: Blocks | null): void;
  close(): void;
  blocks(): Blocks;
  generated(): Generated;
  mark(line: number | null): void;
}

const EDGE = 24;

/** Shows the beginning of the program. */
function toTop(workspace: Blockly.WorkspaceSvg) {
  const { left, top } = workspace.getBlocksBoundingBox();
  const scale = workspace.getScale();
  workspace.scroll(EDGE - left * scale, EDGE - top * scale);
}

export async function blocksBench(
  exercise: Exercise,
  start: Blocks | null,
  words: Words,
  changed: () => void,
): Promise<BlocksBench> {
  const blockWords = await speak(exercise.lang);
  Blockly.dialog.setPrompt((question, value, answered) => {
    void promptFor(question, value, words).then(answered);
  });
  const place = el("div", { class: "pl-blocks" });
  const view = pythonView(words);
  const element = el("div", {}, place, view.element);
  let blocks = start;
  let workspace: Blockly.Workspace | null = null;
  let marked: (block: string | null) => void = () => {};
  let now: Generated = { python: "", blockOfLine: new Map() };

  function refresh() {
    if (!workspace) return;
    const before = now.python;
    now = pythonOf(workspace, exercise.lang);
    view.show(now.python);
    if (now.python !== before) changed();
  }

  function close() {
    if (!workspace) return;
    blocks = save(workspace);
    workspace.dispose();
    workspace = null;
    place.replaceChildren();
  }

  function asList() {
    workspace = new Blockly.Workspace();
    load(blocks, workspace);
    const list = instructionList(workspace, exercise.toolbox, blockWords, words, refresh);
    marked = list.mark;
    place.className = "";
    place.append(list.element);
  }

  function asBlocks() {
    place.className = "pl-blocks";
    const drawn = canvas(place, toolboxOf(exercise.toolbox, blockWords));
    workspace = drawn;
    load(blocks, drawn);
    toTop(drawn);
    marked = (block) => drawn.highlightBlock(block);
    drawn.addChangeListener((event) => {
      if (!event.isUiEvent && !drawn.isDragging()) refresh();
    });
  }

  function show(as: "blocks" | "list") {
    close();
    if (as === "list") asList();
    else asBlocks();
    now = pythonOf(workspace!, exercise.lang);
    view.show(now.python);
  }

  return {
    element,
    show,
    close,
    load(other) {
      const as = place.className === "" ? "list" : "blocks";
      close();
      blocks = other;
      show(as);
      changed();
    },
    blocks: () => (workspace ? save(workspace) : (blocks ?? {})),
    generated: () => (workspace ? pythonOf(workspace, exercise.lang) : now),
    mark(line) {
      marked(line === null ? null : (now.blockOfLine.get(line) ?? null));
      view.mark(line);
    },
  };
}
