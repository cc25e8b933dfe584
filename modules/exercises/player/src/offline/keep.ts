import type { Exercise } from "../data";
import type { Keep } from "./messages";

const SCRIPT = new URL(/* @vite-ignore */ "offline.js", import.meta.url);
const SCOPES = ["/static/exercises/", "/exercise/"];

/**
 * Has the browser keep this page and all it needs, so that it opens without a connection.
 *
 * @returns whether it does: in a frame of another site it may not
 */
export async function keepForOffline({ ways }: Exercise): Promise<boolean> {
  try {
    await Promise.all([
      import("../engine/steps"),
      ways.includes("python") && import("../editor/editor"),
      ways.includes("blocks") && import("../blocks/bench"),
    ]);
    for (const scope of SCOPES) await navigator.serviceWorker.register(SCRIPT, { scope });
    const { active } = await navigator.serviceWorker.ready;
    const release = document.querySelector<HTMLScriptElement>("script[src*='player.js']")!.src;
    await done(active!, { release, files: filesOfThisPage() });
    return true;
  } catch {
    return false;
  }
}

function done(worker: ServiceWorker, keep: Keep): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(keep, [port2]);
  return new Promise((settle) => (port1.onmessage = settle));
}

const filesOfThisPage = () => [
  location.href.split("#")[0]!,
  ...performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/static/`)),
];
