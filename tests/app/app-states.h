/* app-states.h - what the window can look like, for tests that look at all of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  const char *example; /* NULL for an empty workspace */
  int         width;
  int         height;

  /* Returns (transfer none): what is looked at then. */
  GtkWindow *(*enter) (AppFixture *fixture);
} AppState;

extern const AppState app_states[];
extern const guint app_n_states;

GtkWindow *app_state_enter (const AppState *state,
                            AppFixture     *fixture);
void       app_state_leave (AppFixture     *fixture);
void       app_state_show_details (AppFixture *fixture);
void       app_state_present      (AppFixture     *fixture,
                                   const char     *level);

G_END_DECLS
