import type { Lang } from "../data";
import type { fr } from "./fr";

/** All that the player says; the French file is the list of it. */
export type Words = typeof fr;

/** Only the language of the page is loaded. */
export async function wordsOf(lang: Lang): Promise<Words> {
  switch (lang) {
    case "nl":
      return (await import("./nl")).nl;
    case "en":
      return (await import("./en")).en;
    default:
      return (await import("./fr")).fr;
  }
}
