-- Economy: where a portal's first page does not show what is new, its lists are read in turns; this tells whose turn it is.

CREATE TABLE lists (                    -- the bodies' lists of meetings, each with the search that last read it
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    url             TEXT NOT NULL,
    read_at         TEXT NOT NULL,      -- when that search began: everything published until then was seen
    PRIMARY KEY (portal_id, url)
) STRICT;
