/* segue-courses-shelf.h - the courses of Plan, by how deep they go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_COURSES_SHELF (segue_courses_shelf_get_type ())

/* A SegueShelf. */
G_DECLARE_FINAL_TYPE (SegueCoursesShelf, segue_courses_shelf, SEGUE, COURSES_SHELF, GtkWidget)

GtkWidget *segue_courses_shelf_new (SeguePageState *state);

G_END_DECLS
