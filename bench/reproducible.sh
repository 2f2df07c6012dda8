#!/usr/bin/env bash
# Builds the newest commit twice, in two folders with nothing in common, and compares what was packaged byte for byte.
# Ends with 1 if a file differs that docs/security/parts.md does not explain. Takes two builds without tests, some four minutes.
#
#   bench/reproducible.sh [OPTION OF MAVEN…]
set -euo pipefail
cd "$(dirname "$0")/.."

# Quarkus' own classes, and the list of parts, which holds their hash.
explained='^\./(quarkus/generated-bytecode\.jar|sbom\.cdx\.json)$'

repository=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
builds=("$work/one" "$work/a folder of another name/two")

sums() {
  find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
}

for build in "${builds[@]}"; do
  git clone -q "$repository" "$build"
  (cd "$build" && ./mvnw -B -q -ntp package -DskipTests "$@")
  (cd "$build/target/quarkus-app" && sums) > "$build.sums"
  mkdir "$build.classes"
  (cd "$build.classes" && unzip -q "$build/target/quarkus-app/quarkus/generated-bytecode.jar" && sums) > "$build.classes.sums"
done

# differing SUFFIX: the names of the files that are not the same in both
differing() {
  diff "${builds[0]}$1" "${builds[1]}$1" | sed -n 's/^[<>] [0-9a-f]*  //p' | sort -u
}

files=$(differing .sums || true)
echo "$(wc -l < "${builds[0]}.sums") files, of which differ: $(sed '/^$/d' <<< "$files" | wc -l)"
echo "$(wc -l < "${builds[0]}.classes.sums") files in generated-bytecode.jar, of which differ: $(differing .classes.sums | wc -l)"
echo "$files"
! sed '/^$/d' <<< "$files" | grep -vE "$explained"
