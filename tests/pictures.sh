#!/usr/bin/env bash
# Takes the pictures of the README anew, of this repository's own site, and keeps them in tests/pictures/.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p tests/pictures
BRIEFINGS_REQUIRE_BROWSER=1 BRIEFINGS_PICTURES=$PWD/tests/pictures dotnet test tests/Briefings.EndToEnd.Tests --filter FullyQualifiedName~PictureTests "$@"
ls -l tests/pictures
