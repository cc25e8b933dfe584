import { el } from "./dom";

/** A button that is down as long as somebody holds it: by pointer, by key, or for a moment by a click alone. */
export function pressButton(label: string, down: () => void, up: () => void) {
  let isDown = false;
  const release = () => {
    if (isDown) up();
    isDown = false;
  };
  const press = () => {
    if (!isDown) down();
    isDown = true;
  };
  const isKey = (event: Event) => ["Enter", " "].includes((event as KeyboardEvent).key);
  const button = el(
    "button",
    {
      type: "button",
      class: "btn btn-quiet pl-press",
      onpointerdown: press,
      onpointerup: release,
      onpointerleave: release,
      onpointercancel: release,
      onblur: release,
      onkeydown: (event) => isKey(event) && press(),
      onkeyup: (event) => isKey(event) && release(),
      // A screen reader's press is a click and nothing else.
      onclick: (event) => {
        if ((event as PointerEvent).detail !== 0 || isDown) return;
        press();
        release();
      },
    },
    label,
  );
  return button;
}
