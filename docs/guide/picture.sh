#!/bin/sh
# Takes the picture of the README anew: the first page of the demo's brief, by a Chromium without a window.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./coxswain demo --out "$work/demo" >/dev/null
"${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
    --user-data-dir="$work/profile" --window-size=1200,1000 --screenshot=docs/guide/brief.png "file://$work/demo/brief.html"
