import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colours are variables of the page, so that day and night are decided there. */
const look = EditorView.theme({
  "&": { color: "var(--m-ink)", backgroundColor: "var(--m-paper)", fontSize: "1rem" },
  "&.cm-focused": { outline: "3px solid var(--m-accent)", outlineOffset: "-1px" },
  ".cm-scroller": {
    fontFamily: "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    lineHeight: "1.6",
    minHeight: "9rem",
    maxHeight: "26rem",
  },
  ".cm-content": { caretColor: "var(--m-ink)", padding: ".5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--m-ink)", borderLeftWidth: "2px" },
  ".cm-gutters": {
    backgroundColor: "var(--m-soft)",
    color: "var(--m-quiet)",
    borderRight: "1px solid var(--m-line)",
  },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--m-soft)" },
  ".cm-current": { backgroundColor: "var(--m-accent-soft) !important" },
  ".cm-fault": { textDecoration: "underline wavy var(--m-next)", textUnderlineOffset: "4px" },
  "& .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { backgroundColor: "var(--pl-selection)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--m-quiet)",
  },
});

const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--pl-keyword)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--pl-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--pl-number)" },
  { tag: tags.comment, color: "var(--m-quiet)", fontStyle: "italic" },
  { tag: tags.definition(tags.function(tags.variableName)), color: "var(--m-accent)" },
]);

export const colours = [look, syntaxHighlighting(words)];
