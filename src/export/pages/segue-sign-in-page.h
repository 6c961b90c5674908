/* segue-sign-in-page.h - the sign-in sheet of a session
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-session-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_SIGN_IN_PAGE (segue_sign_in_page_get_type ())

G_DECLARE_FINAL_TYPE (SegueSignInPage, segue_sign_in_page, SEGUE, SIGN_IN_PAGE, SegueSessionPage)

SegueDocument *segue_sign_in_page_new          (SeguePlan               *plan,
                                                const SeguePageOptions  *options,
                                                GError                 **error);
GPtrArray     *segue_sign_in_page_dup_sessions (SeguePlan               *plan,
                                                const SeguePageOptions  *options);

G_END_DECLS
