import * as Blockly from "blockly/core";
import { offersOf, type Offer } from "../blocks/catalogue";
import { describe } from "../blocks/describe";
import type { BlockWords } from "../blocks/words/fr";

export interface Offered {
  offer: Offer;
  label: string;
}

export interface Value extends Offered {
  /** What it gives; null is anything. */
  gives: readonly string[] | null;
  /** Whether this is what a block is. */
  is(block: Blockly.Block): boolean;
  /** Nothing in it is left to be chosen. */
  whole: boolean;
}

/** What can be added as an instruction, and what can stand as a value. */
export interface Offers {
  statements: Offered[];
  valuesFor(takes: readonly string[] | null): Value[];
}

const ALWAYS = ["math_number", "text"] as const;

/** A number or a text that is typed in is called so, and not by what stands in it at first. */
type Typed = Record<"math_number" | "text", string>;

export function offers(types: readonly string[], words: BlockWords, typed: Typed): Offers {
  const probe = new Blockly.Workspace();
  const statements: Offered[] = [];
  const values: Value[] = [];
  for (const type of new Set([...types, ...ALWAYS])) {
    for (const offer of offersOf(type, words)) {
      const block = Blockly.serialization.blocks.append({ ...offer }, probe);
      const label =
        type in typed
          ? typed[type as keyof Typed]
          : describe(block) + (offer.extraState?.hasElse ? ` … ${elseWord()}` : "");
      if (block.outputConnection) values.push(...valuesOf(block, offer, label));
      else statements.push({ offer, label });
    }
  }
  probe.dispose();
  const fits = (takes: readonly string[] | null, gives: readonly string[] | null) =>
    !takes || !gives || gives.some((type) => takes.includes(type));
  return { statements, valuesFor: (takes) => values.filter(({ gives }) => fits(takes, gives)) };
}

/** A value with nothing but one choice is as many values: "mur devant", "mur à gauche"… */
function valuesOf(block: Blockly.Block, offer: Offer, label: string): Value[] {
  const gives = block.outputConnection!.getCheck();
  const choice = onlyChoice(block);
  if (!choice) {
    const same = (other: Blockly.Block) => other.type === offer.type;
    return [{ offer, label, gives, is: same, whole: false }];
  }
  const name = choice.name!;
  const options = choice.getOptions(false).filter((option) => Array.isArray(option));
  return options.map(([, value]) => {
    choice.setValue(value);
    return {
      offer: { ...offer, fields: { ...offer.fields, [name]: value } },
      label: describe(block),
      gives,
      is: (other) => other.type === offer.type && other.getFieldValue(name) === value,
      whole: true,
    };
  });
}

function onlyChoice(block: Blockly.Block): Blockly.FieldDropdown | null {
  if (block.inputList.some((input) => input.connection)) return null;
  const fields = block.inputList.flatMap((input) => input.fieldRow).filter((f) => f.EDITABLE);
  const [field] = fields;
  const choice = fields.length === 1 && field instanceof Blockly.FieldDropdown ? field : null;
  return choice instanceof Blockly.FieldVariable ? null : choice;
}

const elseWord = () => Blockly.Msg["CONTROLS_IF_MSG_ELSE"] ?? "";
