import { interpreter } from "./interpreter";
import type { FromWorker, ToWorker } from "./messages";
import { OUTPUT_LIMIT } from "./run";

const PAUSE_MS = 16;

/** The worker's side: what it answers to what the page says. */
export function session(say: (message: FromWorker) => void): (heard: ToWorker) => Promise<void> {
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(8192);
  let filled = 0;
  let written = 0;
  let said = -PAUSE_MS;
  let engine: Awaited<ReturnType<typeof interpreter>> | undefined;

  function flush() {
    const text = decoder.decode(bytes.subarray(0, filled), { stream: true });
    filled = 0;
    said = performance.now();
    if (text) say({ text });
  }

  function write(more: Uint8Array) {
    for (const byte of more) {
      if (++written === OUTPUT_LIMIT + 1) {
        flush();
        say({ end: "output" });
      }
      if (written > OUTPUT_LIMIT) return;
      bytes[filled++] = byte;
      if (filled === bytes.length || (endsLine(byte) && performance.now() - said >= PAUSE_MS)) {
        flush();
      }
    }
  }

  function outOfMemory() {
    flush();
    say({ end: "memory" });
  }

  return async (heard) => {
    if ("wasm" in heard) {
      engine = await interpreter(heard.wasm, { write, outOfMemory });
      say({ ready: true });
    } else {
      const fault = engine!.run(heard.run);
      flush();
      say({ end: fault ? "error" : "done", fault });
    }
  };
}

const endsLine = (byte: number) => byte === 0x0a || byte === 0x1f;
