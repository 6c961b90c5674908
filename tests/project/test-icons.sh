#!/bin/bash
#
# test-icons.sh ICONS - every icon is one that GTK can draw and, where symbolic,
# recolour; all that the program needs is in its resource
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What check () runs looks unreachable.
# shellcheck disable=SC2317

set -uo pipefail

# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$1" || exit 1
mapfile -t icons < <(find . -name '*.svg' -printf '%P\n' | sort)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# GTK 4.8 recolours by filling every shape with one colour: strokes, groups of
# colours and shapes that must stay empty would all come out wrong.
is_recolourable ()
{
  if grep -nE 'stroke|<style|style=|opacity|fill="none"|<(linear|radial)Gradient|<use|<image|<text' "$1"; then
    echo "GTK cannot recolour this"
    return 1
  fi
  if grep -oE 'fill="[^"]*"' "$1" | grep -v '#2e3436'; then
    echo "a symbolic icon has one colour, #2e3436"
    return 1
  fi
  grep -q 'width="16" height="16" viewBox="0 0 16 16"' "$1"
}

is_full_colour ()
{
  grep -q 'width="128" height="128" viewBox="0 0 128 128"' "$1" && ! grep -nE '<image|<text|href=' "$1"
}

# looks_right ICON: of the right size and form.
looks_right ()
{
  case $1 in
    *-symbolic.svg | *-symbolic-rtl.svg) is_recolourable "$1" ;;
    *) is_full_colour "$1" ;;
  esac
}

# draws ICON: something is drawn, and not all over the square.
draws ()
{
  needs rsvg-convert || return 77
  rsvg-convert --width=16 --height=16 "$1" >"$folder/small.png" || return 1
  rsvg-convert --width=256 --height=256 "$1" >"$folder/large.png" || return 1
  [ "$(wc -c <"$folder/large.png")" -gt 800 ]
}

is_well_formed ()
{
  needs xmllint || return 77
  xmllint --noout "$1"
}

# What is in the resource: an icon that is not listed is missing in the program.
resource_is_complete ()
{
  needs glib-compile-resources || return 77
  diff <(glib-compile-resources --generate-dependencies segue-icons.gresource.xml | grep -F scalable/actions/ | sort) \
    <(printf '%s\n' "${icons[@]}" | grep '^scalable/actions/')
}

echo "1..$((3 * ${#icons[@]} + 1))"
for icon in "${icons[@]}"; do
  check "$icon is well-formed" is_well_formed "$icon"
  check "$icon has the right size and form" looks_right "$icon"
  check "$icon draws" draws "$icon"
done
check 'the resource has them all' resource_is_complete

finish
