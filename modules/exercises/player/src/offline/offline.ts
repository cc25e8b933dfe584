import type { Keep } from "./messages";

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: Waiting & MessageEvent<Keep>) => void): void;
};

const KEPT = "exercises-in-class";
const RELEASE = "/static/exercises/release";

/** A page that says nothing of anybody. No other is ever kept. */
const CLASS_PAGE = /^\/exercise\/[^/]+\/class$/;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) =>
  event.waitUntil(keep(event.data).then(() => event.ports[0]?.postMessage("kept"))),
);
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (CLASS_PAGE.test(pathname)) event.respondWith(newest(event.request));
  else if (pathname.startsWith("/static/")) event.respondWith(kept(event.request));
});

/** Files of another release go: nothing would ever ask for them again. */
async function keep({ release, files }: Keep) {
  const before = await caches.match(RELEASE);
  if ((await before?.text()) !== release) await caches.delete(KEPT);
  const cache = await caches.open(KEPT);
  await cache.put(RELEASE, new Response(release));
  await Promise.all(files.map(async (file) => (await cache.match(file)) || cache.add(file)));
}

async function newest(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(KEPT)).put(request.url, answer.clone());
    return answer;
  } catch (away) {
    const before = await caches.match(request.url);
    if (before) return before;
    throw away;
  }
}

const kept = async (request: Request): Promise<Response> =>
  (await caches.match(request.url)) ?? fetch(request);
