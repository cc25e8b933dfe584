import type { Words } from "../i18n/words";
import { el } from "./dom";

/** Asks for one line in a window of the page: the browser's own is refused in an LMS's frame. */
export async function promptFor(
  question: string,
  value: string,
  words: Words,
): Promise<string | null> {
  const field = el("input", { type: "text", value, id: "pl-prompt", autocomplete: "off" });
  const label = el("label", { for: "pl-prompt", id: "pl-asked" }, question);
  const agreed = asked([label, field], words);
  field.select();
  return (await agreed) ? field.value.trim() || null : null;
}

/** Asks for a yes. */
export const confirmed = (question: string, words: Words): Promise<boolean> =>
  asked([el("p", { id: "pl-asked" }, question)], words);

function asked(contents: HTMLElement[], words: Words): Promise<boolean> {
  return new Promise((settle) => {
    const buttons = el(
      "div",
      { class: "pl-buttons" },
      el("button", { class: "btn btn-primary", value: "ok" }, words.ok),
      el("button", { class: "btn btn-quiet", value: "" }, words.cancel),
    );
    const form = el("form", { method: "dialog" }, ...contents, buttons);
    const dialog = el("dialog", { class: "pl-dialog", "aria-labelledby": "pl-asked" }, form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      settle(dialog.returnValue === "ok");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
