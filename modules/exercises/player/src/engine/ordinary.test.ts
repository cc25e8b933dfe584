import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { explain } from "../errors/explain";
import { fr } from "../i18n/fr";
import { interpreter } from "./interpreter";

const FOLDER = new URL("../../../../verifier/src/test/programs/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");

const path = createRequire(import.meta.url).resolve(
  "@micropython/micropython-webassembly-pyscript/micropython.wasm",
);
const wasm = new WebAssembly.Module(readFileSync(path));

async function run(source: string) {
  const bytes: number[] = [];
  const write = (more: Uint8Array) => void bytes.push(...more);
  const engine = await interpreter(wasm, { write, outOfMemory: () => {} });
  const fault = engine.run({ source, setup: { seed: 1 } });
  return { fault, text: new TextDecoder().decode(new Uint8Array(bytes)) };
}

/** Each line: a program, the class of its error, the error's words. */
const notHere = read("not-here.txt")
  .trim()
  .split("\n")
  .map((line) => /^(\S+) (\S+) (.*)$/.exec(line)!.slice(1) as [string, string, string]);

test.each(notHere)("%s is told to need what isn't here", async (name, type, message) => {
  const source = read(name);
  const { fault } = await run(source);
  expect(fault).toMatchObject({ type, message });
  expect(explain(fault!, source, fr).unsupported).toBe(true);
});

test.each([
  "accents",
  "types",
  "repertoire",
  "formats",
  "nombres",
  "compte-bancaire",
  "melange",
  "statistiques",
  "mathematiques",
  "hasard-et-nombres",
])("%s writes here what Python writes", async (name) => {
  expect(await run(read(`${name}.py`))).toEqual({ fault: null, text: read(`${name}.out`) });
});
