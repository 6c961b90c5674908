-- Version 3: what champions report, and how long a silence may last.

CREATE TABLE "champion_report" (
  id INTEGER PRIMARY KEY NOT NULL,
  "champion" INTEGER NOT NULL REFERENCES "champion" (id) DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT NOT NULL,
  "mood" INTEGER,
  "text" TEXT
) STRICT;

ALTER TABLE "workspace" ADD COLUMN "silence_weeks" INTEGER;
