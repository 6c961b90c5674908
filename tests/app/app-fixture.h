/* app-fixture.h - the real application in this process, on a workspace of its own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-application.h"
#include "segue-register-view.h"
#include "segue-window.h"

G_BEGIN_DECLS

typedef struct
{
  SegueApplication *application;
  SegueWindow      *window;
  char             *folder;
  char             *path;
} AppFixture;

typedef gboolean (*AppCondition) (AppFixture *fixture);

void        app_fixture_set_up    (AppFixture    *fixture,
                                   gconstpointer  example);
void        app_fixture_tear_down (AppFixture    *fixture,
                                   gconstpointer  example);
void        app_fixture_open      (AppFixture    *fixture);
void        app_fixture_close     (AppFixture    *fixture);
void        app_fixture_wait      (AppFixture    *fixture,
                                   AppCondition   condition);
void        app_fixture_settle    (void);
GtkWidget  *app_fixture_find      (GtkWidget     *widget,
                                   GType          type,
                                   const char    *text);
GtkWindow  *app_fixture_find_window (GType         type);
GtkWidget  *app_fixture_find_tip  (GtkWidget     *widget,
                                   const char    *tip);
GtkEventController *app_fixture_find_controller (GtkWidget *widget,
                                                 GType      type);
GtkListBox *app_fixture_get_pages (AppFixture    *fixture);
void        app_fixture_show_page (AppFixture    *fixture,
                                   const char    *title);
void        app_fixture_activate  (AppFixture    *fixture,
                                   const char    *action);
gboolean    app_fixture_give_up_rights   (AppFixture *fixture);
void        app_fixture_take_rights_back (AppFixture *fixture);

G_END_DECLS
