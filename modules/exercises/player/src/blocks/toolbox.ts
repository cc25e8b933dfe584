import type * as Blockly from "blockly/core";
import { familyOf, offersOf, type Family } from "./catalogue";
import type { BlockWords } from "./words/fr";

const MOST_AT_ONCE = 9;
const ORDER: Family[] = ["world", "sensors", "loops", "logic", "math", "variables", "text"];

/** All blocks at once when they are few, else by families. */
export function toolboxOf(
  types: readonly string[],
  words: BlockWords,
): Blockly.utils.toolbox.ToolboxDefinition {
  const contents = (of: readonly string[]) => of.flatMap((type) => offersOf(type, words));
  const variables = types.some((type) => type.startsWith("variables_"));
  if (types.length <= MOST_AT_ONCE && !variables) {
    return { kind: "flyoutToolbox", contents: contents(types) };
  }
  const families = ORDER.filter((family) => types.some((type) => familyOf(type) === family));
  return {
    kind: "categoryToolbox",
    contents: families.map((family) => ({
      kind: "category",
      name: words.categories[family],
      categorystyle: `${family}_category`,
      ...(family === "variables"
        ? { custom: "VARIABLE" }
        : { contents: contents(types.filter((type) => familyOf(type) === family)) }),
    })),
  } as Blockly.utils.toolbox.ToolboxDefinition;
}
