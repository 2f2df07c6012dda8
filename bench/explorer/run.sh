#!/usr/bin/env bash
# Measures the first view of the explorer over an archive of made-up meetings: what it loads, and when it can be used; and what
# a page of the list costs at its begin and at its 10,000th event.
#
#   bench/explorer/run.sh [number of meetings]        default: 200000
#
# Needs a Chromium (CHROMIUM, or that of the system). The archive stays below target/bench-explorer for the next run; PORT says
# where the application listens. APP is an application packaged already.
set -euo pipefail
cd "$(dirname "$0")/../.."
meetings=${1:-200000}
port=${PORT:-18081}
work=$PWD/target/bench-explorer/$meetings
mkdir -p "$work/classes"
if [[ -z "${APP:-}" ]]; then
  ./mvnw -B -q package -DskipTests
fi
app=${APP:-$PWD/target/quarkus-app}/quarkus-run.jar
[[ -f "$work/classpath" ]] || ./mvnw -B -q dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath=$work/classes:$(cat "$work/classpath")
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" \
  src/test/java/org/chancery/ingest/table/SyntheticMeetings.java bench/explorer/FirstView.java
export CHANCERY_EMBEDDED_DATA_DIRECTORY=$work/postgres

if [[ ! -f $work/imported ]]; then
  java -cp "$classpath" org.chancery.ingest.table.SyntheticMeetings "$work/meetings.csv" "$meetings"
  java -Xmx1g -jar "$app" import "$work/meetings.csv" > "$work/import.log" 2>&1
  touch "$work/imported"
fi

java -Xmx1g -Dquarkus.http.port="$port" -jar "$app" > "$work/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server || true' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
  kill -0 $server
  sleep 1
done
echo "$meetings meetings, $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
java -cp "$classpath" FirstView "http://127.0.0.1:$port"
