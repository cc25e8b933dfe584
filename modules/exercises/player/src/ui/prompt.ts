import type { Words } from "../i18n/words";
import { el } from "./dom";

/** Asks for one line in a window of the page: the browser's own is refused in an LMS's frame. */
export function promptFor(question: string, value: string, words: Words): Promise<string | null> {
  return new Promise((settle) => {
    const field = el("input", { type: "text", value, id: "pl-prompt", autocomplete: "off" });
    const dialog = el(
      "dialog",
      { class: "pl-dialog", "aria-labelledby": "pl-prompt-label" },
      el(
        "form",
        { method: "dialog" },
        el("label", { for: "pl-prompt", id: "pl-prompt-label" }, question),
        field,
        el(
          "div",
          { class: "pl-buttons" },
          el("button", { class: "btn btn-primary", value: "ok" }, words.ok),
          el("button", { class: "btn btn-quiet", value: "", formnovalidate: true }, words.cancel),
        ),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      settle(dialog.returnValue === "ok" ? field.value.trim() || null : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    field.select();
  });
}
