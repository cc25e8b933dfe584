/** A Python value with its type, as `_run.py` writes it: a float is its `repr`, an int its digits. */
export type Coded =
  | readonly ["none"]
  | readonly ["bool", boolean]
  | readonly ["int", string]
  | readonly ["float", string]
  | readonly ["str", string]
  | readonly ["list" | "tuple", readonly Coded[]]
  | readonly ["dict", readonly (readonly [Coded, Coded])[]]
  | readonly ["other", string];

/** As Python would print it; used to say what was expected and what came. */
export function shown(value: Coded): string {
  switch (value[0]) {
    case "none":
      return "None";
    case "bool":
      return value[1] ? "True" : "False";
    case "int":
    case "float":
      return value[1];
    case "str":
      return quoted(value[1]);
    case "list":
      return `[${value[1].map(shown).join(", ")}]`;
    case "tuple":
      return `(${value[1].map(shown).join(", ")}${value[1].length === 1 ? "," : ""})`;
    case "dict":
      return `{${value[1].map(([k, v]) => `${shown(k)}: ${shown(v)}`).join(", ")}}`;
    case "other":
      return `<${value[1]}>`;
  }
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  return quote + escaped.replaceAll(quote, "\\" + quote) + quote;
}
