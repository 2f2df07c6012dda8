#!/usr/bin/env bash
# Keeps the packaged application at saturation over made-up meetings and the dossier: all documented questions, exports, pages,
# imports and hostile requests. Prints what was answered, and ends with 1 if anything was answered wrongly, refused without a
# stated reason, or did not return to its level: heap, threads, open files, connections to the database.
#
#   bench/soak/run.sh [minutes] [number of meetings]        default: 30 200000
#
# HEAP says what the application has of a heap (default: 512m), CLIENTS how many ask at once (default: 48), PORT where it listens.
# Further settings of the server go into JAVA_TOOL_OPTIONS; bench/server.sh says what else can be chosen.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bench/server.sh
serve "${2:-200000}" "${HEAP:-512m}" "${PORT:-18082}"
javac -nowarn -proc:none -d "$classes" bench/soak/*.java
java -Xmx256m -cp "$classes" Soak "$origin" "$server" "${1:-30}" "${CLIENTS:-48}" "$app/quarkus-run.jar" "$work"
