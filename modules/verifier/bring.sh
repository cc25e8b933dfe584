#!/bin/sh
# Brings the engine by npm, unless what package-lock.json names is already there.
set -eu
cd "$(dirname "$0")"
if ! cmp -s package-lock.json node_modules/brought.json; then
  npm ci --no-audit --no-fund --ignore-scripts
  cp package-lock.json node_modules/brought.json
fi
