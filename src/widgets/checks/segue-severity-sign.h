/* segue-severity-sign.h - how bad it is what the checks say of something
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-severity.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_severity_sign_new (SegueSeverity severity);

G_END_DECLS
