#!/bin/sh
# Compares statistics over made-up events, asked over HTTP, with a bare `group by` on the same PostgreSQL server.
#
#   bench/statistics/run.sh [number of events]        default: 200000
#
# Runs on an embedded server of its own below target/, or on the one that BENCH_JDBC_URL (up to and with the last slash, as
# in jdbc:postgresql://localhost/), BENCH_USER and BENCH_PASSWORD name. There it makes the database chancery_bench_statistics,
# unless it is there from an earlier run. The application is packaged first, and ended after.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- 200000
work=target/bench-statistics
mkdir -p "$work/classes"
./mvnw -B -q package -DskipTests dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="target/classes:$(cat "$work/classpath")"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" bench/import/MadeUpMeetings.java bench/statistics/*.java
exec java -Xmx512m -cp "$work/classes:$classpath" StatisticsBenchmark "$work/run" "$@"
