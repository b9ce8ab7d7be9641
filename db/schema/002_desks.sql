-- What the desks of staff and sales need beside the decisions.

CREATE TABLE neighbours (               -- who shares a border with whom; from db/data/kunnat_2025_epsg3067.geojson
    code            TEXT NOT NULL,
    neighbour       TEXT NOT NULL,
    PRIMARY KEY (code, neighbour)
) STRICT, WITHOUT ROWID;

CREATE TABLE reasons (                  -- sentences of the item that say why a municipality stays out, or until when it waits
    decision_id     TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('price', 'until')),
    quote           TEXT NOT NULL,
    "start"         INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    until           TEXT,               -- for until: the day
    PRIMARY KEY (decision_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (                    -- who came to the review desk, and who was refused; nobody's password
    id              INTEGER PRIMARY KEY,
    at              TEXT NOT NULL,
    who             TEXT NOT NULL,      -- the name that was given
    address         TEXT NOT NULL,      -- where from
    action          TEXT NOT NULL CHECK (action IN ('login', 'login-failed', 'login-blocked', 'logout', 'accept', 'correct')),
    detail          TEXT
) STRICT;
CREATE INDEX audit_at ON audit (action, at);

CREATE INDEX changes_decision ON changes (decision_id);
