#!/bin/bash
#
# test-agreement.sh ROOT - what the desktop and the help say of the program is
# what the program does
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What check () runs looks unreachable.
# shellcheck disable=SC2317

set -uo pipefail

# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$1" || exit 1
application=src/app/segue-application.c
desktop=data/io.github.segueplanner.Segue.desktop.in

# all_in FILE PATTERN: each line of the input, put for % into the pattern, is in FILE.
all_in ()
{
  local line missing=0 n=0

  while IFS= read -r line; do
    n=$((n + 1))
    if ! grep -qF -- "${2/\%/"$line"}" "$1"; then
      echo "$1 lacks $line"
      missing=1
    fi
  done
  [ "$n" -gt 0 ] && [ "$missing" -eq 0 ]
}

# The bus hands an action of the desktop file to the application, by name.
has_actions ()
{
  sed -n 's/^Actions=//p' "$desktop" | tr ';' '\n' | sed '/^$/d' | all_in "$application" '{ "%", '
}

# keys: those of the program, as the help writes them.
keys ()
{
  sed -n '/^} keys\[\]/,/^};/p' "$application" | grep -oE '"(<[A-Za-z]+>)*[A-Za-z0-9]+" ?[,}]' |
    sed -E -e 's/[", }]//g' -e 's/<Control>/Ctrl+/' -e 's/<Shift>/Shift+/' -e 's/<Alt>/Alt+/' \
      -e 's/\+comma$/+,/' -e 's/\+question$/+?/' -e 's/(^|\+)([a-z])$/\1\U\2/'
}

# help_keys: the keys of the help's page.
help_keys ()
{
  grep -oE '<keyseq>.*</keyseq>|<td><p><key>[^<]*</key>' help/C/shortcuts.page |
    sed -E -e 's#</key><key>#+#g' -e 's# or #\n#g' | sed -E 's#<[^>]*>##g'
}

helps_with_keys ()
{
  local page

  page=$(mktemp)
  help_keys | sed 's/.*/[&]/' >"$page"
  # A second key for the same thing need not be told.
  keys | grep -vx 'Ctrl+Y' | all_in "$page" '[%]'
  set -- $?
  rm -f "$page"
  return "$1"
}

lists_pages ()
{
  find help/C -name '*.page' -printf '%f\n' | all_in help/meson.build "'%',"
}

echo 1..3
check 'the actions of the desktop file' has_actions
check 'the keys in the help' helps_with_keys
check 'the pages of the help are installed' lists_pages

finish
