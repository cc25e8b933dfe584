import type { Exercise, Program } from "../data";
import type { Outcome } from "../engine/run";
import type { Words } from "../i18n/words";
import { Refused } from "../server/http";
import { Submissions, type CheckVerdict, type Verdict } from "../server/submissions";
import type { checklist } from "./checklist";
import { el, trusted } from "./dom";
import { compared } from "./reason";

interface Parts {
  exercise: Exercise;
  program: () => Program;
  list: ReturnType<typeof checklist>;
  words: Words;
  why: (outcome: Outcome, source: string) => string;
  done: () => void;
  /** Whether a program needs what isn't available here: it isn't handed in, and so costs nothing. */
  unsupported: (source: string) => boolean;
}

/** Hands the program in, and shows the verdict that counts when it comes. */
export function submitting({ exercise, program, list, words, why, done, unsupported }: Parts) {
  const submissions = new Submissions(exercise.urls.submissions, exercise.operation);
  const says = el("p", { class: "pl-verdict", role: "status" });
  const feedback = el("div", { class: "pl-feedback" });
  const button = el(
    "button",
    { type: "button", class: "btn btn-primary", onclick: () => void submit() },
    words.submit,
  );
  let last = "";
  let busy = false;
  /** Asked for while another program was on its way. */
  let again = false;

  async function submit() {
    if (busy) {
      again = true;
      return;
    }
    if (unsupported(program().python)) {
      says.textContent = words.notSent;
      return;
    }
    busy = true;
    again = false;
    button.setAttribute("aria-disabled", "true");
    feedback.replaceChildren();
    says.textContent = words.submitting;
    const handedIn = program();
    last = JSON.stringify(handedIn);
    try {
      const verdict = await submissions.submit(
        handedIn,
        () => (says.textContent = words.received),
        () => (says.textContent = words.submissionAway),
      );
      show(verdict, handedIn.python);
    } catch (error) {
      last = "";
      says.textContent = (error instanceof Refused && error.message) || words.submissionRefused;
    } finally {
      busy = false;
      button.setAttribute("aria-disabled", "false");
    }
    if (again) submitOnce();
  }

  /** Hands in what wasn't yet. */
  function submitOnce() {
    if (JSON.stringify(program()) !== last) void submit();
  }

  function show(verdict: Verdict, source: string) {
    for (const check of verdict.checks) {
      const more = check.passed ? null : reasonOf(check, verdict, source);
      list.mark(check.id, check.passed ? "passed" : "notYet", more);
    }
    const count = words.count(verdict.passed, verdict.of);
    says.textContent = `${verdict.done ? words.done : words.notDone} ${count}`;
    says.classList.toggle("is-done", verdict.done);
    feedback.replaceChildren(...(verdict.feedback ? [trusted(verdict.feedback)] : []));
    if (verdict.done) done();
  }

  function reasonOf(check: CheckVerdict, { fault }: Verdict, source: string): HTMLElement | null {
    const end = check.end === "broken" ? "time" : ((check.end ?? "done") as Outcome["end"]);
    if (end === "error" && !fault) return null;
    if (end !== "done") return el("p", {}, why({ end, fault, pieces: [] }, source));
    if (check.expected === undefined || check.got === undefined) return null;
    return compared(words, check.expected, check.got || words.noValue, given(check));
  }

  function given({ id, input }: CheckVerdict): string {
    if (!input) return "";
    const kind = exercise.checks.find((check) => check.id === id)?.kind;
    if (kind === "call") return words.calling(input);
    if (kind === "board") return words.board.atSecond(Number(input));
    return `${words.withInput} ${input.split("\n").join(", ")}`;
  }

  if (exercise.best?.done) says.textContent = words.alreadyDone;
  return {
    element: el("div", { class: "pl-submit" }, button, says, feedback),
    submit,
    /** Called when all that can be seen passes. */
    submitOnce,
  };
}
