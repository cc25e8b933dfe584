import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

export type Mark = "current" | "fault";

const set = StateEffect.define<{ line: number | null; how: Mark }>();

const DECORATIONS = {
  current: Decoration.line({ class: "cm-current" }),
  fault: Decoration.line({ class: "cm-fault" }),
};

/** The one line that is shown as running, or as where a fault is. */
export const marks = StateField.define({
  create: () => Decoration.none,
  update(marked, change) {
    const effect = change.effects.find((effect) => effect.is(set));
    if (!effect) return change.docChanged ? Decoration.none : marked;
    const { line, how } = effect.value;
    if (line === null || line > change.state.doc.lines) return Decoration.none;
    return Decoration.set([DECORATIONS[how].range(change.state.doc.line(line).from)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function markLine(view: EditorView, line: number | null, how: Mark) {
  const effects: StateEffect<unknown>[] = [set.of({ line, how })];
  if (line !== null && line <= view.state.doc.lines) {
    effects.push(EditorView.scrollIntoView(view.state.doc.line(line).from, { y: "nearest" }));
  }
  view.dispatch({ effects });
}
