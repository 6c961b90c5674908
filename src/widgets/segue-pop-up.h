/* segue-pop-up.h - something that pops up beside what it is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_pop_up (GtkWidget *parent,
                         GtkWidget *child,
                         GtkWidget *near);

G_END_DECLS
