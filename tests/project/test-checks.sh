#!/bin/bash
#
# test-checks.sh BUILD-AUX - each check of the repository finds what it is there
# for, and is content with a tree that is in order
#
# SPDX-License-Identifier: GPL-3.0-or-later

set -uo pipefail

checks=$(realpath "$1")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
spdx='/* SPDX-License-Identifier: GPL-3.0-or-later */'
number=0
failed=0

# plant FILE LINE...: writes a source into the tree.
plant ()
{
  mkdir -p "$(dirname "$tree/$1")"
  printf '%s\n' "${@:2}" >"$tree/$1"
}

# expect CHECK STATUS NAME: runs a check on the tree, then clears it.
expect ()
{
  local got=0 output

  output=$(bash "$checks/check-$1" "$tree" 2>&1) || got=$?
  number=$((number + 1))
  if [ "$got" -eq "$2" ]; then
    echo "ok $number $1: $3"
  elif [ "$got" -eq 77 ]; then
    echo "ok $number $1: $3 # SKIP $output"
  else
    echo "not ok $number $1: $3"
    printf '# wanted %s, got %s\n%s\n' "$2" "$got" "${output//$'\n'/$'\n# '}"
    failed=1
  fi
  start
}

# start: an empty tree in order.
start ()
{
  rm -rf "${tree:?}"/*
  mkdir -p "$tree"/{src,tests,build-aux,.ci,data,po}
  touch "$tree/po/POTFILES"
  plant src/base/segue-day.h "$spdx"
  plant src/store/segue-file.h "$spdx"
}

start
echo 1..22
plant src/store/segue-file.c "$spdx" '#include "segue-day.h"' '#include <sqlite3.h>'
expect layers 0 'downwards, and SQLite in the store'
plant src/base/segue-day.c "$spdx" '#include "segue-file.h"'
expect layers 1 'upwards'
plant src/model/segue-a.c "$spdx" '#include <sqlite3.h>'
expect layers 1 'SQLite outside the store'
plant src/cli/segue-a.c "$spdx" '#  include <gtk/gtk.h>'
expect layers 1 'GTK in the command line'
plant src/import/segue-plan.h "$spdx"
plant src/export/segue-a.c "$spdx" '#include "segue-plan.h"'
expect layers 1 'export knows import'
plant src/views/calendar/segue-month.h "$spdx"
plant src/views/training/segue-a.c "$spdx" '#include "segue-month.h"'
expect layers 1 'a view knows another'

body=$(printf '  a ();\n%.0s' {1..60})
plant src/base/segue-a.c "$spdx" '' 'int' 'f (void)' '{' "$(head -n 56 <<<"$body")" '}'
expect lengths 0 '60 lines'
plant src/base/segue-a.c "$spdx" '' 'int' 'f (void)' '{' "$(head -n 57 <<<"$body")" '}'
expect lengths 1 '61 lines'
plant src/base/segue-a.c "$(printf 'int a%d;\n' {1..800})"
expect lengths 0 'a file of 800 lines'
plant src/base/segue-a.c "$(printf 'int a%d;\n' {1..801})"
expect lengths 1 'a file of 801 lines'

plant build-aux/a '#!/bin/bash' "# $spdx"
expect licences 0 'all have theirs'
plant src/base/segue-a.c '#include "config.h"'
expect licences 1 'a source without'
plant build-aux/a '#!/bin/bash'
expect licences 1 'a script without'

plant data/a 'See https://example.org/home/page and ../work/plan.'
expect paths 0 'addresses and relative paths'
plant data/a "open /$(printf home)/somebody/file"
expect paths 1 'a home folder'

plant src/base/segue-a.c "/* N_() marks a label */"
expect potfiles 0 'nothing to translate'
plant src/base/segue-a.c 'a (_("Yes"));'
expect potfiles 1 'not listed'
plant src/base/segue-a.c 'a (_("Yes"));'
plant po/POTFILES src/base/segue-a.c
expect potfiles 0 'listed'
plant po/POTFILES src/base/segue-a.c
expect potfiles 1 'listed and gone'
plant src/base/segue-a.c 'a (_("%" G_GINT64_FORMAT));'
plant po/POTFILES src/base/segue-a.c
expect potfiles 1 'a text that xgettext cuts off'

# shellcheck disable=SC2016
plant build-aux/a '#!/bin/bash' 'echo "$1"'
expect scripts 0 'sound'
# shellcheck disable=SC2016
plant build-aux/a '#!/bin/bash' 'rm $1'
expect scripts 1 'an unquoted name'

exit $failed
