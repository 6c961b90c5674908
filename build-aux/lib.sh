# shellcheck shell=bash
#
# lib.sh - what build-aux/run and build-aux/test share; to be sourced
#
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Each step says in one line what it does.  What the tools print goes to a log
# below _build/log and is shown where a step fails.

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log_dir=$source_dir/_build/log
program=build-aux/${0##*/}

# The same words and the same order of lines wherever this runs.
export LC_ALL=C.UTF-8

say ()
{
  printf '%s: %s\n' "$program" "$*"
}

die ()
{
  printf '%s: %s\n' "$program" "$*" >&2
  exit 1
}

# step LOG COMMAND...: runs a command quietly; its output is in LOG and, where it
# fails, the end of it on stderr.
step ()
{
  local log=$log_dir/$1.log status=0

  shift
  mkdir -p "$log_dir" || die "Cannot write to $log_dir. Is the source folder yours?"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 60 "$log" >&2
    die "This failed with status $status: $*
All of its output is in $log"
  fi
}

# as_root COMMAND...: runs it directly as root, else by sudo.
as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

# can_be_root: asks for the password here, where a question can be seen.
can_be_root ()
{
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null || return
  sudo -n true 2>/dev/null && return
  [ -t 0 ] && sudo -v
}

# missing_packages FILE...: those of the lists that are not installed.
missing_packages ()
{
  local names installed

  names=$(sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@" | sort -u)
  # dpkg-query fails where it does not know a name: that is what is asked for.
  # shellcheck disable=SC2086
  installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' $names 2>/dev/null |
                sed -n 's/^installed //p' | sort -u) || true
  comm -23 <(printf '%s\n' "$names") <(printf '%s\n' "$installed")
}

# install_packages FILE...: has apt install what is missing, and only that.
install_packages ()
{
  local missing
  local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes -o DPkg::Lock::Timeout=300)

  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian: going on as if everything in ${*#"$source_dir"/} were installed."
    return
  fi

  missing=$(missing_packages "$@" | tr '\n' ' ')
  missing=${missing% }
  [ -n "$missing" ] || return 0

  can_be_root || die "These packages are missing and neither root nor sudo is at hand: $missing
Have them installed with: apt-get install --no-install-recommends $missing"

  say "Installing $missing"
  step apt-update as_root "${apt[@]}" update
  # shellcheck disable=SC2086
  step apt-install as_root "${apt[@]}" install --no-install-recommends $missing
}

# configure NAME OPTION...: sets up _build/NAME with these Meson options.  The
# folder is used again as long as the options are the same.
configure ()
{
  local name=$1 folder=$source_dir/_build/$1 options

  shift
  options="$source_dir $*"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/options" 2>/dev/null)" != "$options" ]; then
    say "Configuring _build/$name"
    rm -rf "$folder" || die "Cannot replace $folder. Is it yours?"
    step "$name-setup" meson setup "$@" "$folder" "$source_dir"
    printf '%s\n' "$options" >"$folder/options"
  fi
}

# build NAME OPTION...: configures and builds _build/NAME.
build ()
{
  configure "$@"
  say "Building _build/$1"
  step "$1-build" ninja -C "$source_dir/_build/$1"
}
