import * as Blockly from "blockly/core";
import type { Lang } from "../data";
import { defineBlocks } from "./definitions";
import { messagesOf } from "./messages";
import type { BlockWords } from "./words/fr";

/** Makes Blockly speak a language, and gives the words of our own blocks. */
export async function speak(lang: Lang): Promise<BlockWords> {
  const { blockly, ours } = await messagesOf(lang);
  Blockly.setLocale(blockly as Record<string, string>);
  defineBlocks(ours);
  return ours;
}
