import type { FromWorker, ToWorker } from "./messages";
import type { Outcome, Piece, Run } from "./run";
import { Stream } from "./stream";

/** A worker as the page and Node both have it. */
export interface Port {
  say(message: ToWorker): void;
  hear(listener: (message: FromWorker) => void): void;
  /** Told when the worker itself could not be loaded. */
  failed(listener: () => void): void;
  end(): void;
}

export interface Running {
  outcome: Promise<Outcome | null>;
  /** Ends it at once; its outcome is null then. */
  stop(): void;
}

/** Runs programs, each in a new interpreter; the next one is always made ready beforehand. */
export class Runner {
  private spare: Promise<Port>;

  constructor(
    private readonly engine: () => Promise<WebAssembly.Module>,
    private readonly open: () => Port,
  ) {
    this.spare = this.ready();
  }

  /** Settled once a first run could begin at once. */
  get loaded(): Promise<unknown> {
    return this.spare;
  }

  run(run: Run, limitMs: number, written: (pieces: readonly Piece[]) => void = () => {}): Running {
    const taken = this.spare.catch(() => this.ready());
    this.spare = this.ready();
    let stop = () => {};
    const outcome = new Promise<Outcome | null>((settle, refuse) => {
      stop = () => {
        taken.then((port) => port.end()).catch(() => {});
        settle(null);
      };
      taken.then((port) => {
        follow(port, limitMs, written, (outcome) => {
          port.end();
          settle(outcome);
        });
        port.say({ run });
      }, refuse);
    });
    return { outcome, stop };
  }

  close() {
    void this.spare.then((port) => port.end());
  }

  /** Refused when the engine can't be loaded; the run that needs it tries once more. */
  private ready(): Promise<Port> {
    const ready = this.engine().then((wasm) => {
      const port = this.open();
      return new Promise<Port>((settle, refuse) => {
        port.hear((message) => "ready" in message && settle(port));
        port.failed(() => refuse(new Error("no worker")));
        port.say({ wasm });
      });
    });
    ready.catch(() => {});
    return ready;
  }
}

function follow(
  port: Port,
  limitMs: number,
  written: (pieces: readonly Piece[]) => void,
  settle: (outcome: Outcome) => void,
) {
  const stream = new Stream();
  const pieces: Piece[] = [];
  let over = false;
  const timer = setTimeout(() => finish("time", null), limitMs);

  function add(more: Piece[]) {
    pieces.push(...more);
    if (more.length) written(more);
  }

  function finish(end: Outcome["end"], fault: Outcome["fault"]) {
    if (over) return;
    over = true;
    clearTimeout(timer);
    add(stream.close());
    settle({ end, fault, pieces });
  }

  port.hear((message) => {
    if (over) return;
    if ("text" in message) add(stream.add(message.text));
    else if ("end" in message) finish(message.end, "fault" in message ? message.fault : null);
  });
}
