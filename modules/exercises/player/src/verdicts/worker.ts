import { parentPort } from "node:worker_threads";
import type { ToWorker } from "../engine/messages";
import { session } from "../engine/session";

const port = parentPort!;
const begin = () => session((message) => port.postMessage(message));
let hear = begin();

port.on("message", (message: ToWorker) => {
  if ("wasm" in message) hear = begin();
  void hear(message);
});
