import type { FromWorker, ToWorker } from "./messages";
import { session } from "./session";

const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
};
const post = scope.postMessage.bind(scope);
const hear = session(post);

// The engine comes by message. Nothing else is fetched here, by MicroPython's loader or by a program.
self.fetch = () => new Promise(() => {});

scope.addEventListener("message", (event) => void hear(event.data));
