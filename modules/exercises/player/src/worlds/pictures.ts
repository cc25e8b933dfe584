import python from "../../../../verifier/src/main/python/_pictures.py?raw";

const [pictures, letters] = python.split("LETTERS = ").map(texts) as [string, string];

/** Adjacent string literals as one. */
function texts(source: string): string {
  return [...source.matchAll(/^ {4}"(.*)"$/gm)].map(([, text]) => text).join("");
}

const words = pictures.split(" ");
const named = new Map<string, string>();
for (let i = 0; i < words.length; i += 2) named.set(words[i]!, decoded(words[i + 1]!));

/** The name of the board's own picture that has these lights on, or the letter. */
export function nameOf(lit: string): string | null {
  for (const [name, lights] of named) if (lights === lit) return name;
  for (let i = 0; i < letters.length / 5; i++) {
    if (decoded(letters.slice(i * 5, i * 5 + 5)) === lit) return String.fromCharCode(33 + i);
  }
  return null;
}

/** The 25 lights, 1 where one is on, of a picture's name, a letter, five rows, or nothing for dark. */
export function lightsOf(wanted: string): string | null {
  if (wanted.trim() === "") return "0".repeat(25);
  if (/^([0-9]{5}:){4}[0-9]{5}:?$/.test(wanted)) {
    return wanted.replaceAll(":", "").replace(/[1-9]/g, "1");
  }
  if (/^[!-~]$/.test(wanted)) {
    const at = (wanted.charCodeAt(0) - 33) * 5;
    return decoded(letters.slice(at, at + 5));
  }
  return named.get(wanted) ?? null;
}

function decoded(rows: string): string {
  return [...rows].map((sign) => parseInt(sign, 32).toString(2).padStart(5, "0")).join("");
}
