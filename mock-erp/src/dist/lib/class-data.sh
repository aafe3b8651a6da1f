# Read by the programs in bin/. Finds the archive of class data that was made by this JVM for these jars: with it a start
# takes half the time. One that belongs to another JVM is never used; where there is none, one is made beside the start.
#
# In: home (folder of the distribution), name (of the program), jar, java_options, and make_archive FILE.
# Out: java, class_data (the option of the JVM; empty if there is no archive).

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null 2>&1 || {
  echo "$name: there is no $java; install a JDK 17 or later, or set JAVA_HOME" >&2
  exit 2
}

find_class_data() {
  class_data=
  release=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}/release
  [ -f "$release" ] || return 0
  # What a JVM compares, and would complain of: itself, the jars with their times, their folder, and its options.
  stamp=$({ cat "$release" "$home/lib/jars.md5" "$home/lib/jvm.options"; ls -lL "$home/lib"; echo "$home"; } |
    cksum | tr ' ' '-')
  place=$(echo "$home" | cksum | tr ' ' '-')
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release")
  if [ "$aot_cache" = yes ] && [ "${version:-0}" -ge 25 ]; then
    archive_is=AOTCache
    quiet=-Xlog:aot=off
  else
    archive_is=SharedArchiveFile
    quiet=-Xlog:cds=off
  fi
  cache=${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/mock-erp
  for archive in "$home/archive/$stamp" "$cache/$name-$place-$stamp"; do
    if [ -f "$archive" ]; then
      class_data="-XX:$archive_is=$archive"
      return 0
    fi
  done
}

# Makes the archive FILE, wholly or not at all.
write_class_data() {
  part=$1.$$
  trap 'rm -f "$part" "$part".*' EXIT
  if make_archive "$part" >"$part.log" 2>&1 && [ -f "$part" ]; then
    mv -f "$part" "$1"
  else
    cat "$part.log" >&2
    return 1
  fi
}

# Makes one in the user's cache folder, while the program runs. Of each distribution the last one is kept.
write_class_data_later() {
  [ -n "${archive:-}" ] && [ -z "$class_data" ] || return 0
  if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
    echo "$name: $cache cannot be written; with it later starts would be faster" >&2
    return 0
  fi
  find "$cache/$name-$place.making" -maxdepth 0 -mmin +10 -exec rmdir {} + 2>/dev/null || true
  mkdir "$cache/$name-$place.making" 2>/dev/null || return 0
  (
    (
      if write_class_data "$archive"; then
        find "$cache" -name "$name-$place-*" ! -name "$(basename "$archive")" -exec rm -f {} +
      fi
      rmdir "$cache/$name-$place.making"
    ) </dev/null >/dev/null 2>&1 &
  )
}
