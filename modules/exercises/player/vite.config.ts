import { defineConfig } from "vitest/config";

const names = { chunkFileNames: "[name]-[hash].js", assetFileNames: "[name]-[hash][extname]" };

export default defineConfig({
  base: "./",
  publicDir: false,
  build: {
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    rollupOptions: {
      input: "src/player.ts",
      output: {
        entryFileNames: "player.js",
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
