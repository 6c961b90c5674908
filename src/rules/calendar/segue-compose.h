/* segue-compose.h - a first text of a communication, from what is agreed already
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-questions.h"

G_BEGIN_DECLS

/**
 * SegueComposeForm:
 * @SEGUE_COMPOSE_LETTER: is read, and begins and ends as letters do
 * @SEGUE_COMPOSE_SPOKEN: is said: points to talk along
 * @SEGUE_COMPOSE_NOTICE: is read in passing: no greeting
 */
typedef enum
{
  SEGUE_COMPOSE_LETTER,
  SEGUE_COMPOSE_SPOKEN,
  SEGUE_COMPOSE_NOTICE,
} SegueComposeForm;

SegueComposeForm segue_compose_get_form (SegueRecord *communication);
char            *segue_compose          (SeguePlan   *plan,
                                         SegueRecord *communication);
GPtrArray       *segue_compose_find_impacts (SeguePlan   *plan,
                                             SegueRecord *communication);
guint            segue_compose_find_answers (SeguePlan   *plan,
                                             SegueRecord *communication,
                                             const char  *text);

G_END_DECLS
