-- The working database (private). Dates and times are ISO 8601 text, times in UTC; money is euros.

CREATE TABLE municipalities (           -- register (kuntarekisteri); db/data/municipalities.csv and `uso crawl --register`
    code            TEXT PRIMARY KEY,   -- Statistics Finland code, three digits as text; sample towns have other codes
    name_fi         TEXT NOT NULL,
    name_sv         TEXT,
    region_code     TEXT,
    region          TEXT,
    region_sv       TEXT,
    languages       TEXT,               -- fi, fi-sv, sv-fi, sv
    urbanity        TEXT,
    population      INTEGER,
    population_year INTEGER,
    lat             REAL,
    lon             REAL,
    valid_from      TEXT,
    valid_to        TEXT,               -- set for merged municipalities
    merged_into     TEXT,
    current_code    TEXT NOT NULL,      -- itself, or the municipality it belongs to today
    source          TEXT NOT NULL
) STRICT;
CREATE INDEX municipalities_name_fi ON municipalities (name_fi);

CREATE TABLE seasons (                  -- USO's two-year seasons (kausi)
    number          INTEGER PRIMARY KEY,
    first_year      INTEGER NOT NULL,
    last_year       INTEGER NOT NULL,
    decided_from    TEXT NOT NULL,      -- decisions on the season are looked for in meetings from this day ...
    decided_to      TEXT NOT NULL,      -- ... to this day
    municipalities  INTEGER,            -- how many take part, as the network's own page says
    municipalities_qualifier TEXT,      -- 'over' where the page says "yli"
    theme           TEXT,
    themes          TEXT,               -- JSON list
    seminars        INTEGER,
    working_seminars INTEGER,
    workshops       INTEGER,            -- per municipality
    quotes          TEXT NOT NULL DEFAULT '{}',  -- JSON {column: {quote, url, sha256}}: the sentence each value came from
    source          TEXT NOT NULL
) STRICT;

CREATE TABLE season_facts (             -- single statements about seasons, with their sources
    id              INTEGER PRIMARY KEY,
    season          INTEGER REFERENCES seasons (number),
    fact            TEXT NOT NULL,
    municipality_code TEXT REFERENCES municipalities (code),
    value           TEXT NOT NULL,
    quote           TEXT,
    url             TEXT,
    sha256          TEXT,               -- of the archived page; null for the bundled facts
    UNIQUE (season, fact, municipality_code, value, url, sha256)
) STRICT;

CREATE TABLE portals (                  -- where a municipality publishes its minutes
    id              INTEGER PRIMARY KEY,
    municipality_code TEXT NOT NULL REFERENCES municipalities (code),
    platform        TEXT,               -- dynasty, casem, tweb, ahjo, other; null: not yet detected
    base_url        TEXT NOT NULL,
    evidence        TEXT,               -- public-code, page-seen, pattern-guess, given
    source          TEXT,
    added_at        TEXT NOT NULL,
    UNIQUE (municipality_code, base_url)
) STRICT;

CREATE TABLE permissions (              -- may it be crawled, who says so, since when; the newest row of the longest prefix counts
    id              INTEGER PRIMARY KEY,
    url_prefix      TEXT NOT NULL,
    allowed         INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    basis           TEXT NOT NULL CHECK (basis IN ('robots', 'page', 'letter', 'default')),
    source          TEXT NOT NULL,
    noted_at        TEXT NOT NULL
) STRICT;
CREATE INDEX permissions_prefix ON permissions (url_prefix);

CREATE TABLE crawls (
    id              INTEGER PRIMARY KEY,
    started_at      TEXT NOT NULL,
    finished_at     TEXT,               -- null: running, or ended uncleanly
    since           TEXT NOT NULL,
    user_agent      TEXT NOT NULL,
    requests        INTEGER NOT NULL DEFAULT 0,
    documents       INTEGER NOT NULL DEFAULT 0  -- new or changed
) STRICT;

CREATE TABLE searches (                 -- one portal in one crawl: what was looked through
    id              INTEGER PRIMARY KEY,
    crawl_id        INTEGER NOT NULL REFERENCES crawls (id) ON DELETE CASCADE,
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    since           TEXT NOT NULL,
    finished_at     TEXT,               -- the last full look, where lists were passed over
    state           TEXT NOT NULL CHECK (state IN ('running', 'complete', 'incomplete', 'failed', 'blocked', 'unsupported')),
    reason          TEXT,               -- in words, for every state but complete
    requests        INTEGER NOT NULL DEFAULT 0,
    bodies          INTEGER NOT NULL DEFAULT 0,
    meetings        INTEGER NOT NULL DEFAULT 0,  -- listed since `since`
    documents       INTEGER NOT NULL DEFAULT 0,  -- new or changed
    failures        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (crawl_id, portal_id)
) STRICT;

CREATE TABLE meetings (                 -- as the portals list them
    id              INTEGER PRIMARY KEY,
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    external_id     TEXT NOT NULL,      -- the portal's own id, opaque
    kind            TEXT NOT NULL CHECK (kind IN ('agenda', 'minutes')),
    body            TEXT NOT NULL,      -- as printed
    meeting_date    TEXT NOT NULL,
    number          INTEGER,            -- n of n/year, where printed
    url             TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('listed', 'archived', 'missing')),  -- missing: listed, but its documents do not come
    first_seen      TEXT NOT NULL,
    last_seen       TEXT NOT NULL,
    UNIQUE (portal_id, external_id, kind)
) STRICT;

CREATE TABLE documents (                -- the ledger: each URL (and kind), its newest bytes and state
    id              INTEGER PRIMARY KEY,
    url             TEXT NOT NULL,      -- for an import without address: file:NAME
    kind            TEXT NOT NULL CHECK (kind IN ('minutes', 'agenda', 'item', 'agenda_item', 'officer', 'programme', 'other')),
    municipality_code TEXT REFERENCES municipalities (code),
    portal_id       INTEGER REFERENCES portals (id) ON DELETE SET NULL,
    meeting_id      INTEGER REFERENCES meetings (id) ON DELETE SET NULL,
    body            TEXT,               -- as the portal prints it
    meeting_date    TEXT,
    title           TEXT,
    sha256          TEXT,               -- null until fetched
    content_type    TEXT,               -- as sent
    size            INTEGER,
    etag            TEXT,
    last_modified   TEXT,
    first_seen      TEXT NOT NULL,
    fetched_at      TEXT,
    checked_at      TEXT,
    state           TEXT NOT NULL CHECK (state IN ('new', 'fetched', 'imported', 'failed', 'missing', 'gone', 'replaced', 'erased')),
    error           TEXT,
    UNIQUE (url, kind)
) STRICT;
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE INDEX documents_municipality ON documents (municipality_code, meeting_date);
CREATE INDEX documents_meeting ON documents (meeting_id);

CREATE TABLE document_versions (        -- every set of bytes that an address has given
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    sha256          TEXT NOT NULL,
    fetched_at      TEXT NOT NULL,
    PRIMARY KEY (document_id, sha256)
) STRICT;

CREATE TABLE tombstones (               -- erased for good; never fetched or imported again
    sha256          TEXT,
    url             TEXT,
    reason          TEXT NOT NULL,
    erased_at       TEXT NOT NULL
) STRICT;

CREATE TABLE texts (                    -- page text, kept so that a new rule needs no second reading
    sha256          TEXT PRIMARY KEY,
    reader          TEXT NOT NULL,      -- version of the reader
    media_type      TEXT NOT NULL,
    page_starts     TEXT NOT NULL,      -- JSON list
    title           TEXT,               -- HTML's own title
    frame           TEXT NOT NULL DEFAULT '',  -- what stands around an HTML page's own text
    characters      INTEGER NOT NULL,
    body            BLOB NOT NULL,      -- zlib, UTF-8
    speaks_of_uso   INTEGER NOT NULL,
    read_at         TEXT NOT NULL
) STRICT;

CREATE TABLE extractions (              -- what became of reading each document
    document_id     INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    sha256          TEXT NOT NULL,
    version         TEXT NOT NULL,      -- of reader and rules
    facts           TEXT NOT NULL,      -- JSON: what the ledger told the reader
    state           TEXT NOT NULL CHECK (state IN ('read', 'failed')),
    error           TEXT,               -- short word: encrypted, damaged, no-text ...
    message         TEXT,
    records         INTEGER NOT NULL DEFAULT 0,
    refused         INTEGER NOT NULL DEFAULT 0,
    extracted_at    TEXT NOT NULL
) STRICT;

CREATE TABLE decisions (                -- one row a handling a document; decision.schema.json, codebook.md
    id              TEXT PRIMARY KEY,   -- stable: hash of document address, body, date, section and order
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    sha256          TEXT NOT NULL,
    position        INTEGER NOT NULL,   -- order in the document, oldest handling first
    municipality_code TEXT REFERENCES municipalities (code),
    municipality    TEXT,
    body            TEXT,
    body_type       TEXT CHECK (body_type IN ('council', 'board', 'committee', 'officer', 'other')),
    meeting_date    TEXT,
    section         INTEGER,
    diary_number    TEXT,
    title           TEXT,
    season          INTEGER,
    outcome         TEXT NOT NULL CHECK (outcome IN ('joined', 'declined', 'withdrew', 'appointed', 'delegated',
                                                     'tabled', 'returned', 'removed', 'noted', 'pending')),
    level           TEXT NOT NULL CHECK (level IN ('final', 'proposal')),
    proposal        TEXT,
    unanimous       INTEGER CHECK (unanimous IN (0, 1)),
    votes_for       INTEGER,
    votes_against   INTEGER,
    votes_blank     INTEGER,
    fee_amount_eur  REAL,
    fee_period      TEXT,
    fee_basis       TEXT,
    fee_vat         TEXT,
    fee_annual_eur  REAL,
    fee_travel_costs TEXT,
    conditions      TEXT,
    language        TEXT NOT NULL CHECK (language IN ('fi', 'sv')),
    confidence      REAL NOT NULL,
    review          TEXT NOT NULL DEFAULT '[]',  -- JSON list of reasons; empty: settled
    settled         INTEGER GENERATED ALWAYS AS (review = '[]') VIRTUAL
) STRICT;
CREATE INDEX decisions_status ON decisions (municipality_code, season, meeting_date);
CREATE INDEX decisions_document ON decisions (document_id);

CREATE TABLE evidence (                 -- quotes re-checked at loading
    decision_id     TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    field           TEXT NOT NULL,
    quote           TEXT NOT NULL,
    "start"         INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    page            INTEGER,
    PRIMARY KEY (decision_id, position)
) STRICT;

CREATE TABLE refusals (                 -- records not loaded because a quote did not stand where it was said to
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    reason          TEXT NOT NULL,
    record          TEXT NOT NULL,      -- JSON
    refused_at      TEXT NOT NULL
) STRICT;

CREATE TABLE corrections (              -- a person's word; outlives re-extraction until the source's own text changes
    id              INTEGER PRIMARY KEY,
    decision_id     TEXT NOT NULL,      -- of the decision as it was; ids are stable across extractions
    sha256          TEXT NOT NULL,      -- of the document's bytes at that time
    text_sha256     TEXT NOT NULL,      -- of its extracted text, white space aside; it holds while either is the same
    action          TEXT NOT NULL CHECK (action IN ('accept', 'correct')),
    field           TEXT,               -- for correct: a column of decisions
    value           TEXT NOT NULL,      -- JSON; for accept: the values as they stood
    note            TEXT NOT NULL,
    who             TEXT NOT NULL,
    made_at         TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_decision ON corrections (decision_id);

CREATE TABLE changes (                  -- decisions that came, changed or went between two extractions of one address
    id              INTEGER PRIMARY KEY,
    decision_id     TEXT NOT NULL,
    noticed_at      TEXT NOT NULL,
    field           TEXT NOT NULL,      -- decision, outcome, fee_amount_eur, meeting_date, season
    old             TEXT,
    new             TEXT
) STRICT;
