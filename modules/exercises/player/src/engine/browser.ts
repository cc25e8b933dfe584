import wasmUrl from "@micropython/micropython-webassembly-pyscript/micropython.wasm?url";
import type { FromWorker } from "./messages";
import { Runner, type Port } from "./runner";

/** Loads the engine once; a load that failed is tried again by the next who needs it. */
export function browserRunner(): Runner {
  let engine: Promise<WebAssembly.Module> | null = null;
  return new Runner(() => {
    engine ??= WebAssembly.compileStreaming(fetch(wasmUrl)).catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  }, open);
}

function open(): Port {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    say: (message) => worker.postMessage(message),
    hear: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
    },
    end: () => worker.terminate(),
  };
}
