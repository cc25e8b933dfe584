// Serves the built player with three samples, under the product's Content-Security-Policy, with a server that plays along.
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { randomUUID } from "node:crypto";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { SAMPLES } from "./samples.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:;" +
  " connect-src 'self'; worker-src 'self'; font-src 'none'; base-uri 'none'; form-action 'self'";
const TYPES = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};
const HERE = fileURLToPath(new URL("..", import.meta.url));
const PLAYER = join(HERE, "dist");
const PAGES = join(HERE, "../../pages/target/classes/META-INF/resources/static");

const drafts = new Map();
const submissions = new Map();

function page(slug, query) {
  const { solution: _, ...sample } = SAMPLES[slug];
  const urls = {
    draft: `/${slug}/draft`,
    submissions: `/${slug}/submissions`,
    solution: `/${slug}/solution`,
  };
  const data = {
    slug,
    ...sample,
    lang: query.get("lang") ?? sample.lang,
    kept: !query.has("child"),
    draft: drafts.get(slug) ?? null,
    urls,
    operation: randomUUID(),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!DOCTYPE html><html lang="${data.lang}"><head><meta charset="utf-8"><title>${slug}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/static/bootstrap.min.css"><link rel="stylesheet" href="/static/maillage.css">
<link rel="stylesheet" href="/static/exercises/player.css">
<script type="module" src="/static/exercises/player.js"></script></head>
<body data-page="exercise"><main class="page"><h1>${slug}</h1><p>L’énoncé reste au-dessus de l’exercice.</p>
<script type="application/json" id="exercise-data">${json}</script>
<div id="exercise-player" lang="${data.lang}"><form method="post"><p><label for="p">Programme</label>
<textarea id="p" name="python"></textarea></p><button class="btn btn-primary">Envoyer</button></form></div></main></body></html>`;
}

function verdict({ slug }) {
  const checks = SAMPLES[slug].checks.map(({ id }) => ({ id, passed: true }));
  const best = { done: true, passed: checks.length, of: checks.length };
  return {
    state: "verified",
    ...best,
    checks,
    feedback: "<p>Le serveur a tout vérifié.</p>",
    fault: null,
    best,
  };
}

async function body(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}

function send(response, status, value) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(value === undefined ? "" : JSON.stringify(value));
}

function file(response, root, path) {
  const at = join(root, normalize(path));
  if (!at.startsWith(root) || !existsSync(at)) return send(response, 404, {});
  const headers = { "Content-Type": TYPES[extname(at)] ?? "application/octet-stream" };
  response.writeHead(200, { ...headers, "Content-Security-Policy": POLICY });
  createReadStream(at).pipe(response);
}

async function answer(request, response) {
  const url = new URL(request.url, "http://localhost");
  const [, slug, what, id] = url.pathname.split("/");
  if (url.pathname.startsWith("/static/exercises/"))
    return file(response, PLAYER, url.pathname.slice(17));
  if (slug === "static") return file(response, PAGES, url.pathname.slice(7));
  if (!(slug in SAMPLES)) return send(response, 404, {});
  if (!what) {
    response.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": POLICY });
    return response.end(page(slug, url.searchParams));
  }
  if (what === "draft") {
    drafts.set(slug, await body(request));
    return send(response, 204);
  }
  if (what === "solution") return send(response, 200, SAMPLES[slug].solution);
  if (id) {
    const submission = submissions.get(id);
    const ready = Date.now() - submission.at > 900;
    return send(response, 200, ready ? verdict(submission) : { state: "waiting" });
  }
  const { operation } = await body(request);
  submissions.set(operation, { slug, at: Date.now() });
  const address = `/${slug}/submissions/${operation}`;
  return send(response, 201, {
    id: operation,
    state: "waiting",
    url: address,
    operation: randomUUID(),
  });
}

const port = Number(process.env.PORT ?? 5180);
createServer((request, response) => void answer(request, response)).listen(port, () => {
  for (const slug of Object.keys(SAMPLES)) console.log(`http://localhost:${port}/${slug}`);
});
