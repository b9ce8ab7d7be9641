-- Reading: where an HTML page's heading elements stand, since titles are found by them.

ALTER TABLE texts ADD COLUMN headings TEXT NOT NULL DEFAULT '[]';  -- JSON list of [start, end) places in the text
