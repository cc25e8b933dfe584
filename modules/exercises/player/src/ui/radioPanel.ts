import type { Words } from "../i18n/words";
import type { Hand } from "./boardPanel";
import { el } from "./dom";

/** Messages that the board sent, and one to send to it; or a second board in place of a hand. */
export function radioPanel(words: Words, hand: Hand, second: (there: boolean) => void) {
  const { board } = words;
  const list = el("ul", { class: "pl-sent" });
  const message = el("input", { type: "text", maxlength: 19, class: "pl-message" });
  const send = (event: Event) => {
    event.preventDefault();
    if (message.value) hand("receive", message.value);
    message.value = "";
  };
  const sent = (messages: readonly string[]) =>
    list.replaceChildren(
      ...(messages.length ? messages : [board.nothingSent]).map((text) => el("li", {}, text)),
    );
  const form = el(
    "form",
    { class: "pl-question", onsubmit: send },
    el("label", {}, board.message, " ", message),
    el("button", { class: "btn btn-quiet" }, board.send),
  );
  const two = el("input", {
    type: "checkbox",
    onchange() {
      form.hidden = two.checked;
      second(two.checked);
    },
  });
  sent([]);
  return {
    element: el(
      "section",
      { class: "pl-radio", "aria-label": board.radio },
      el("p", {}, board.sent),
      list,
      form,
      el("label", { class: "pl-check" }, two, " ", board.second),
    ),
    sent,
  };
}
