import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { FromWorker } from "../engine/messages";
import { Runner, type Port } from "../engine/runner";

const wasm = createRequire(import.meta.url).resolve(
  "@micropython/micropython-webassembly-pyscript/micropython.wasm",
);

/** Runs programs as the page does. A worker whose program came to its end serves again, with a new interpreter. */
export function nodeRunner(script: URL) {
  const engine = Promise.resolve(new WebAssembly.Module(readFileSync(wasm)));
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function open(): Port {
    const worker = idle.pop() ?? new Worker(script);
    all.add(worker);
    let ended = false;
    return {
      say: (message) => worker.postMessage(message),
      hear(listener) {
        worker.removeAllListeners("message");
        worker.on("message", (message: FromWorker) => {
          ended ||= "fault" in message;
          listener(message);
        });
      },
      failed: (listener) => void worker.once("error", listener),
      end() {
        worker.removeAllListeners("message");
        if (ended) idle.push(worker);
        else void worker.terminate();
      },
    };
  }

  const runner = new Runner(() => engine, open);
  return { runner, close: () => Promise.all([...all].map((worker) => worker.terminate())) };
}
