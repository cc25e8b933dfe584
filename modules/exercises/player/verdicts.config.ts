import { defineConfig } from "vite";
import player from "./vite.config";

/** The same engine and judge, for Node. */
export default defineConfig({
  resolve: (player as { resolve: object }).resolve,
  publicDir: false,
  ssr: { noExternal: ["blockly"] },
  build: {
    ssr: true,
    outDir: "build",
    target: "node20",
    rollupOptions: {
      input: { verdicts: "src/verdicts/main.ts", worker: "src/verdicts/worker.ts" },
    },
  },
});
