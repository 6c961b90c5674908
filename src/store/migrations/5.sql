-- Version 5: training: who must learn what, when, and who has.

CREATE TABLE "material" (
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
  "kind" TEXT,
  "version" TEXT,
  "status" TEXT,
  "date" TEXT,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "address" TEXT,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "course" (
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
  "objective" TEXT,
  "depth" TEXT,
  "delivery" TEXT,
  "duration" INTEGER NOT NULL,
  "mandatory" INTEGER,
  "pass_mark" INTEGER,
  "valid_months" INTEGER,
  "seats" INTEGER,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "max_days_before" INTEGER,
  "min_days_before" INTEGER,
  "measure" TEXT,
  "measure_before" REAL,
  "measure_target" REAL,
  "measure_after" REAL,
  "measured_on" TEXT
) STRICT;

CREATE TABLE "course_prerequisites" (
  owner INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "course_materials" (
  owner INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "material" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "course_impacts" (
  owner INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "impact" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "training_need" (
  id INTEGER PRIMARY KEY NOT NULL,
  "rollout" INTEGER NOT NULL REFERENCES "rollout" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT NOT NULL,
  "current_level" INTEGER,
  "required_level" INTEGER NOT NULL,
  "priority" TEXT,
  "course" INTEGER REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT
) STRICT;

CREATE TABLE "requirement" (
  id INTEGER PRIMARY KEY NOT NULL,
  "course" INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "rule" TEXT NOT NULL,
  "note" TEXT
) STRICT;

CREATE TABLE "session" (
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
  "course" INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT,
  "end_date" TEXT,
  "time" TEXT,
  "end_time" TEXT,
  "zone" TEXT,
  "status" TEXT,
  "room" TEXT,
  "address" TEXT,
  "capacity" INTEGER,
  "min_to_run" INTEGER,
  "language" TEXT,
  "announcement" INTEGER REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
  "invited_on" TEXT,
  "sign_in_printed" INTEGER,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "session_trainers" (
  owner INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "session_audiences" (
  owner INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE "enrolment" (
  id INTEGER PRIMARY KEY NOT NULL,
  "session" INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  "stakeholder" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "head_count" INTEGER,
  "status" TEXT NOT NULL,
  "enrolled_on" TEXT,
  "completed_on" TEXT,
  "pre_score" INTEGER,
  "score" INTEGER,
  "reaction" INTEGER,
  "struggled_with" TEXT,
  "missed" TEXT,
  "remark" TEXT,
  "uses_it" INTEGER,
  "observed_on" TEXT
) STRICT;

CREATE TABLE "reinforcement" (
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
  "date" TEXT,
  "end_date" TEXT,
  "time" TEXT,
  "end_time" TEXT,
  "zone" TEXT,
  "course" INTEGER REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "owner" INTEGER REFERENCES "stakeholder" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT,
  "location" TEXT,
  "address" TEXT,
  "minutes_per_person" INTEGER,
  "anchor" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "anchor_offset" INTEGER,
  "anchor_unit" TEXT,
  "roll" TEXT,
  "pinned" INTEGER
) STRICT;

CREATE TABLE "reinforcement_audiences" (
  owner INTEGER NOT NULL REFERENCES "reinforcement" (id) DEFERRABLE INITIALLY DEFERRED,
  target INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

ALTER TABLE "workspace" ADD COLUMN "invitation_days" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "room_size" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "trainer_day" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "absence_warn" INTEGER;
ALTER TABLE "workspace" ADD COLUMN "absence_alarm" INTEGER;
