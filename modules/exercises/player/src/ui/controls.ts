import type { Words } from "../i18n/words";
import { el, svg } from "./dom";
import type { Playback } from "./playback";

const ICONS = {
  play: "M7 4 L20 12 L7 20 Z",
  pause: "M6 4 H10 V20 H6 Z M14 4 H18 V20 H14 Z",
  back: "M18 4 L9 12 L18 20 Z M5 4 H8 V20 H5 Z",
  forward: "M6 4 L15 12 L6 20 Z M16 4 H19 V20 H16 Z",
  end: "M4 4 L11 12 L4 20 Z M11 4 L18 12 L11 20 Z M18 4 H21 V20 H18 Z",
  stop: "M5 5 H19 V19 H5 Z",
};

export const icon = (name: keyof typeof ICONS) =>
  svg(
    "svg",
    { viewBox: "0 0 24 24", class: "pl-icon", "aria-hidden": "true" },
    svg("path", { d: ICONS[name] }),
  );

/** Play, pause, one step back and on, the end, and how fast. */
export function controls(playback: Playback, words: Words) {
  const button = (name: keyof typeof ICONS, label: string, act: () => void) =>
    el(
      "button",
      { type: "button", class: "pl-control", "aria-label": label, title: label, onclick: act },
      icon(name),
    );
  const toggle = button("play", words.play, () =>
    playback.playing ? playback.rest() : playback.play(),
  );
  const back = button("back", words.back, () => playback.move(-1));
  const forward = button("forward", words.forward, () => playback.move(1));
  const end = button("end", words.toEnd, () => playback.move(Infinity));
  const speed = el("input", {
    type: "range",
    min: 1,
    max: 5,
    value: playback.speed,
    oninput: () => (playback.speed = Number(speed.value)),
  });
  let playing: boolean | null = null;

  function refresh() {
    disable(back, playback.atStart);
    disable(forward, playback.atEnd);
    disable(end, playback.atEnd);
    disable(toggle, playback.atStart && playback.atEnd && !playback.playing);
    if (playing === playback.playing) return;
    playing = playback.playing;
    const label = playing ? words.pause : words.play;
    toggle.replaceChildren(icon(playing ? "pause" : "play"));
    toggle.setAttribute("aria-label", label);
    toggle.title = label;
  }

  refresh();
  const element = el(
    "div",
    { class: "pl-controls", role: "group", "aria-label": words.movie },
    back,
    toggle,
    forward,
    end,
    el("label", { class: "pl-speed" }, el("span", {}, words.speed), speed),
  );
  return { element, refresh };
}

/** Off, and yet the place of someone who moves by keyboard is kept. */
function disable(button: HTMLButtonElement, off: boolean) {
  button.setAttribute("aria-disabled", String(off));
}
