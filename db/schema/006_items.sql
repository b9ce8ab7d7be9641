-- Reading in steps: what of a text names USO is kept beside it, so that a new rule for decisions begins from the items.

ALTER TABLE texts ADD COLUMN keywords TEXT NOT NULL DEFAULT '';  -- version of the names that chose which pages are laid out
ALTER TABLE texts ADD COLUMN named TEXT;                         -- JSON: the items that name USO and the letterhead; extract.items.Named
ALTER TABLE texts ADD COLUMN named_by TEXT;                      -- version of the structure, a full stop, digest of the facts
