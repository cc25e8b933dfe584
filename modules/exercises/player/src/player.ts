import "./styles/page.css";
import "./styles/stage.css";
import "./styles/program.css";
import "./styles/board.css";
import "./styles/classroom.css";
import "./styles/paper.css";
import type { Exercise } from "./data";
import { browserRunner } from "./engine/browser";
import { wordsOf } from "./i18n/words";

const place = document.getElementById("exercise-player");
const data = document.getElementById("exercise-data");

/** Without these the page keeps its plain form. */
const able = typeof WebAssembly === "object" && typeof Worker === "function";

/** What the first way needs is fetched beside the rest, not after it. */
function fetchAhead({ kept, draft, ways, lang }: Exercise) {
  const way = (kept && draft?.way) || ways[0];
  const ahead =
    way === "python"
      ? [import("./editor/editor")]
      : [import("./blocks/bench"), import("./blocks/messages").then((m) => m.messagesOf(lang))];
  Promise.all(ahead).catch(() => {});
}

if (place && data && able) {
  const exercise = JSON.parse(data.textContent) as Exercise;
  fetchAhead(exercise);
  const runner = browserRunner();
  const [{ page }, words] = await Promise.all([import("./ui/page"), wordsOf(exercise.lang)]);
  page(place, exercise, runner, words);
}
