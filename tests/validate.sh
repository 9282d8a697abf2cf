#!/usr/bin/env bash
# Builds this repository's site, the one of tests/sites/river and one of 300 generated articles in four languages, and has
# all checked by tools that others made: HTML, accessibility in a browser, feeds, links, metadata. Prints a line for each check.
#
#   tests/validate.sh VALIDATORS BENCH [ARTICLES]
#
# VALIDATORS is the folder of the checks (its setup.sh installs them, in a copy, unless it has node_modules already);
# BENCH holds gen_corpus.py. Needs Debian, node and npm, and the program built with -c Release.
set -uo pipefail
cd "$(dirname "$0")/.."
validators=${1:?"usage: $0 VALIDATORS BENCH [ARTICLES]"}
bench=${2:?"usage: $0 VALIDATORS BENCH [ARTICLES]"}
articles=${3:-300}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

install_checks() {
  kit=$work/validators
  cp -r "$validators" "$kit" && cp tests/zoom.mjs "$kit/" || return 1
  [ -d "$kit/node_modules" ] || bash "$kit/setup.sh" >"$work/setup.log" 2>&1 || { tail -n 20 "$work/setup.log"; return 1; }
}

build() {
  dotnet src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll --site "$1" build -q --no-import -o "$2"
}

# Runs a check; its last line tells the figures, those before it what is wrong.
check() {
  local site=$1 name=$2 start=$SECONDS
  shift 2
  if "$@" >"$work/check.log" 2>&1; then
    printf 'ok      %-6s %s (%s s)\n' "$site" "$(tail -n 1 "$work/check.log")" $((SECONDS - start))
  else
    printf 'FAILED  %-6s %s\n' "$site" "$name"
    tail -n 60 "$work/check.log"
    failed=$((failed + 1))
  fi
}

check_all() {
  local site=$1 out=$2
  check "$site" html bash "$kit/01-html.sh" "$out"
  check "$site" axe "$kit/node_modules/node/bin/node" "$kit/02-axe.mjs" "$out" 20
  check "$site" zoom "$kit/node_modules/node/bin/node" "$kit/zoom.mjs" "$out" 20
  check "$site" feeds /usr/bin/python3 "$kit/04-feeds.py" "$out"
  check "$site" links bash "$kit/05-links.sh" "$out"
  check "$site" meta "$kit/node_modules/node/bin/node" "$kit/06-meta.mjs" "$out"
}

install_checks || { echo 'The checks cannot be installed.'; exit 1; }
export PATH="$kit/node_modules/node/bin:$PATH"
/usr/bin/python3 "$bench/gen_corpus.py" "$articles" "$work/archive" --briefings >/dev/null || exit 1
build . "$work/seeds" || exit 1
build "$work/archive.briefings" "$work/large" || exit 1
cp -r tests/sites/river "$work/river.site" && sed -i "s|^baseUrl: .*|baseUrl: https://flussredaktion.net/|" "$work/river.site/site.yml" && build "$work/river.site" "$work/river" || exit 1
# What only leads on to another address is no page that these checks could stay on, and no link leads there.
rm -r "$work/river/old"
check_all seeds "$work/seeds"
check_all river "$work/river"
check_all "$articles" "$work/large"
[ $failed -eq 0 ]
