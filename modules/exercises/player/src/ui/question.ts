import type { Words } from "../i18n/words";
import { el } from "./dom";

/** A field for what the running program asks; hidden while it asks nothing. */
export function question(words: Words) {
  const field = el("input", { type: "text", autocomplete: "off", id: "pl-answer", name: "answer" });
  const element = el(
    "form",
    { class: "pl-question", hidden: true },
    el("label", { for: "pl-answer" }, words.answer),
    field,
    el("button", { type: "submit", class: "btn btn-primary" }, words.answerGo),
  );
  let answered: (answer: string | null) => void = () => {};

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    close(field.value);
  });

  function close(answer: string | null) {
    element.hidden = true;
    answered(answer);
  }

  return {
    element,
    ask(): Promise<string | null> {
      field.value = "";
      element.hidden = false;
      field.focus();
      return new Promise((settle) => (answered = settle));
    },
    giveUp: () => close(null),
  };
}
