#!/usr/bin/env bash
# Makes what Dockerfile.jvm is built on where no registry can be reached, out of Debian's packages and a JDK 25 of this machine:
#   localhost/chancery-runtime   Debian without more than it needs, and the JDK's modules without its tools, linked by jlink
#   localhost/chancery-trainer   the same Debian with PostgreSQL's server programs
#
#   debian-base.sh JDK [MIRROR]
#
# JDK is the folder of a JDK 25, MIRROR an archive of Debian (http://deb.debian.org/debian). Needs debootstrap and buildah, and root.
set -euo pipefail

jdk=$1
mirror=${2:-http://deb.debian.org/debian}
suite=bookworm
# What Eclipse Temurin's runtime has, but for what opens windows or serves other machines.
modules=java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent
modules+=,jdk.naming.dns,jdk.net,jdk.nio.mapmode,jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.zipfs

work=$(mktemp -d)
end() {
  [[ -z "${container:-}" ]] || buildah rm "$container" > /dev/null
  rm -rf --one-file-system "$work"
}
trap end EXIT

debootstrap --variant=minbase "$suite" "$work/debian" "$mirror" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
rm -rf "$work"/debian/var/cache/apt/*.bin "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/lib/apt/lists/*
"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --generate-cds-archive --output "$work/jre"

container=$(buildah from scratch)
buildah add --quiet "$container" "$work/debian" / > /dev/null
buildah config --cmd bash "$container"
buildah commit --quiet "$container" localhost/chancery-debian > /dev/null
buildah add --quiet "$container" "$work/jre" /opt/java/openjdk > /dev/null
buildah config --env JAVA_HOME=/opt/java/openjdk --env 'PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
  --env LANG=C.UTF-8 "$container"
buildah commit --quiet --rm "$container" localhost/chancery-runtime > /dev/null

container=$(buildah from localhost/chancery-debian)
buildah run "$container" -- bash -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends postgresql' \
  > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
buildah commit --quiet --rm "$container" localhost/chancery-trainer > /dev/null
container=
buildah images --format '{{.Name}} {{.Size}}' | grep localhost/chancery-
