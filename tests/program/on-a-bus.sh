#!/bin/sh
#
# on-a-bus.sh DBUS-RUN-SESSION COMMAND... - runs it on a bus of its own and lets
# nobody else speak: what the services of the bus print is no result of a test
#
# SPDX-License-Identifier: GPL-3.0-or-later

bus=$1
shift

exec 3>&1 >/dev/null
# The inner shell expands these.
# shellcheck disable=SC2016
exec "$bus" -- sh -c 'exec "$@" >&3 3>&-' sh "$@"
