#!/bin/bash
#
# test-mime.sh MIME-XML SEGUE - the desktop knows a workspace by its name and by
# what is in it, and takes no other file for one
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What check () runs looks unreachable.
# shellcheck disable=SC2317

set -uo pipefail

# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

mime=$(realpath "$1")
segue=$(realpath "$2")

for program in update-mime-database gio sqlite3; do
  if ! command -v $program >/dev/null; then
    echo "1..0 # SKIP $program is not installed"
    exit 0
  fi
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME=$folder/data

# compile: without a word of complaint, and with all that the file says.
compile ()
{
  local said

  mkdir -p "$XDG_DATA_HOME/mime/packages"
  cp "$mime" "$XDG_DATA_HOME/mime/packages/"
  said=$(update-mime-database -V "$XDG_DATA_HOME/mime" 2>&1) || return 1
  if grep -iE 'error|warning|unknown|invalid' <<<"$said"; then
    return 1
  fi
  grep -q 'application/x-segue:\*\.segue' "$XDG_DATA_HOME/mime/globs2"
}

# is_type TYPE FILE
is_type ()
{
  local type

  type=$(gio info --attributes=standard::content-type "$2" | sed -n 's/.*content-type: //p')
  echo "$2 is $type"
  [ "$type" = "$1" ]
}

# has_icon NAME FILE
has_icon ()
{
  gio info --attributes=standard::icon "$2" | grep -w "$1"
}

echo 1..8
check 'the description compiles' compile
check 'a workspace is made' "$segue" new "$folder/plan.segue"
check 'a workspace' is_type application/x-segue "$folder/plan.segue"
check 'a workspace has its icon' has_icon application-x-segue "$folder/plan.segue"
cp "$folder/plan.segue" "$folder/backup of monday"
check 'a workspace under another name' is_type application/x-segue "$folder/backup of monday"
sqlite3 "$folder/other" 'CREATE TABLE t (a); PRAGMA application_id = 1'
check 'another SQLite file' is_type application/vnd.sqlite3 "$folder/other"
printf '\1\2\3\4' >"$folder/damaged.segue"
check 'a damaged file that is named so' is_type application/x-segue "$folder/damaged.segue"
printf 'name,power\nAnna,4\n' >"$folder/people.csv"
check 'a spreadsheet' is_type text/csv "$folder/people.csv"

finish
