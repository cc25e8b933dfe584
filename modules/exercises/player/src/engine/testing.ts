import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { interpreter } from "./interpreter";
import { textOf, toldBy, type Run } from "./run";
import { Stream } from "./stream";

const path = createRequire(import.meta.url).resolve(
  "@micropython/micropython-webassembly-pyscript/micropython.wasm",
);
const wasm = new WebAssembly.Module(readFileSync(path));

/** What comes out of a program, for tests in Node. */
export async function started(source: string, more: Partial<Run> = {}) {
  const bytes: number[] = [];
  const engine = await interpreter(wasm, {
    write: (more) => bytes.push(...more),
    outOfMemory: () => {},
  });
  const fault = engine.run({ source, setup: { seed: 1, ...more.setup }, ...more });
  const stream = new Stream();
  const pieces = stream.add(new TextDecoder().decode(new Uint8Array(bytes)));
  return { fault, text: textOf(pieces), told: toldBy(pieces) };
}
