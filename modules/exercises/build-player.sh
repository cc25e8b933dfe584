#!/bin/sh
# Builds the player into the folder named, unless nothing it is made of is newer than what lies there.
set -eu
to=$1
cd "$(dirname "$0")/player"
if ! cmp -s package-lock.json node_modules/brought.json; then
  npm ci --no-audit --no-fund
  cp package-lock.json node_modules/brought.json
fi
if [ -f "$to/player.js" ] && [ -z "$(find src ../../verifier/src/main/python package-lock.json vite.config.ts -newer "$to/player.js" -print -quit)" ]; then
  exit 0
fi
npm run --silent build
mkdir -p "$to"
rm -rf "$to"/*
cp -R dist/. "$to"
