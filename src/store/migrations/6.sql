-- Version 6: resistance: what people object to, what is answered, and what was promised.

CREATE TABLE "suggestion" (
  id INTEGER PRIMARY KEY NOT NULL,
  "barrier" TEXT,
  "root_cause" TEXT,
  "approach" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "use_when" TEXT
) STRICT;

CREATE TABLE "objection" (
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
  "answer" TEXT,
  "talking_point" TEXT,
  "evidence" TEXT,
  "root_cause" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "reviewed_on" TEXT,
  "faq" INTEGER REFERENCES "faq" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "objection_audiences" (
  owner INTEGER NOT NULL REFERENCES "objection" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT NOT NULL,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "heard_on" TEXT NOT NULL,
  "heard_by" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "heard_in" TEXT,
  "origin" TEXT,
  "level" TEXT,
  "barrier" TEXT,
  "root_cause" TEXT,
  "form" TEXT,
  "intent" TEXT,
  "depth" TEXT,
  "severity" INTEGER,
  "spread" INTEGER,
  "valid_point" TEXT,
  "status" TEXT NOT NULL,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "acknowledged_on" TEXT,
  "acknowledgement" TEXT,
  "facts" TEXT,
  "impact" TEXT,
  "options" TEXT,
  "chosen_option" TEXT,
  "approach" TEXT,
  "success" TEXT,
  "target_close" TEXT,
  "answered_on" TEXT,
  "closed_on" TEXT,
  "outcome" TEXT,
  "changed_something" INTEGER,
  "told_them_on" TEXT,
  "you_said" TEXT,
  "we_did" TEXT,
  "workaround" TEXT,
  "workaround_since" TEXT,
  "workaround_ended" TEXT,
  "escalated_to" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "escalated_on" TEXT,
  "interaction" INTEGER REFERENCES "interaction" (id) DEFERRABLE INITIALLY DEFERRED,
  "control" TEXT
) STRICT;

CREATE TABLE "resistance_impacts" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "impact" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance_communications" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance_faqs" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "faq" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance_objections" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "objection" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance_training_needs" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "training_need" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resistance_milestones" (
  owner INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "attempt" (
  id INTEGER PRIMARY KEY NOT NULL,
  "resistance" INTEGER NOT NULL REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  "tried_on" TEXT NOT NULL,
  "approach" TEXT NOT NULL,
  "tried" TEXT,
  "result" TEXT
) STRICT;

CREATE TABLE "feedback" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "received_on" TEXT NOT NULL,
  "channel" TEXT,
  "text" TEXT NOT NULL,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "anonymous" INTEGER,
  "theme" TEXT,
  "sentiment" INTEGER,
  "reply" TEXT,
  "replied_on" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "resistance" INTEGER REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  "faq" INTEGER REFERENCES "faq" (id) DEFERRABLE INITIALLY DEFERRED,
  "impact" INTEGER REFERENCES "impact" (id) DEFERRABLE INITIALLY DEFERRED,
  "training_need" INTEGER REFERENCES "training_need" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE "action" (
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
  "kind" TEXT NOT NULL,
  "promised_to" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "promised_on" TEXT,
  "owner" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "due" TEXT,
  "status" TEXT NOT NULL,
  "done_on" TEXT,
  "resistance" INTEGER REFERENCES "resistance" (id) DEFERRABLE INITIALLY DEFERRED,
  "feedback" INTEGER REFERENCES "feedback" (id) DEFERRABLE INITIALLY DEFERRED,
  "interaction" INTEGER REFERENCES "interaction" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "action_audiences" (
  owner INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "action_impacts" (
  owner INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "impact" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE "workspace" ADD COLUMN "response_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "close_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "workaround_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "resistant_target" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "repeat_days" INTEGER;
