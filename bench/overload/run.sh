#!/usr/bin/env bash
# Asks the pair question while 200 clients ask the dearest operations that are allowed, and prints how long it takes beside
# them and alone, and what became of the others. Ends with 1 where a promise of docs/reliability.md is broken.
#
#   bench/overload/run.sh [MEETINGS] [SECONDS]      default: 200000 60
#
# APP names a packaged application (target/quarkus-app by default, packaged first); JAVA_OPTIONS are added to its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bench/server.sh
serve "${1:-200000}" 1g "${PORT:-18110}"
javac -nowarn -proc:none -d "$classes" bench/overload/Overload.java
java -cp "$classes" Overload "$origin" "${2:-60}"
