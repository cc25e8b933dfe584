import type { BlocksBench } from "../blocks/bench";
import type { Exercise, Program } from "../data";
import type { Editor } from "../editor/editor";
import type { Words } from "../i18n/words";
import { el } from "./dom";

export type Mode = "blocks" | "list" | "python";

/** Where the program is written, in one of its ways. */
export interface Workbench {
  element: HTMLElement;
  program(): Program;
  load(program: Program): Promise<void>;
  /** Shows a line of the Python program as the current one, or as where a fault is. */
  mark(line: number | null, how?: "current" | "fault"): void;
}

const NARROW = "(max-width: 37.5rem)";

/** Blockly and the editor are loaded when they are first needed. */
export function workbench(
  exercise: Exercise,
  kept: Program | null,
  words: Words,
  changed: () => void,
): Workbench {
  const { ways, starter } = exercise;
  const usable = kept && ways.includes(kept.way) ? kept : null;
  const first: Program = usable ?? {
    way: ways[0]!,
    python: starter.python ?? "",
    blocks: starter.blocks,
  };
  let mode: Mode = modeOf(first);
  let written = first.python;
  let blocks: BlocksBench | null = null;
  let python: Editor | null = null;
  /** What the chosen way needs could not be loaded. */
  let missing = false;
  const place = el("div", { class: "pl-place" }, el("p", { class: "pl-note" }, words.loading));
  const modes: Mode[] = ways.flatMap((way): Mode[] =>
    way === "blocks" ? ["blocks", "list"] : ["python"],
  );
  const buttons = modes.map((one) =>
    el(
      "button",
      { type: "button", class: "btn btn-quiet", onclick: () => choose(one) },
      words.way[one],
    ),
  );
  const choice = el(
    "div",
    { class: "pl-ways", role: "group", "aria-label": words.ways },
    ...buttons,
  );

  function choose(chosen: Mode) {
    if (chosen === mode && !missing) return;
    const fromBlocks = mode !== "python" && chosen === "python";
    mode = chosen;
    void show().then(() => {
      if (fromBlocks && python?.text() === written) takeBlocks();
      changed();
    });
  }

  function takeBlocks() {
    written = blocks?.generated().python ?? written;
    python?.replace(written);
  }

  async function show() {
    const wanted = mode;
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(modes[i] === mode)));
    missing = false;
    try {
      if (wanted === "python") await showPython();
      else await showBlocks(wanted);
    } catch {
      if (mode !== wanted) return;
      missing = true;
      place.replaceChildren(el("p", { role: "alert" }, words.partAway));
    }
  }

  async function showPython() {
    if (!python) {
      const { editor } = await import("../editor/editor");
      const texts = { label: `${words.code}. ${words.codeKeys}`, phrases: words.editor };
      python ??= editor(written, texts, changed);
    }
    if (mode !== "python") return;
    place.replaceChildren(
      python.element,
      el("p", { class: "pl-keys" }, words.codeKeys),
      ...(ways.includes("blocks") ? [aboutBlocks()] : []),
    );
  }

  const aboutBlocks = () =>
    el(
      "p",
      { class: "pl-keys" },
      words.blocksStay,
      " ",
      el(
        "button",
        { type: "button", class: "btn-link-quiet", onclick: takeBlocks },
        words.fromBlocks,
      ),
    );

  async function showBlocks(as: "blocks" | "list") {
    if (!blocks) {
      const { blocksBench } = await import("../blocks/bench");
      blocks ??= await blocksBench(exercise, first.blocks, words, changed);
    }
    if (mode !== as) return;
    place.replaceChildren(blocks.element);
    blocks.show(as);
  }

  function program(): Program {
    const made = blocks?.blocks() ?? first.blocks;
    if (mode !== "python" && blocks) {
      return { way: "blocks", python: blocks.generated().python, blocks: made };
    }
    const way = mode === "python" ? "python" : "blocks";
    return { way, python: python?.text() ?? written, blocks: made };
  }

  void show();
  return {
    element: el("div", {}, modes.length > 1 && choice, place),
    program,
    async load(other) {
      if (mode !== "list" || other.way === "python") mode = modeOf(other);
      first.blocks = other.blocks;
      written = other.python;
      await show();
      if (mode === "python") {
        python?.replace(other.python);
        blocks?.close();
        blocks = null;
      } else blocks?.load(other.blocks);
    },
    mark(line, how) {
      if (mode === "python") python?.mark(line, how);
      else blocks?.mark(line);
    },
  };
}

function modeOf({ way }: Program): Mode {
  if (way === "python") return "python";
  return matchMedia(NARROW).matches ? "list" : "blocks";
}
