import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
import type { MicroPython } from "@micropython/micropython-webassembly-pyscript/micropython.mjs";
import { fault } from "./fault";
import { MEMORY_LIMIT, TELL_LINE, type Fault, type Run } from "./run";
import { FIRST, MODULES } from "./worlds";

export interface Listener {
  write(bytes: Uint8Array): void;
  outOfMemory(): void;
}

/** One interpreter, good for one run. It takes the realm it lives in: give it a worker of its own. */
export interface Interpreter {
  run(run: Run): Fault | null;
}

export async function interpreter(
  wasm: WebAssembly.Module,
  listener: Listener,
): Promise<Interpreter> {
  instantiateOnly(wasm, listener);
  const python = await loadMicroPython({
    linebuffer: false,
    stdout: (bytes) => listener.write(bytes),
  });
  closeDoorToJavaScript();
  python.FS.mkdir("/lib");
  for (const [name, source] of Object.entries(MODULES)) {
    python.FS.writeFile(`/lib/${name}.py`, source);
  }
  python.runPython("import sys\nsys.path.append('/lib')\ndel sys");
  for (const name of FIRST) python.pyimport(name);
  return { run: (run) => runIn(python, run) };
}

const TELLING = `def ${TELL_LINE}(line, tell=_run.tell):\n    tell("at", line)\n`;

function runIn(python: MicroPython, { source, setup, call, stepped }: Run): Fault | null {
  try {
    const begin = `_run.begin(${literal(setup)})`;
    python.runPython(`import _run\n${begin}\n${stepped ? TELLING : ""}del _run`);
    python.runPython(source);
    if (setup.board) python.runPython("import _run\n_run.end()\ndel _run");
  } catch (error) {
    const found = fault(error, false);
    if (found || !call) return found;
  }
  try {
    if (call)
      python.runPython(`import _run\n_run.call(${literal(call.name, call.args)})\ndel _run`);
    return null;
  } catch (error) {
    return fault(error, true);
  }
}

/** Python string literals; JSON's are. The first that is no string is written as JSON in one. */
function literal(...values: readonly unknown[]): string {
  return values
    .map((value) => JSON.stringify(typeof value === "string" ? value : JSON.stringify(value)))
    .join(", ");
}

/** MicroPython's loader wants to fetch and compile for each interpreter; the page has done it once. */
function instantiateOnly(wasm: WebAssembly.Module, listener: Listener) {
  const instantiate = WebAssembly.instantiate as (
    module: WebAssembly.Module,
    imports?: WebAssembly.Imports,
  ) => Promise<WebAssembly.Instance>;
  const ours = async (_: unknown, imports: WebAssembly.Imports = {}) => {
    limitMemory(imports, listener);
    WebAssembly.instantiate = instantiate as typeof WebAssembly.instantiate;
    return { module: wasm, instance: await instantiate(wasm, imports) };
  };
  WebAssembly.instantiate = ours as typeof WebAssembly.instantiate;
  WebAssembly.instantiateStreaming = ours as typeof WebAssembly.instantiateStreaming;
}

function limitMemory(imports: WebAssembly.Imports, listener: Listener) {
  const env = imports.env as Record<string, (size: number) => unknown>;
  const resize = env.emscripten_resize_heap!;
  env.emscripten_resize_heap = (size) => {
    if (size >>> 0 <= MEMORY_LIMIT) return resize(size);
    listener.outOfMemory();
    return 0;
  };
}

/** Python's `js` module shows the worker's global object; a program has no business there. */
function closeDoorToJavaScript() {
  const references = (globalThis as unknown as { proxy_js_ref: unknown[] }).proxy_js_ref;
  references[0] = Object.freeze(Object.create(null));
}
