import * as Blockly from "blockly/core";
import { describe } from "../blocks/describe";
import type { BlockWords } from "../blocks/words/fr";
import type { Words } from "../i18n/words";
import { el } from "../ui/dom";
import { promptFor } from "../ui/prompt";
import { lineOf, segmentsOf, wordsOf, type Editing, type Segment } from "./fields";
import { append, bodiesOf, moveDown, moveUp, placeOf, programOf, sequenceFrom } from "./moves";
import { offers, type Offered } from "./offers";

export interface InstructionList {
  element: HTMLElement;
  mark(blockId: string | null): void;
}

/** Says what an instruction is in: "répéter 4 fois", "sinon". */
type Owner = () => string;

/** A program of blocks as a list, one line a block: for phones, keyboards and screen readers alike. */
export function instructionList(
  workspace: Blockly.Workspace,
  types: readonly string[],
  blockWords: BlockWords,
  words: Words,
  changed: () => void,
): InstructionList {
  const says = el("p", { class: "visually-hidden", role: "status" });
  const body = el("div");
  const undo = el(
    "button",
    { type: "button", class: "btn btn-quiet", onclick: () => undoLast() },
    words.list.undo,
  );
  const element = el("div", { class: "pl-list", tabindex: -1 }, body, undo, says);
  const offered = offers(types, blockWords, words.list.typed);
  const editing: Editing = {
    offers: offered,
    changed() {
      for (const name of names) name();
      changed();
    },
    rebuilt: (focus) => refresh(focus),
    newVariable: () => promptFor(words.list.variableName, "", words),
    labels: words.list,
  };
  let open: string | null = null;

  /** Words that name an instruction follow it when a number or a choice in it changes. */
  let names: (() => void)[] = [];
  function named<E extends HTMLElement>(
    element: E,
    attribute: string | null,
    name: () => string,
  ): E {
    const write = () => {
      if (attribute) element.setAttribute(attribute, name());
      else element.textContent = name();
    };
    write();
    names.push(write);
    return element;
  }

  function render() {
    names = [];
    body.replaceChildren(sequence(programOf(workspace), null, null, "program"));
  }

  function focusOn(key: string) {
    const keyed = [...element.querySelectorAll<HTMLElement>("[data-key]")];
    (keyed.find((one) => one.dataset.key === key) ?? element).focus();
  }

  function refresh(focus: string) {
    render();
    focusOn(focus);
    changed();
  }

  /** Changes the program in one step of "undo", says what became of it, and keeps the focus near. */
  function act(change: () => void, focus: () => string, said: () => string) {
    Blockly.Events.setGroup(true);
    change();
    Blockly.Events.setGroup(false);
    refresh(focus());
    says.textContent = said();
  }

  function undoLast() {
    workspace.undo(false);
    render();
    changed();
    says.textContent = words.list.undone;
  }

  function remove(block: Blockly.Block) {
    const near = block.getNextBlock() ?? block.getPreviousBlock() ?? block.getSurroundParent();
    const name = describe(block);
    const focus = near?.id ?? "program";
    act(
      () => block.dispose(true),
      () => focus,
      () => words.list.removed(name),
    );
  }

  function sequence(
    blocks: readonly Blockly.Block[],
    owner: Owner | null,
    into: Blockly.Input | null,
    key: string,
  ): HTMLElement {
    const label = () => (owner ? words.list.inside(owner()) : words.way.list);
    const lines = blocks.map((block) => line(block, owner));
    return el(
      "div",
      {},
      lines.length > 0 && named(el("ol", {}, ...lines), "aria-label", label),
      blocks.length === 0 && el("p", { class: "pl-note" }, words.list.empty),
      adding(owner, into, key),
    );
  }

  function line(block: Blockly.Block, owner: Owner | null): HTMLElement {
    const button = (key: "up" | "down" | "remove", sign: string, change: () => void) => {
      const about = { type: "button", class: "pl-control", "data-key": `${block.id} ${key}` };
      const made = el("button", { ...about, onclick: change }, sign);
      return named(made, "aria-label", () => words.list[key](describe(block)));
    };
    const inside = (owner: Owner) =>
      named(el("span", { class: "visually-hidden" }), null, () => {
        return `${words.list.inside(owner())}${words.colon} `;
      });
    const moved = (key: string, move: (block: Blockly.Block) => boolean) => () =>
      act(
        () => void move(block),
        () => `${block.id} ${key}`,
        () => whereabouts(block),
      );
    const [first, ...others] = segmentsOf(block);
    const body = (segment: Segment | undefined, i: number) =>
      segment?.body &&
      sequence(
        sequenceFrom(segment.body.connection!.targetBlock()),
        () => (i === 0 ? describe(block) : wordsOf(segment)),
        segment.body,
        `${block.id} add ${i}`,
      );
    return el(
      "li",
      { "data-block": block.id },
      el(
        "div",
        { class: "pl-line", tabindex: -1, "data-key": block.id },
        owner && inside(owner),
        el("span", { class: "pl-line-text" }, ...lineOf(first!.inputs, block, editing)),
        el(
          "span",
          { class: "pl-line-buttons" },
          button("up", "↑", moved("up", moveUp)),
          button("down", "↓", moved("down", moveDown)),
          button("remove", "×", () => remove(block)),
        ),
      ),
      body(first, 0) ?? null,
      ...others.flatMap((segment, i) => [
        el("div", { class: "pl-line pl-branch" }, ...lineOf(segment.inputs, block, editing)),
        body(segment, i + 1) ?? null,
      ]),
    );
  }

  function whereabouts(block: Blockly.Block): string {
    const parent = placeOf(block)?.parent;
    const among = parent
      ? bodiesOf(parent).flatMap((input) => sequenceFrom(input.connection!.targetBlock()))
      : programOf(workspace);
    return words.list.at(
      describe(block),
      among.indexOf(block) + 1,
      parent ? describe(parent) : null,
    );
  }

  function adding(owner: Owner | null, into: Blockly.Input | null, key: string) {
    const label = () => (owner ? words.list.addInside(owner()) : words.list.add);
    const add = ({ offer }: Offered) => {
      open = null;
      let block!: Blockly.Block;
      act(
        () => {
          block = Blockly.serialization.blocks.append({ ...offer }, workspace, {
            recordUndo: true,
          });
          append(block, into, workspace);
        },
        () => block.id,
        () => words.list.added(whereabouts(block)),
      );
    };
    return el(
      "details",
      { class: "pl-add", open: open === key, ontoggle: (event) => remember(event, key) },
      named(el("summary", { "data-key": key }), null, label),
      el(
        "div",
        { class: "pl-offers" },
        ...offered.statements.map((one) =>
          el(
            "button",
            { type: "button", class: "btn btn-quiet", onclick: () => add(one) },
            one.label,
          ),
        ),
      ),
    );
  }

  function remember(event: Event, key: string) {
    if ((event.target as HTMLDetailsElement).open) open = key;
    else if (open === key) open = null;
  }

  render();
  return {
    element,
    mark(blockId) {
      for (const item of element.querySelectorAll<HTMLElement>("[data-block]")) {
        const current = item.dataset.block === blockId;
        item.classList.toggle("pl-current", current);
        if (current) item.setAttribute("aria-current", "step");
        else item.removeAttribute("aria-current");
      }
    },
  };
}
