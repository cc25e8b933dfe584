/** The server can't be reached: nothing was lost, and it can be tried again. */
export class Away extends Error {}

/** The server answered that it won't, and why, in its own words. */
export class Refused extends Error {}

/** Sends JSON and reads JSON. */
export async function ask(
  method: "GET" | "PUT" | "POST",
  url: string,
  body?: unknown,
): Promise<unknown> {
  const response = await reach(url, {
    method,
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.status === 204 ? null : response.json();
  if (response.status >= 500 || response.status === 429) throw new Away();
  throw new Refused(await problemOf(response));
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch {
    throw new Away();
  }
}

async function problemOf(response: Response): Promise<string> {
  try {
    const { title, detail, reference } = (await response.json()) as Record<string, string>;
    return [title, detail, reference && `(${reference})`].filter(Boolean).join(" ");
  } catch {
    return "";
  }
}

const WAITS_MS = [2_000, 5_000, 10_000, 30_000];

/** Tries until the server is reached: after a while, or as soon as the network is back. */
export async function untilReached<T>(act: () => Promise<T>, away: () => void): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Away)) throw error;
      away();
      await pause(WAITS_MS[Math.min(tried, WAITS_MS.length - 1)]!);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((settle) => {
    const go = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.("online", go);
      settle();
    };
    const timer = setTimeout(go, ms);
    globalThis.addEventListener?.("online", go);
  });
}
