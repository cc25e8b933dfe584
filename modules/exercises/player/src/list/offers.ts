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
      if (block.outputConnection) {
        values.push({ offer, label, gives: block.outputConnection.getCheck() });
      } else statements.push({ offer, label });
    }
  }
  probe.dispose();
  const fits = (takes: readonly string[] | null, gives: readonly string[] | null) =>
    !takes || !gives || gives.some((type) => takes.includes(type));
  return { statements, valuesFor: (takes) => values.filter(({ gives }) => fits(takes, gives)) };
}

const elseWord = () => Blockly.Msg["CONTROLS_IF_MSG_ELSE"] ?? "";
