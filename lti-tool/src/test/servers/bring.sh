#!/bin/sh
# Finds the servers that stand around the product (nginx, PostgreSQL with its tools), or brings them from Debian's archive, and leaves
# where they are in $1/nginx and $1/postgresql. What can't be had is missing there: the tests that need it say what to install.
set -eu
mkdir -p "$1"
folder=$(cd "$1" && pwd)

found() { # name, path
  echo "For tests: $2"
  echo "$2" > "$folder/$1"
}

newest_postgresql() { # where to look
  for bin in $(ls -d "$1"/usr/lib/postgresql/*/bin 2> /dev/null | sort -rV); do
    if [ -x "$bin/postgres" ] && "$bin/pg_dump" --version > /dev/null 2>&1; then
      echo "$bin"
      return
    fi
  done
}

bring() { # packages
  echo "For tests: bringing $* from Debian's archive"
  (cd "$folder" && { apt-get download "$@" || { apt-get update && apt-get download "$@"; }; } && for package in ./*.deb; do dpkg -x "$package" "$folder/root"; done) || true
}

rm -f "$folder/nginx" "$folder/postgresql"
find_nginx() {
  for candidate in "${NGINX:-}" "$(command -v nginx || true)" /usr/sbin/nginx "$folder/root/usr/sbin/nginx"; do
    if [ -n "$candidate" ] && "$candidate" -v > /dev/null 2>&1; then
      found nginx "$candidate"
      return 0
    fi
  done
  return 1
}
find_postgresql() {
  bin=$(newest_postgresql "")
  [ -n "$bin" ] || bin=$(newest_postgresql "$folder/root")
  [ -n "$bin" ] && found postgresql "$bin"
}
find_nginx || { bring nginx && find_nginx; } || echo "For tests: no nginx"
find_postgresql || {
  version=$(apt-cache depends postgresql 2> /dev/null | sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p' | head -1)
  bring "postgresql-$version" "postgresql-client-$version" libpq5 && find_postgresql
} || echo "For tests: no PostgreSQL"
