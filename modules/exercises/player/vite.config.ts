import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const PICTURES = ["sprites.svg", "handclosed.cur", "handdelete.cur"];

/** Blockly's pictures lie under their own names: it asks for them so. */
const blocklyPictures = {
  name: "blockly-pictures",
  generateBundle(this: { emitFile(file: object): void }) {
    for (const name of PICTURES) {
      const source = readFileSync(packages(`blockly/media/${name}`));
      this.emitFile({ type: "asset", fileName: `blockly/${name}`, source });
    }
  },
};

const names = { chunkFileNames: "[name]-[hash].js", assetFileNames: "[name]-[hash][extname]" };

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [blocklyPictures],
  // Node would get the variant that needs a DOM of its own.
  resolve: { alias: { "blockly/core": packages("blockly/blockly.mjs") } },
  build: {
    target: "es2022",
    license: { fileName: "licences.md" },
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    rollupOptions: {
      input: { player: "src/player.ts", offline: "src/offline/offline.ts" },
      output: {
        entryFileNames: "[name].js",
        ...names,
        assetFileNames: (asset) =>
          asset.names.includes("player.css") ? "player.css" : names.assetFileNames,
      },
    },
  },
  worker: {
    format: "es",
    rollupOptions: { output: { ...names, entryFileNames: "worker-[hash].js" } },
  },
  server: { fs: { allow: ["../.."] } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
