/* assistant-fixture.h - the import assistant, as somebody goes through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app-fixture.h"
#include "segue-import-assistant.h"

G_BEGIN_DECLS

SegueImportAssistant *assistant_fixture_find          (void);
AdwMessageDialog     *assistant_fixture_find_question (void);
gboolean              assistant_fixture_is_gone       (AppFixture           *fixture);
void                  assistant_fixture_wait          (SegueImportAssistant *assistant);
SegueImportAssistant *assistant_fixture_take          (AppFixture           *fixture,
                                                       const char           *path);
void                  assistant_fixture_press         (SegueImportAssistant *assistant,
                                                       const char           *label);
void                  assistant_fixture_press_next    (SegueImportAssistant *assistant);
const char           *assistant_fixture_get_step      (SegueImportAssistant *assistant);
GtkDropDown          *assistant_fixture_find_list     (SegueImportAssistant *assistant,
                                                       const char           *column);
void                  assistant_fixture_close         (SegueImportAssistant *assistant);

G_END_DECLS
