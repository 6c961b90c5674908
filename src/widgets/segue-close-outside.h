/* segue-close-outside.h - popovers that have popovers of their own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void segue_close_outside (GtkPopover *popover);

G_END_DECLS
