import "./styles/page.css";
import "./styles/stage.css";
import "./styles/program.css";
import "./styles/board.css";
import "./styles/classroom.css";
import "./styles/paper.css";
import type { Exercise, Lang, Way } from "./data";
import { browserRunner } from "./engine/browser";
import { wordsOf } from "./i18n/words";

const place = document.getElementById("exercise-player");
const data = document.getElementById("exercise-data");

/** Without these the page keeps its plain form. */
const able = typeof WebAssembly === "object" && typeof Worker === "function";

const PARTS: Record<Way, (lang: Lang) => Promise<unknown>[]> = {
  python: () => [import("./editor/editor")],
  blocks: (lang) => [
    import("./blocks/bench"),
    import("./blocks/messages").then((m) => m.messagesOf(lang)),
  ],
};

/** What the first way needs is fetched beside the rest, not after it. */
const fetchAhead = ({ kept, draft, ways, lang }: Exercise) =>
  Promise.allSettled(PARTS[(kept && draft?.way) || ways[0]!](lang));

/** What the page may need later is fetched once it stands: work goes on where the network ends. */
const fetchRest = ({ ways, lang }: Exercise) =>
  Promise.allSettled([...ways.flatMap((way) => PARTS[way](lang)), import("./engine/steps")]);

if (place && data && able) {
  const exercise = JSON.parse(data.textContent) as Exercise;
  const ahead = fetchAhead(exercise);
  const runner = browserRunner();
  const [{ page }, words] = await Promise.all([import("./ui/page"), wordsOf(exercise.lang)]);
  page(place, exercise, runner, words);
  await Promise.allSettled([ahead, runner.loaded]);
  await fetchRest(exercise);
}
