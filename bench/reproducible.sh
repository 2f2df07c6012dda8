#!/usr/bin/env bash
# Builds the newest commit twice, in two folders with nothing in common, and compares what was packaged byte for byte.
# Ends with 1 if a file differs. Takes two builds without tests, about three minutes.
#
#   bench/reproducible.sh [OPTION OF MAVEN…]
set -euo pipefail
cd "$(dirname "$0")/.."

repository=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
builds=("$work/one" "$work/a folder of another name/two")

for build in "${builds[@]}"; do
  git clone -q "$repository" "$build"
  (cd "$build" && ./mvnw -B -q -ntp package -DskipTests "$@")
  (cd "$build/target/quarkus-app" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) > "$build.sums"
done

differing=$(diff "${builds[0]}.sums" "${builds[1]}.sums" | sed -n 's/^[<>] [0-9a-f]*  //p' | sort -u)
echo "$(wc -l < "${builds[0]}.sums") files, $(sed '/^$/d' <<< "$differing" | wc -l) of them differ"
if [[ -n $differing ]]; then
  echo "$differing"
  exit 1
fi
