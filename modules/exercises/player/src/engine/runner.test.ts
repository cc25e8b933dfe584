import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FromWorker, ToWorker } from "./messages";
import type { Piece } from "./run";
import { Runner, type Port } from "./runner";

/** A worker that says what the test makes it say. */
class FakePort implements Port {
  ended = false;
  asked: string | null = null;
  private listener: (message: FromWorker) => void = () => {};
  private fail: () => void = () => {};

  constructor(private readonly loads: boolean) {}

  say(message: ToWorker) {
    if ("run" in message) this.asked = message.run.source;
    else if (!this.loads) queueMicrotask(() => this.fail());
    else queueMicrotask(() => this.tell({ ready: true }));
  }
  hear(listener: (message: FromWorker) => void) {
    this.listener = listener;
  }
  failed(listener: () => void) {
    this.fail = listener;
  }
  end() {
    this.ended = true;
  }
  tell(message: FromWorker) {
    this.listener(message);
  }
}

const ports: FakePort[] = [];
const wasm = {} as WebAssembly.Module;
let loads = true;
const open = () => {
  ports.push(new FakePort(loads));
  return ports.at(-1)!;
};
const program = (source: string) => ({ source, setup: { seed: 1 } });
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
  loads = true;
});
afterEach(() => vi.useRealTimers());

test("each run has a worker of its own, made ready before", async () => {
  const runner = new Runner(async () => wasm, open);
  await settled();
  expect(ports).toHaveLength(1);
  const written: Piece[] = [];
  const { outcome } = runner.run(program("a"), 1000, (pieces) => written.push(...pieces));
  await settled();
  expect(ports.map(({ asked }) => asked)).toEqual(["a", null]);
  ports[0]!.tell({ text: 'x\x1e["forw' });
  ports[0]!.tell({ text: 'ard"]\x1f' });
  ports[0]!.tell({ end: "done", fault: null });
  expect(await outcome).toEqual({ end: "done", fault: null, pieces: ["x", ["forward"]] });
  expect(written).toEqual(["x", ["forward"]]);
  expect(ports.map(({ ended }) => ended)).toEqual([true, false]);
});

test("a program that goes on too long is ended, and what it wrote is kept", async () => {
  const runner = new Runner(async () => wasm, open);
  const { outcome } = runner.run(program("a"), 1000);
  await settled();
  ports[0]!.tell({ text: "encore" });
  await vi.advanceTimersByTimeAsync(1001);
  expect(await outcome).toEqual({ end: "time", fault: null, pieces: ["encore"] });
  expect(ports[0]!.ended).toBe(true);
});

test("what comes after the end of a run changes nothing", async () => {
  const runner = new Runner(async () => wasm, open);
  const { outcome } = runner.run(program("a"), 1000);
  await settled();
  ports[0]!.tell({ end: "memory" });
  ports[0]!.tell({ end: "done", fault: null });
  expect((await outcome)?.end).toBe("memory");
});

test("stopping ends the worker at once", async () => {
  const runner = new Runner(async () => wasm, open);
  const running = runner.run(program("a"), 1000);
  await settled();
  running.stop();
  await settled();
  expect(await running.outcome).toBeNull();
  expect(ports[0]!.ended).toBe(true);
});

test("an engine that couldn't be loaded is tried again by the run that needs it", async () => {
  let away = true;
  const runner = new Runner(
    () => (away ? Promise.reject(new Error("away")) : Promise.resolve(wasm)),
    open,
  );
  await settled();
  await expect(runner.run(program("a"), 1000).outcome).rejects.toThrow("away");
  away = false;
  const { outcome } = runner.run(program("b"), 1000);
  await settled();
  ports.find(({ asked }) => asked === "b")!.tell({ end: "done", fault: null });
  expect((await outcome)?.end).toBe("done");
});

test("a worker that can't be loaded is told, and the next run tries again", async () => {
  loads = false;
  const runner = new Runner(async () => wasm, open);
  const refused = expect(runner.run(program("a"), 1000).outcome).rejects.toThrow();
  await settled();
  await refused;
  loads = true;
  const { outcome } = runner.run(program("b"), 1000);
  await settled();
  ports.find(({ asked }) => asked === "b")!.tell({ end: "done", fault: null });
  expect((await outcome)?.end).toBe("done");
});
