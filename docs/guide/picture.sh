#!/bin/sh
# Takes the pictures of the papers anew: the first screens of the demo's brief and back-test, by a Chromium without a window.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./coxswain demo --brief --out "$work/demo" >/dev/null
./coxswain simulate --seed 107 --weeks 130 --out "$work/company"
./coxswain backtest "$work/company" --out "$work/demo/backtest.html"
for page in brief backtest; do
    "${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
        --user-data-dir="$work/profile" --window-size=1200,1000 --screenshot=docs/guide/$page.png "file://$work/demo/$page.html"
done
