import type { Exercise, Program } from "../data";
import { LARGEST, Unopened, opened, written, type Opened } from "../files/programFile";
import type { Words } from "../i18n/words";
import { el } from "./dom";
import { confirmed } from "./prompt";
import { saveFile } from "./saveFile";

interface Parts {
  exercise: Exercise;
  program: () => Program;
  /** Puts another program in the place of the one that is there. */
  load: (program: Program) => Promise<void>;
  words: Words;
}

/** The program as a file, to hand on or to keep; and one from a file, without losing what was there. */
export function programFiles({ exercise, program, load, words }: Parts) {
  const says = el("p", { class: "pl-note", role: "status" });
  const input = el("input", {
    type: "file",
    accept: ".json,.py",
    hidden: true,
    onchange: () => void choose(),
  });
  const quiet = (label: string, onclick: () => void) =>
    el("button", { type: "button", class: "btn-link-quiet", onclick }, label);

  function save() {
    saveFile(`${exercise.slug}.maillage.json`, "application/json", written(exercise, program()));
    says.textContent = words.programFile.saved;
  }

  async function choose() {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    says.textContent = "";
    try {
      await open(file.name, await read(file));
    } catch (error) {
      says.textContent =
        words.programFile.trouble[error instanceof Unopened ? error.trouble : "unreadable"];
    }
  }

  async function open(name: string, text: string) {
    const found = opened(name, text, exercise);
    await fits(found);
    if (!(await agreed(found))) return;
    const before = program();
    await load(found.program);
    const undo = quiet(words.programFile.undo, () => void putBack());
    async function putBack() {
      await load(before);
      says.textContent = words.programFile.undone;
    }
    says.replaceChildren(`${words.programFile.opened(name)} `, undo);
  }

  async function fits({ program: { blocks } }: Opened) {
    if (!blocks) return;
    const { loadable } = await import("../blocks/loadable");
    if (!(await loadable(blocks, exercise.lang))) throw new Unopened("unknownBlocks");
  }

  const agreed = async ({ exercise: other }: Opened) =>
    other === null ||
    other === exercise.slug ||
    (await confirmed(words.programFile.otherExercise(other), words));

  return el(
    "div",
    { class: "pl-files" },
    quiet(words.programFile.save, save),
    quiet(words.programFile.open, () => input.click()),
    input,
    says,
  );
}

async function read(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Unopened("tooLarge");
  return file.text();
}
