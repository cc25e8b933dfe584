import type { Best, Program } from "../data";
import type { Fault } from "../engine/run";
import { ask, untilReached } from "./http";

export interface CheckVerdict {
  id: string;
  passed: boolean;
  end?: string;
  expected?: string;
  got?: string;
  /** What the program was given: a call of a function, its answers, one a line; or the second of a board's clock. */
  input?: string;
}

export interface Verdict extends Best {
  state: "verified";
  checks: readonly CheckVerdict[];
  feedback: string | null;
  fault: Fault | null;
  best: Best | null;
}

interface Received {
  url: string;
  operation: string;
}

const FIRST_MS = 300;
const LONGEST_MS = 5_000;

/** Hands programs in. One that may have arrived is sent again with the same operation: it counts once. */
export class Submissions {
  constructor(
    private readonly url: string,
    private operation: string,
  ) {}

  async submit(program: Program, received: () => void, away: () => void): Promise<Verdict> {
    const answer = (await untilReached(
      () => ask("POST", this.url, { operation: this.operation, ...program }),
      away,
    )) as Received;
    if ("state" in answer && answer.state === "verified") return answer as unknown as Verdict;
    this.operation = answer.operation;
    received();
    for (let wait = FIRST_MS; ; wait = Math.min(wait * 1.5, LONGEST_MS)) {
      await new Promise((settle) => setTimeout(settle, wait));
      const verdict = await untilReached(() => ask("GET", answer.url), away);
      if ((verdict as { state: string }).state === "verified") return verdict as Verdict;
    }
  }
}
