#!/bin/sh
# Imports public data sets, each as it is, into one new archive, twice, and prints what became of them.
#
#   bench/datasets/run.sh FILES_OF_ONE_DATA_SET…        one argument for each data set; several files of one are separated by commas
#
# Runs on an embedded server of its own below target/. The heap of every import is limited to 512 MB.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || { sed -n '2,6p' "$0"; exit 2; }
./mvnw -B -q package -DskipTests
exec java -cp "target/quarkus-app/lib/main/*" bench/datasets/DatasetsTable.java target/quarkus-app/quarkus-run.jar target/bench-datasets "$@"
