#!/usr/bin/env bash
# Breaks a real PostgreSQL in every way while clients ask and imports run, and checks what is promised of it
# (docs/reliability.md): restarts, mass terminations, freezes, a failover to a standby, a full disk, kill -9 of the
# server and of imports at random moments.
#
#   bench/chaos/run.sh [meetings to import]        default: 20000; takes about a quarter of an hour
#
# Uses the PostgreSQL that the application carries, on free ports of loopback, below target/. The full disk needs the
# right to mount a tmpfs, and is left out without it. KILLS says how often an import is killed (default: 10); ONLY which
# parts run (server,failover,imports,disk,embedded); APP as in bench/server.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
source bench/server.sh
package
work=$PWD/target/bench-chaos/run
rm -rf "$work"
mkdir -p "$work"
driver=$(ls "$app"/lib/main/org.postgresql.postgresql-*.jar)
javac -nowarn -proc:none -d "$classes" -cp "$driver" bench/chaos/*.java
java -cp "$classes" org.chancery.ingest.format.table.SyntheticMeetings "$work/meetings.csv" "${1:-20000}"
# A command that needs the archive unpacks the server's programs.
CHANCERY_EMBEDDED_DATA_DIRECTORY=$work/unpacked/postgres \
  java -jar "$app/quarkus-run.jar" matches list > "$work/unpack.log" 2>&1
programs=$(ls -d "$work"/unpacked/postgres-binaries-*)
exec java -Dchaos.app="$app" -Dchaos.kills="${KILLS:-10}" -Dchaos.only="${ONLY:-}" -cp "$classes:$driver" Chaos "$work" "$programs"
