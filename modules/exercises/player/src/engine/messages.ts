import type { Fault, Run } from "./run";

/** What the page says to a worker: first the compiled engine, then one run. */
export type ToWorker = { wasm: WebAssembly.Module } | { run: Run };

/** What a worker says: it is ready, the program wrote, it ended. */
export type FromWorker =
  | { ready: true }
  | { text: string }
  | { end: "memory" | "output" }
  | { end: "done" | "error"; fault: Fault | null };
