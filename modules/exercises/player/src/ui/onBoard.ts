import { BOARDS, TooLong, lacksPartFor, type Board } from "../board/board";
import type { Exercise } from "../data";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { saveFile } from "./saveFile";

/** Takes the program to a real micro:bit: first it asks which one, for they don't run the same files. */
export function onBoard({ slug, firmware }: Exercise, python: () => string, words: Words) {
  const says = el("p", { class: "pl-note", role: "status" });
  const files = el("div", {});
  const choices = BOARDS.map((board) =>
    el(
      "label",
      { class: "pl-choice" },
      el("input", { type: "radio", name: "pl-board", onchange: () => offer(board) }),
      words.realBoard[board],
    ),
  );

  function offer(board: Board) {
    says.textContent = "";
    files.replaceChildren(...mainFor(board), ...wholeFor(board));
  }

  const mainFor = (board: Board) => [
    saving("main.py", () => {
      saveFile("main.py", "text/x-python", python());
      warn(board);
    }),
    el("p", { class: "pl-note" }, words.realBoard.mainHow),
  ];

  function wholeFor(board: Board) {
    const address = firmware?.[board];
    const name = `${slug}-${board}.hex`;
    return address
      ? [
          saving(name, () => void saveWhole(board, address, name)),
          el("p", { class: "pl-note" }, words.realBoard.hexHow),
        ]
      : [];
  }

  const saving = (name: string, save: () => void) =>
    el(
      "button",
      { type: "button", class: "btn btn-quiet", onclick: save },
      words.realBoard.download(name),
    );

  function warn(board: Board) {
    says.textContent = lacksPartFor(board, python()) ? words.realBoard.v2Only : "";
  }

  async function saveWhole(board: Board, address: string, name: string) {
    says.textContent = words.loading;
    try {
      const [{ hexFor }, micropython] = await Promise.all([
        import("../board/hex"),
        textAt(address),
      ]);
      saveFile(name, "text/plain", hexFor(board, micropython, python()));
      warn(board);
    } catch (error) {
      says.textContent = error instanceof TooLong ? words.realBoard.tooLong : words.realBoard.away;
    }
  }

  return el(
    "details",
    { class: "pl-aside" },
    el("summary", {}, words.realBoard.title),
    el("fieldset", {}, el("legend", {}, words.realBoard.which), ...choices),
    files,
    says,
  );
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
