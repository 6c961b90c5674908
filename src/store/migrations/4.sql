-- Version 4: the calendar: what is said when, what stands in its way, and what was promised.

CREATE TABLE "window" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "end_date" TEXT,
  "location" TEXT,
  "severity" TEXT,
  "reason" TEXT,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "window_audiences" (
  owner INTEGER NOT NULL REFERENCES "window" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "message" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "wording" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "target_repetitions" INTEGER,
  "approver" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "approved_on" TEXT,
  "version" INTEGER
) STRICT;

CREATE TABLE "message_audiences" (
  owner INTEGER NOT NULL REFERENCES "message" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "wording" (
  id INTEGER PRIMARY KEY NOT NULL,
  "message" INTEGER NOT NULL REFERENCES "message" (id) DEFERRABLE INITIALLY DEFERRED,
  "version" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "replaced_on" TEXT
) STRICT;

CREATE TABLE "reference" (
  id INTEGER PRIMARY KEY NOT NULL,
  "message" INTEGER NOT NULL REFERENCES "message" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "standard" TEXT,
  "control" TEXT,
  "address" TEXT
) STRICT;

CREATE TABLE "explain_back" (
  id INTEGER PRIMARY KEY NOT NULL,
  "message" INTEGER NOT NULL REFERENCES "message" (id) DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "passed" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "series" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "makes" TEXT,
  "recurrence" TEXT NOT NULL,
  "date" TEXT,
  "end_date" TEXT,
  "time" TEXT,
  "end_time" TEXT,
  "zone" TEXT,
  "event_kind" TEXT,
  "channel" TEXT,
  "purpose" TEXT,
  "stage" TEXT,
  "author" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "sender" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "sender_role" TEXT,
  "body" TEXT,
  "location" TEXT,
  "minutes_per_person" INTEGER,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER,
  "left_out" TEXT
) STRICT;

CREATE TABLE "series_audiences" (
  owner INTEGER NOT NULL REFERENCES "series" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "communication" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "purpose" TEXT,
  "stage" TEXT,
  "channel" TEXT,
  "two_way" INTEGER,
  "date" TEXT,
  "time" TEXT,
  "zone" TEXT,
  "status" TEXT,
  "author" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "sender" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "sender_role" TEXT,
  "approver" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "approved_on" TEXT,
  "body" TEXT,
  "covers_why" INTEGER,
  "covers_what" INTEGER,
  "covers_when" INTEGER,
  "covers_how" INTEGER,
  "promised_date" TEXT,
  "promise_of" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "sent_on" TEXT,
  "sent_by" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "evidence" TEXT,
  "reach_planned" INTEGER,
  "reach_actual" INTEGER,
  "opened" INTEGER,
  "comprehension" INTEGER,
  "satisfaction" REAL,
  "feedback_mechanism" TEXT,
  "feedback_until" TEXT,
  "minutes_per_person" INTEGER,
  "series" INTEGER REFERENCES "series" (id) DEFERRABLE INITIALLY DEFERRED,
  "series_index" INTEGER,
  "detached" INTEGER,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "communication_audiences" (
  owner INTEGER NOT NULL REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_impacts" (
  owner INTEGER NOT NULL REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "impact" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "message_use" (
  id INTEGER PRIMARY KEY NOT NULL,
  "communication" INTEGER NOT NULL REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
  "message" INTEGER NOT NULL REFERENCES "message" (id) DEFERRABLE INITIALLY DEFERRED,
  "version" INTEGER
) STRICT;

CREATE TABLE "event" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "kind" TEXT,
  "date" TEXT,
  "end_date" TEXT,
  "time" TEXT,
  "end_time" TEXT,
  "zone" TEXT,
  "certainty" TEXT,
  "location" TEXT,
  "address" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "minutes_per_person" INTEGER,
  "series" INTEGER REFERENCES "series" (id) DEFERRABLE INITIALLY DEFERRED,
  "series_index" INTEGER,
  "detached" INTEGER,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "event_audiences" (
  owner INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "faq" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "question" TEXT NOT NULL,
  "answer" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "version" INTEGER,
  "reviewed_on" TEXT,
  "times_asked" INTEGER
) STRICT;

CREATE TABLE "faq_audiences" (
  owner INTEGER NOT NULL REFERENCES "faq" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "support_channel" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "date" TEXT,
  "end_date" TEXT,
  "hours" TEXT,
  "contact" TEXT,
  "address" TEXT,
  "rota" TEXT,
  "escalation" TEXT,
  "known_defects" TEXT
) STRICT;

CREATE TABLE "support_channel_audiences" (
  owner INTEGER NOT NULL REFERENCES "support_channel" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "term" (
  id INTEGER PRIMARY KEY NOT NULL,
  "technical" TEXT NOT NULL,
  "plain" TEXT,
  "explanation" TEXT
) STRICT;

CREATE TABLE "acceptance" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "accepted_on" TEXT,
  "accepted_by" TEXT
) STRICT;

ALTER TABLE "workspace" ADD COLUMN "draft_lead" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "review_lead" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "approval_lead" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "news_weeks" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "repetitions_most" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "faq_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "after_weeks" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "ready_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "approved_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "weight_medium" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "weight_high" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "busy_from" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "full_from" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "spread_all_days" INTEGER;
