import type { Exercise, Program } from "../data";
import { Drafts } from "../server/drafts";
import { localCopy } from "../server/localCopy";
import type { Words } from "../i18n/words";
import { el } from "./dom";

/** Keeps the program on the server as it is written, and says quietly how that stands. */
export function keeping(exercise: Exercise, program: () => Program, words: Words) {
  const element = el("p", { class: "pl-kept", role: "status" });
  if (exercise.projected) void sayOnceOffline(exercise, element, words);
  if (!exercise.kept) return { element, changed: () => {} };
  const copy = localCopy(exercise.urls.draft);
  const drafts = new Drafts(exercise.urls.draft, program, (state, why) => {
    element.textContent = why || words.draft[state];
    if (state === "saved") copy.drop();
    else copy.keep(program());
  });
  if (copy.read()) drafts.changed();
  addEventListener("pagehide", () => drafts.leave());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") drafts.leave();
  });
  return { element, changed: () => drafts.changed() };
}

async function sayOnceOffline(exercise: Exercise, element: HTMLElement, words: Words) {
  const { keepForOffline } = await import("../offline/keep");
  if (await keepForOffline(exercise)) element.textContent = words.offline;
}

/** The program to begin with: what never reached the server, else the draft, else none. */
export const keptProgram = (exercise: Exercise): Program | null =>
  exercise.kept ? (localCopy(exercise.urls.draft).read() ?? exercise.draft) : null;
