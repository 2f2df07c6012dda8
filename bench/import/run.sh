#!/bin/sh
# Compares an import of made-up meetings with a bare copy of the rows that it makes.
#
#   bench/import/run.sh [number of meetings]…        default: 100000 1000000
#
# Runs on an embedded server of its own below target/, or on the one that BENCH_JDBC_URL (up to and with the last slash, as
# in jdbc:postgresql://localhost/), BENCH_USER and BENCH_PASSWORD name. There it makes the databases chancery_bench_ours and
# chancery_bench_bare anew.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- 100000 1000000
work=target/bench-import
mkdir -p "$work/classes"
./mvnw -B -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="target/classes:$(cat "$work/classpath")"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" bench/import/*.java
exec java -Xmx512m -cp "$work/classes:$classpath" ImportBenchmark "$work/run" "$@"
