#!/bin/bash
#
# test-translations.sh PO - every translation is sound and complete against the
# template po/segue.pot
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What check () runs looks unreachable.
# shellcheck disable=SC2317

set -uo pipefail

# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$1" || exit 1
mapfile -t languages < <(grep -v '^#' LINGUAS)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# is_sound LANGUAGE: formats, plurals, header and accelerators fit.
is_sound ()
{
  needs msgfmt || return
  msgfmt --check --check-accelerators=_ --output-file=/dev/null "$1.po"
}

# is_complete LANGUAGE: nothing is missing, doubtful or left over.
is_complete ()
{
  local merged=$folder/$1.po

  needs msgmerge || return
  msgmerge --quiet --no-fuzzy-matching --output-file="$merged" "$1.po" segue.pot || return 1
  for kind in --untranslated --only-fuzzy --only-obsolete; do
    msgattrib "$kind" --no-wrap "$merged" >"$folder/found" || return 1
    if grep -E '^(#~ )?msgid ".' "$folder/found"; then
      echo "These are $kind: meson compile segue-update-po brings them into $1.po."
      return 1
    fi
  done
}

# has_quotes LANGUAGE: quotation marks are those of the language, and an ellipsis
# is one character.
has_quotes ()
{
  local wrong='[.]{3}'

  needs msgattrib || return
  case $1 in
    de) wrong+='|”|[A-Za-z]…' ;;
  esac
  if msgattrib --no-obsolete --no-wrap "$1.po" | sed -n '/^msgstr/,/^$/p' | grep -nE "$wrong"; then
    return 1
  fi
}

# tell_of_new: no failure, since texts come and go while people work on them.
tell_of_new ()
{
  command -v xgettext >/dev/null || return
  (cd .. && xgettext --files-from=po/POTFILES --from-code=UTF-8 --output="$folder/fresh.pot" \
    --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 --keyword=g_dngettext:2,3) 2>/dev/null || return
  msgcomm --unique --no-wrap "$folder/fresh.pot" segue.pot 2>/dev/null | sed -n 's/^msgid /# not the same in the sources and in segue.pot: /p'
}

echo "1..$((3 * ${#languages[@]}))"
for language in "${languages[@]}"; do
  check "$language is sound" is_sound "$language"
  check "$language is complete" is_complete "$language"
  check "$language has its own quotation marks" has_quotes "$language"
done
tell_of_new

finish
