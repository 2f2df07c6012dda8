#!/usr/bin/env bash
# Measures the first view of the explorer over an archive of made-up meetings: what it loads, and when it can be used; and what
# a page of the list costs at its start and at its 10,000th event.
#
#   bench/explorer/run.sh [number of meetings]        default: 200000
#
# Needs curl and a Chromium (CHROMIUM, or that of the system). PORT says where the application listens; bench/server.sh says
# what else can be chosen.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bench/server.sh
serve "${1:-200000}" "${HEAP:-1g}" "${PORT:-18081}"
./mvnw -B -q dependency:build-classpath -Dmdep.outputFile="$classes/classpath"
classpath=$classes:$(cat "$classes/classpath")
javac -nowarn -proc:none -d "$classes" -cp "$classpath" bench/explorer/FirstView.java
java -cp "$classpath" FirstView "$origin"
