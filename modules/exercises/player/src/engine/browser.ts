import wasmUrl from "@micropython/micropython-webassembly-pyscript/micropython.wasm?url";
import type { FromWorker } from "./messages";
import { Runner, type Port } from "./runner";

/** Loads the engine once; a load that failed is tried again by the next who needs it. */
export function browserRunner(): Runner {
  let engine: Promise<WebAssembly.Module> | null = null;
  return new Runner(() => {
    engine ??= load().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  }, open);
}

/** Not compiled while it streams: that would hang on the type that a server gives to such files. */
async function load(): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

function open(): Port {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return {
    say: (message) => worker.postMessage(message),
    hear: (listener) => {
      worker.onmessage = (event: MessageEvent<FromWorker>) => listener(event.data);
    },
    failed: (listener) => void (worker.onerror = listener),
    end: () => worker.terminate(),
  };
}
