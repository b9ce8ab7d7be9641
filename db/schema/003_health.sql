-- Completeness, change and health: what is missing between two meetings, what happened to documents, what is not well.

ALTER TABLE meetings ADD COLUMN first_section INTEGER;      -- lowest and highest § that the meeting's page lists; null: page not read
ALTER TABLE meetings ADD COLUMN last_section INTEGER;
ALTER TABLE meetings ADD COLUMN missing_sections TEXT;      -- JSON list of § between them that the page does not list
ALTER TABLE meetings ADD COLUMN approved INTEGER CHECK (approved IN (0, 1));  -- minutes: 0 draft (tarkastamaton), 1 checked; null: not told
ALTER TABLE searches ADD COLUMN only_gaps INTEGER NOT NULL DEFAULT 0;  -- incomplete by numbering alone: `gaps` says for which days

CREATE TABLE gaps (                     -- holes that numbering or an agenda proves; a hole that is filled gets closed_at
    id              INTEGER PRIMARY KEY,
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    body            TEXT NOT NULL,
    sort            TEXT NOT NULL CHECK (sort IN ('number', 'section', 'minutes')),  -- meeting number, §, agenda without minutes
    year            INTEGER NOT NULL,
    first           INTEGER NOT NULL,
    last            INTEGER NOT NULL,
    after_date      TEXT NOT NULL,      -- between the meetings of these days
    before_date     TEXT NOT NULL,
    noticed_at      TEXT NOT NULL,
    closed_at       TEXT,
    UNIQUE (portal_id, body, sort, year, first, last, after_date)
) STRICT;

CREATE TABLE events (                   -- what happened to a document at its portal
    id              INTEGER PRIMARY KEY,
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('text', 'bytes', 'replaced', 'withdrawn', 'returned', 'approved')),
    old_sha256      TEXT,
    new_sha256      TEXT,
    note            TEXT,
    noticed_at      TEXT NOT NULL
) STRICT;
CREATE INDEX events_document ON events (document_id, kind);

CREATE TABLE portal_checks (            -- what `uso portals check` saw, visit by visit
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    checked_at      TEXT NOT NULL,
    answers         INTEGER CHECK (answers IN (0, 1)),  -- null: not asked
    status          INTEGER,
    moved_to        TEXT,
    looks_like      TEXT,
    permitted       INTEGER NOT NULL CHECK (permitted IN (0, 1)),
    why             TEXT NOT NULL
) STRICT;
CREATE INDEX portal_checks_portal ON portal_checks (portal_id, checked_at);

CREATE TABLE health (                   -- findings of `uso health`, open until they are no longer found
    id              INTEGER PRIMARY KEY,
    kind            TEXT NOT NULL,
    municipality    TEXT,
    url             TEXT NOT NULL,
    what            TEXT NOT NULL,
    first_seen      TEXT NOT NULL,
    last_seen       TEXT NOT NULL,
    closed_at       TEXT,
    UNIQUE (kind, url, first_seen)
) STRICT;
