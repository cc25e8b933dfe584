import "./player.css";
import type { Exercise } from "./data";
import { browserRunner } from "./engine/browser";
import { wordsOf } from "./i18n/words";

const place = document.getElementById("exercise-player");
const data = document.getElementById("exercise-data");

/** Without these the page keeps its plain form. */
const able = typeof WebAssembly === "object" && typeof Worker === "function";

if (place && data && able) {
  const exercise = JSON.parse(data.textContent) as Exercise;
  const runner = browserRunner();
  const [{ page }, words] = await Promise.all([import("./ui/page"), wordsOf(exercise.lang)]);
  page(place, exercise, runner, words);
}
