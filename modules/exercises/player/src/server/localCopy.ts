import type { Program } from "../data";

/** What couldn't be sent yet, kept by the browser where it lets us; gone as soon as it was sent. */
export const localCopy = (key: string) => ({
  keep(program: Program) {
    attempt((storage) => storage.setItem(key, JSON.stringify(program)));
  },
  drop() {
    attempt((storage) => storage.removeItem(key));
  },
  read(): Program | null {
    return (
      attempt((storage) => JSON.parse(storage.getItem(key) ?? "null") as Program | null) ?? null
    );
  },
});

function attempt<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}
