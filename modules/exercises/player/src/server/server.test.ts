import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Program } from "../data";
import { Drafts } from "./drafts";
import { Submissions } from "./submissions";

const program = (python: string): Program => ({ way: "python", python, blocks: null });
const sent: { method: string; url: string; body: Record<string, unknown> }[] = [];
let answers: (Response | Error)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  answers = [];
  vi.stubGlobal("fetch", async (url: string, request: RequestInit) => {
    const body = request.body ? JSON.parse(request.body as string) : {};
    sent.push({ method: request.method ?? "GET", url, body });
    const answer = answers.shift() ?? new Response(null, { status: 204 });
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

afterEach(() => vi.unstubAllGlobals());

const json = (status: number, value: unknown) => new Response(JSON.stringify(value), { status });

test("a draft goes once, when typing pauses", async () => {
  let text = "";
  const states: string[] = [];
  const drafts = new Drafts(
    "/draft",
    () => program(text),
    (state) => states.push(state),
  );
  for (text of ["a", "av", "ava"]) {
    drafts.changed();
    await vi.advanceTimersByTimeAsync(500);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent.map(({ body }) => body.python)).toEqual(["ava"]);
  expect(states).toEqual(["saved"]);
});

test("a draft that the network refused is sent again, as it then is", async () => {
  let text = "a";
  const states: string[] = [];
  const drafts = new Drafts(
    "/draft",
    () => program(text),
    (state) => states.push(state),
  );
  answers = [new TypeError("network"), json(503, {})];
  text = "b";
  drafts.changed();
  await vi.advanceTimersByTimeAsync(1000);
  text = "c";
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.map(({ body }) => body.python)).toEqual(["b", "c", "c"]);
  expect(states).toEqual(["away", "away", "saved"]);
});

test("a page that goes away sends what is left", async () => {
  let text = "a";
  const drafts = new Drafts(
    "/draft",
    () => program(text),
    () => {},
  );
  drafts.leave();
  expect(sent).toEqual([]);
  text = "b";
  drafts.changed();
  drafts.leave();
  drafts.leave();
  expect(sent.map(({ body }) => body.python)).toEqual(["b"]);
});

test("what the server refuses is told in its words, and not sent for ever", async () => {
  let text = "a";
  const told: string[] = [];
  const drafts = new Drafts(
    "/draft",
    () => program(text),
    (_, why) => told.push(why),
  );
  text = "b";
  answers = [json(403, { title: "La visite est finie.", detail: "Rouvrez l’activité." })];
  drafts.changed();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual(["La visite est finie. Rouvrez l’activité."]);
  expect(sent).toHaveLength(1);
});

test("a submission is sent until it arrives, under one operation, and its verdict awaited", async () => {
  const submissions = new Submissions("/submissions", "one");
  const told: string[] = [];
  answers = [
    new TypeError("network"),
    json(201, { url: "/submissions/1", operation: "two" }),
    json(200, { state: "waiting" }),
    new TypeError("network"),
    json(200, { state: "verified", done: true }),
  ];
  const verdict = submissions.submit(
    program("x"),
    () => told.push("received"),
    () => told.push("away"),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await verdict).toMatchObject({ done: true });
  expect(told).toEqual(["away", "received", "away"]);
  expect(sent.map(({ body }) => body.operation)).toEqual([
    "one",
    "one",
    undefined,
    undefined,
    undefined,
  ]);

  answers = [json(201, { url: "/submissions/2", operation: "three" })];
  void submissions.submit(program("y"), vi.fn(), vi.fn()).catch(() => {});
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.at(-1)!.body.operation).toBe("two");
});
