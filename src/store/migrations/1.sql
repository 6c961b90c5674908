-- Version 1: the first that was released.  Never changed again.

CREATE TABLE "workspace" (
  id INTEGER PRIMARY KEY NOT NULL,
  "uuid" TEXT NOT NULL,
  "organisation" TEXT,
  "classification" TEXT,
  "zone" TEXT,
  "works_monday" INTEGER,
  "works_tuesday" INTEGER,
  "works_wednesday" INTEGER,
  "works_thursday" INTEGER,
  "works_friday" INTEGER,
  "works_saturday" INTEGER,
  "works_sunday" INTEGER,
  "stale_days" INTEGER,
  "old_days" INTEGER,
  "high_from" INTEGER,
  "middle_is_high" INTEGER,
  "capacity_default" INTEGER,
  "champion_ratio" INTEGER
) STRICT;

CREATE TABLE "audience" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "segment" TEXT,
  "headcount" INTEGER,
  "location" TEXT,
  "language" TEXT,
  "shift_pattern" TEXT,
  "device_access" TEXT,
  "manager" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "preferred_approach" TEXT,
  "capacity_minutes_week" INTEGER
) STRICT;

CREATE TABLE "stakeholder" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "record_kind" TEXT,
  "given" TEXT,
  "family" TEXT,
  "pronouns" TEXT,
  "job_title" TEXT,
  "department" TEXT,
  "organisation" TEXT,
  "e_mail" TEXT,
  "phone" TEXT,
  "location" TEXT,
  "time_zone" TEXT,
  "language" TEXT,
  "internal" TEXT,
  "reports_to" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "preferred_channel" TEXT,
  "assistant_name" TEXT,
  "assistant_phone" TEXT,
  "lawful_basis" TEXT,
  "notified_on" TEXT,
  "pseudonym" TEXT
) STRICT;

CREATE TABLE "rollout" (
  id INTEGER PRIMARY KEY NOT NULL,
  "code" TEXT,
  "tags" TEXT,
  "confidential" INTEGER,
  "notes" TEXT,
  "external_id" TEXT,
  "archived" INTEGER,
  "uid" TEXT,
  "name" TEXT NOT NULL,
  "kind" TEXT,
  "phase" TEXT,
  "weight" TEXT,
  "why" TEXT,
  "why_now" TEXT,
  "risk_of_not_changing" TEXT,
  "what_changes" TEXT,
  "what_stays" TEXT,
  "success_definition" TEXT,
  "sponsor" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "change_lead" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_manager" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "size_scope" INTEGER,
  "size_people" INTEGER,
  "size_variation" INTEGER,
  "size_type" INTEGER,
  "size_process" INTEGER,
  "size_technology" INTEGER,
  "size_roles" INTEGER,
  "size_restructuring" INTEGER,
  "size_amount" INTEGER,
  "size_pay" INTEGER,
  "size_staff" INTEGER,
  "size_time" INTEGER,
  "retention_months" INTEGER
) STRICT;

CREATE TABLE "milestone" (
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
  "role" TEXT,
  "kind" TEXT,
  "date" TEXT,
  "certainty" TEXT,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "milestone_audiences" (
  owner INTEGER NOT NULL REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "impacted_audience" (
  id INTEGER PRIMARY KEY NOT NULL,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "in_scope" INTEGER,
  "wave" TEXT,
  "adoption_definition" TEXT,
  "usage_definition" TEXT,
  "unique_considerations" TEXT,
  "anticipated_resistance" TEXT,
  "tactics" TEXT,
  "information_needs" TEXT,
  "expectations" TEXT,
  "whats_in_it_for_me" TEXT,
  "needs" TEXT,
  "concerns" TEXT,
  "gains" TEXT,
  "losses" TEXT,
  "job_answer" TEXT,
  "job_status" TEXT,
  "workload_answer" TEXT,
  "workload_status" TEXT,
  "asked_answer" TEXT,
  "asked_status" TEXT,
  "past_changes" TEXT,
  "past_verdict" TEXT,
  "champion_target_ratio" INTEGER
) STRICT;

CREATE TABLE "engagement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "project_role" TEXT,
  "category" TEXT,
  "direction" TEXT,
  "power" INTEGER,
  "interest" INTEGER,
  "impact_on_them" INTEGER,
  "criticality" INTEGER,
  "position" INTEGER,
  "effort" INTEGER,
  "can_block" INTEGER,
  "can_accelerate" INTEGER,
  "sal_power" INTEGER,
  "sal_legitimacy" INTEGER,
  "sal_urgency" INTEGER,
  "engagement_current" TEXT,
  "commitment" TEXT,
  "engagement_desired" TEXT,
  "strategy" TEXT,
  "engagement_mode" TEXT,
  "relationship_owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "cadence" TEXT,
  "cadence_days" INTEGER,
  "first_engagement" TEXT,
  "interest_phase" TEXT,
  "requirements" TEXT,
  "expectations" TEXT,
  "concerns" TEXT,
  "gains" TEXT,
  "losses" TEXT,
  "disputed" INTEGER,
  "dispute_note" TEXT
) STRICT;

CREATE TABLE "judgement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "engagement" INTEGER NOT NULL REFERENCES "engagement" (id) DEFERRABLE INITIALLY DEFERRED,
  "as_of" TEXT NOT NULL,
  "assessor" TEXT NOT NULL,
  "basis" TEXT NOT NULL,
  "evidence" TEXT,
  "confidence" INTEGER,
  "review_after" TEXT,
  "power" INTEGER,
  "interest" INTEGER,
  "impact_on_them" INTEGER,
  "criticality" INTEGER,
  "position" INTEGER,
  "effort" INTEGER,
  "can_block" INTEGER,
  "can_accelerate" INTEGER,
  "sal_power" INTEGER,
  "sal_legitimacy" INTEGER,
  "sal_urgency" INTEGER,
  "engagement_current" TEXT,
  "commitment" TEXT
) STRICT;

CREATE TABLE "membership" (
  id INTEGER PRIMARY KEY NOT NULL,
  "stakeholder" INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "since" TEXT,
  "until" TEXT
) STRICT;

CREATE TABLE "interaction" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "by_whom" TEXT,
  "summary" TEXT,
  "sentiment" INTEGER,
  "quotes" TEXT,
  "was_heard" INTEGER,
  "confidential" INTEGER
) STRICT;

CREATE TABLE "interaction_who" (
  owner INTEGER NOT NULL REFERENCES "interaction" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- Who did what to which record: never a name of a person, never a value.
CREATE TABLE journal (
  number INTEGER PRIMARY KEY NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  field TEXT
) STRICT;

-- What undo takes back and redo does again.  The changesets come last, so that
-- the rest of a row is read without them.
CREATE TABLE undo (
  number INTEGER PRIMARY KEY NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT,
  records INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  spans TEXT NOT NULL,
  changes BLOB,
  added BLOB
) STRICT;

CREATE INDEX undo_undone ON undo (undone, number);
