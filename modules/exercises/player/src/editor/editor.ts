import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { colours } from "./colours";
import { marks, markLine } from "./marks";

export interface Editor {
  element: HTMLElement;
  text(): string;
  replace(text: string): void;
  /** Shows a line as the current one, or none. */
  mark(line: number | null, how?: "current" | "fault"): void;
  focus(): void;
}

export interface EditorTexts {
  label: string;
  phrases: Record<string, string>;
}

/** A Python editor. It lives in a shadow root: there CodeMirror's styles pass a strict CSP. */
export function editor(text: string, texts: EditorTexts, changed: (() => void) | null): Editor {
  const element = document.createElement("div");
  element.className = "pl-editor";
  const root = element.attachShadow({ mode: "open" });
  const extensions = [
    lineNumbers(),
    python(),
    indentUnit.of("    "),
    colours,
    marks,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": texts.label, tabindex: "0", translate: "no" }),
    EditorState.phrases.of(texts.phrases),
    changed ? editing(changed) : reading,
  ];
  const view = new EditorView({ doc: text, extensions, root, parent: root });
  return {
    element,
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (line, how = "current") => markLine(view, line, how),
    focus: () => view.focus(),
  };
}

const editing = (changed: () => void) => [
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  indentOnInput(),
  highlightActiveLine(),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
  EditorView.updateListener.of((update) => update.docChanged && changed()),
];

const reading = [EditorState.readOnly.of(true), EditorView.editable.of(true)];
