import type { Exercise, Program } from "../data";
import type { Runner } from "../engine/runner";
import type { Words } from "../i18n/words";
import { checklist } from "./checklist";
import { icon } from "./controls";
import { el } from "./dom";
import { faultWords } from "./faults";
import { help } from "./help";
import { keeping, keptProgram } from "./keeping";
import { onBoard } from "./onBoard";
import { programFiles } from "./programFiles";
import { confirmed } from "./prompt";
import { question } from "./question";
import { submitting } from "./submitting";
import { stage } from "./stage";
import { trials } from "./trials";
import { runs } from "./runs";
import { workbench } from "./workbench";

/** Puts the player together in place of the plain form. */
export function page(place: HTMLElement, exercise: Exercise, runner: Runner, words: Words) {
  const says = el("p", { class: "pl-says", role: "status" });
  const checks = checklist(exercise.checks, words);
  const scene = stage(exercise, words, () => (says.textContent = words.board.first));
  const asks = question(words);
  const bench = workbench(exercise, keptProgram(exercise), words, () => {
    bench.mark(null);
    keeps.changed();
  });
  const program = () => bench.program();
  const keeps = keeping(exercise, program, words);
  const helps = help(exercise, words);
  const tries = trials(exercise, runner, checks, words);
  const submits = submitting({
    exercise,
    program,
    list: checks,
    words,
    why: (outcome, source) => faultWords(outcome, source, words),
    done: helps.solved,
    unsupported: (source) => run.unsupported(source),
  });
  const passed = () => exercise.kept && submits.submitOnce();
  const run = runs({ exercise, runner, bench, scene, asks, tries, words, says, passed });
  const asked = exercise.kept || exercise.checks.some((check) => check.hidden);

  const runButton = el(
    "button",
    { type: "button", class: "btn btn-next", onclick: () => void run.start() },
    icon("play"),
    words.run,
  );
  const stopButton = el(
    "button",
    { type: "button", class: "btn btn-quiet", onclick: () => run.stop() },
    icon("stop"),
    words.stop,
  );
  const stepButton = el(
    "button",
    { type: "button", class: "btn btn-quiet", onclick: () => void run.stepByStep() },
    icon("forward"),
    words.stepByStep,
  );
  const againButton = el(
    "button",
    { type: "button", class: "btn-link-quiet", onclick: () => void startAgain() },
    words.startAgain,
  );
  async function startAgain() {
    if (!(await confirmed(words.startAgainSure, words))) return;
    const { python, blocks } = exercise.starter;
    await load({ way: program().way, python: python ?? "", blocks });
  }
  async function load(other: Program) {
    run.stop();
    await bench.load(other);
    keeps.changed();
  }
  const files = programFiles({ exercise, program, load, words });
  run.onChange(() => stopButton.setAttribute("aria-disabled", String(!run.busy())));
  stopButton.setAttribute("aria-disabled", "true");

  place.replaceChildren(
    el(
      "div",
      { class: "pl-player" },
      el(
        "div",
        { class: "pl-left" },
        bench.element,
        el("div", { class: "pl-under" }, keeps.element, againButton),
        files,
      ),
      el(
        "div",
        { class: "pl-right" },
        el("div", { class: "pl-buttons" }, runButton, stepButton, stopButton),
        scene.element,
        asks.element,
        says,
      ),
    ),
    el(
      "section",
      { class: "pl-results" },
      el("h2", {}, words.checks),
      checks.element,
      asked && submits.element,
    ),
    ...(exercise.firmware ? [onBoard(exercise, () => program().python, words)] : []),
    helps.element,
  );
}
