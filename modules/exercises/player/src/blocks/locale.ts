import * as Blockly from "blockly/core";
import type { Lang } from "../data";
import { defineBlocks } from "./definitions";
import type { BlockWords } from "./words/fr";

type Messages = Record<string, unknown>;

/** Makes Blockly speak a language, and gives the words of our own blocks. */
export async function speak(lang: Lang): Promise<BlockWords> {
  const [messages, words] = await load(lang);
  Blockly.setLocale(messages as Record<string, string>);
  defineBlocks(words);
  return words;
}

async function load(lang: Lang): Promise<[Messages, BlockWords]> {
  switch (lang) {
    case "nl": {
      const [messages, words] = await Promise.all([import("blockly/msg/nl"), import("./words/nl")]);
      return [{ ...messages }, words.nl];
    }
    case "en": {
      const [messages, words] = await Promise.all([import("blockly/msg/en"), import("./words/en")]);
      return [{ ...messages }, words.en];
    }
    default: {
      const [messages, words, spoken] = await Promise.all([
        import("blockly/msg/fr"),
        import("./words/fr"),
        import("./words/blocklyFr"),
      ]);
      return [{ ...messages, ...spoken.blocklyFr }, words.fr];
    }
  }
}
