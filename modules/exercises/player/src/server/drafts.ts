import type { Program } from "../data";
import { Refused, ask, untilReached } from "./http";

const PAUSE_MS = 1000;

export type DraftState = "saved" | "away" | "refused";

/** Sends the program as it is once typing pauses; what the network refused is sent on its return. */
export class Drafts {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending = false;
  private again = false;
  /** Something was changed that no sending carries yet. */
  private unsent = false;

  constructor(
    private readonly url: string,
    private readonly program: () => Program,
    private readonly told: (state: DraftState, why: string) => void,
  ) {}

  changed() {
    this.unsent = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE_MS);
  }

  /** The page goes away: what isn't sent yet goes now, without waiting for an answer. */
  leave() {
    if (!this.unsent) return;
    this.unsent = false;
    const body = JSON.stringify(this.program());
    const headers = { "Content-Type": "application/json" };
    void fetch(this.url, { method: "PUT", headers, body, keepalive: true }).catch(() => {
      this.unsent = true;
    });
  }

  private async send() {
    this.timer = null;
    if (this.sending) {
      this.again = true;
      return;
    }
    this.sending = true;
    try {
      do {
        this.again = false;
        await untilReached(
          () => this.sendOnce(),
          () => this.told("away", ""),
        );
      } while (this.again);
      this.told("saved", "");
    } catch (error) {
      this.told("refused", error instanceof Refused ? error.message : "");
    } finally {
      this.sending = false;
    }
  }

  /** Each try sends what the program has become. */
  private async sendOnce() {
    if (!this.unsent) return;
    this.unsent = false;
    try {
      await ask("PUT", this.url, this.program());
    } catch (error) {
      this.unsent = true;
      throw error;
    }
  }
}
