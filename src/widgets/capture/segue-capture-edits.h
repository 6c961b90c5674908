/* segue-capture-edits.h - what was heard becomes an entry of the log, each as one step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

/**
 * SegueCapture:
 * @words: (nullable): what was said or seen; without it the entry is a signal
 * @who: (nullable): the person or the audience
 * @name: (nullable): without @who, how somebody is called who is added with it
 * @is_audience: whether @name is that of an audience, rather than of a person
 * @is_signal: frustration is noticed, nobody said it in words yet
 * @is_expected: nobody said it yet at all; it needs @words
 * @heard_in: a #SegueHeardIn, or %SEGUE_CHOICE_NONE
 * @rollout: what it is about; 0 for none in particular
 */
typedef struct
{
  const char  *words;
  SegueRecord *who;
  const char  *name;
  gboolean     is_audience;
  gboolean     is_signal;
  gboolean     is_expected;
  int          heard_in;
  gint64       rollout;
} SegueCapture;

SegueRecord *segue_capture_edits_add         (SegueWorkspace      *workspace,
                                              const SegueCapture  *capture,
                                              GError             **error);
SegueRecord *segue_capture_edits_find        (SegueWorkspace      *workspace,
                                              SegueRecord         *source,
                                              SegueRecord         *person);
SegueRecord *segue_capture_edits_turn        (SegueWorkspace      *workspace,
                                              SegueRecord         *source,
                                              SegueRecord         *person,
                                              gint64               rollout,
                                              GError             **error);
SegueRecord *segue_capture_edits_find_author (SegueWorkspace      *workspace);

G_END_DECLS
