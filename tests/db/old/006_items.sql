BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'uso','start','2026-11-26 20:06:34.246329+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'uso','desks','2026-11-26 20:06:34.249697+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'uso','health','2026-11-26 20:06:34.253710+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'uso','lists','2026-11-26 20:06:34.255711+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'uso','headings','2026-11-26 20:06:34.257889+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'uso','items','2026-11-26 20:06:34.261803+00:00');
CREATE TABLE audit (                    -- who came to the review desk, and who was refused; nobody's password
    id              INTEGER PRIMARY KEY,
    at              TEXT NOT NULL,
    who             TEXT NOT NULL,      -- the name that was given
    address         TEXT NOT NULL,      -- where from
    action          TEXT NOT NULL CHECK (action IN ('login', 'login-failed', 'login-blocked', 'logout', 'accept', 'correct')),
    detail          TEXT
) STRICT;
CREATE TABLE changes (                  -- decisions that came, changed or went between two extractions of one address
    id              INTEGER PRIMARY KEY,
    decision_id     TEXT NOT NULL,
    noticed_at      TEXT NOT NULL,
    field           TEXT NOT NULL,      -- decision, outcome, fee_amount_eur, meeting_date, season
    old             TEXT,
    new             TEXT
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
CREATE TABLE crawls (
    id              INTEGER PRIMARY KEY,
    started_at      TEXT NOT NULL,
    finished_at     TEXT,               -- null: running, or ended uncleanly
    since           TEXT NOT NULL,
    user_agent      TEXT NOT NULL,
    requests        INTEGER NOT NULL DEFAULT 0,
    documents       INTEGER NOT NULL DEFAULT 0  -- new or changed
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
INSERT INTO "decisions" VALUES('0e92a504fc1237c9bac1',1,'f3c17fbd3fbdd9ef14d339bf8c1d8e91edcc26e67b70a3b3867e590115968760',0,'748','Siikajoki','Kunnanhallitus','board','2025-01-01',12,NULL,'USO 8 -verkosto',8,'joined','final','joined',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fi',0.98,'[]');
INSERT INTO "decisions" VALUES('27cc56e1fbdcbb0a15b3',2,'0827b23b6b45f699555815b603da94a122959ca22b6ef6cf7673b6e6f5a798d7',0,'748','Siikajoki','Kunnanhallitus','board','2025-01-02',12,NULL,'USO 8 -verkosto',8,'joined','final','joined',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fi',0.98,'[]');
INSERT INTO "decisions" VALUES('8f2518af031155fc866f',3,'6c8f7112e82fa22b276028c3ce2fd82391c744d1c755017f0e176936643e5210',0,'748','Siikajoki','Kunnanhallitus','board','2025-01-03',12,NULL,'USO 8 -verkosto',8,'joined','final','joined',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'fi',0.98,'[]');
CREATE TABLE document_versions (        -- every set of bytes that an address has given
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    sha256          TEXT NOT NULL,
    fetched_at      TEXT NOT NULL,
    PRIMARY KEY (document_id, sha256)
) STRICT;
INSERT INTO "document_versions" VALUES(1,'f3c17fbd3fbdd9ef14d339bf8c1d8e91edcc26e67b70a3b3867e590115968760','2026-11-26T20:06:34+00:00');
INSERT INTO "document_versions" VALUES(2,'0827b23b6b45f699555815b603da94a122959ca22b6ef6cf7673b6e6f5a798d7','2026-11-26T20:06:34+00:00');
INSERT INTO "document_versions" VALUES(3,'6c8f7112e82fa22b276028c3ce2fd82391c744d1c755017f0e176936643e5210','2026-11-26T20:06:34+00:00');
INSERT INTO "document_versions" VALUES(4,'e16fa5d9b51928755db85b917f0297babaf22c7a47e97d9212adab56e61ba04e','2026-11-26T20:06:34+00:00');
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
INSERT INTO "documents" VALUES(1,'file:1.txt','minutes','748',NULL,NULL,NULL,NULL,NULL,'f3c17fbd3fbdd9ef14d339bf8c1d8e91edcc26e67b70a3b3867e590115968760',NULL,224,NULL,NULL,'2026-11-26T20:06:34+00:00','2026-11-26T20:06:34+00:00',NULL,'imported',NULL);
INSERT INTO "documents" VALUES(2,'file:2.txt','minutes','748',NULL,NULL,NULL,NULL,NULL,'0827b23b6b45f699555815b603da94a122959ca22b6ef6cf7673b6e6f5a798d7',NULL,224,NULL,NULL,'2026-11-26T20:06:34+00:00','2026-11-26T20:06:34+00:00',NULL,'imported',NULL);
INSERT INTO "documents" VALUES(3,'file:3.txt','minutes','748',NULL,NULL,NULL,NULL,NULL,'6c8f7112e82fa22b276028c3ce2fd82391c744d1c755017f0e176936643e5210',NULL,224,NULL,NULL,'2026-11-26T20:06:34+00:00','2026-11-26T20:06:34+00:00',NULL,'imported',NULL);
INSERT INTO "documents" VALUES(4,'file:bad.pdf','minutes','748',NULL,NULL,NULL,NULL,NULL,'e16fa5d9b51928755db85b917f0297babaf22c7a47e97d9212adab56e61ba04e',NULL,8,NULL,NULL,'2026-11-26T20:06:34+00:00','2026-11-26T20:06:34+00:00',NULL,'imported',NULL);
CREATE TABLE events (                   -- what happened to a document at its portal
    id              INTEGER PRIMARY KEY,
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('text', 'bytes', 'replaced', 'withdrawn', 'returned', 'approved')),
    old_sha256      TEXT,
    new_sha256      TEXT,
    note            TEXT,
    noticed_at      TEXT NOT NULL
) STRICT;
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
INSERT INTO "evidence" VALUES('0e92a504fc1237c9bac1',0,'outcome','Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.',160,210,NULL);
INSERT INTO "evidence" VALUES('0e92a504fc1237c9bac1',1,'proposal','Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.',62,151,NULL);
INSERT INTO "evidence" VALUES('0e92a504fc1237c9bac1',2,'vote','yksimielisesti',195,209,NULL);
INSERT INTO "evidence" VALUES('0e92a504fc1237c9bac1',3,'season','USO 8',0,5,NULL);
INSERT INTO "evidence" VALUES('27cc56e1fbdcbb0a15b3',0,'outcome','Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.',160,210,NULL);
INSERT INTO "evidence" VALUES('27cc56e1fbdcbb0a15b3',1,'proposal','Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.',62,151,NULL);
INSERT INTO "evidence" VALUES('27cc56e1fbdcbb0a15b3',2,'vote','yksimielisesti',195,209,NULL);
INSERT INTO "evidence" VALUES('27cc56e1fbdcbb0a15b3',3,'season','USO 8',0,5,NULL);
INSERT INTO "evidence" VALUES('8f2518af031155fc866f',0,'outcome','Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.',160,210,NULL);
INSERT INTO "evidence" VALUES('8f2518af031155fc866f',1,'proposal','Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.',62,151,NULL);
INSERT INTO "evidence" VALUES('8f2518af031155fc866f',2,'vote','yksimielisesti',195,209,NULL);
INSERT INTO "evidence" VALUES('8f2518af031155fc866f',3,'season','USO 8',0,5,NULL);
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
INSERT INTO "extractions" VALUES(1,'f3c17fbd3fbdd9ef14d339bf8c1d8e91edcc26e67b70a3b3867e590115968760','ab0263072d8d.4f696b1824ca','{"path":"1.txt","url":null,"municipality":"Siikajoki","body":null,"meeting_date":null,"content_type":null,"kind":"minutes"}','read',NULL,NULL,1,0,'2026-11-26T20:06:36+00:00');
INSERT INTO "extractions" VALUES(2,'0827b23b6b45f699555815b603da94a122959ca22b6ef6cf7673b6e6f5a798d7','ab0263072d8d.4f696b1824ca','{"path":"2.txt","url":null,"municipality":"Siikajoki","body":null,"meeting_date":null,"content_type":null,"kind":"minutes"}','read',NULL,NULL,1,0,'2026-11-26T20:06:36+00:00');
INSERT INTO "extractions" VALUES(3,'6c8f7112e82fa22b276028c3ce2fd82391c744d1c755017f0e176936643e5210','ab0263072d8d.4f696b1824ca','{"path":"3.txt","url":null,"municipality":"Siikajoki","body":null,"meeting_date":null,"content_type":null,"kind":"minutes"}','read',NULL,NULL,1,0,'2026-11-26T20:06:36+00:00');
INSERT INTO "extractions" VALUES(4,'e16fa5d9b51928755db85b917f0297babaf22c7a47e97d9212adab56e61ba04e','ab0263072d8d.4f696b1824ca','{"path":"bad.pdf","url":null,"municipality":"Siikajoki","body":null,"meeting_date":null,"content_type":null,"kind":"minutes"}','failed','damaged','the PDF cannot be opened (Failed to load document (PDFium: Data format error).); fetch it again',0,0,'2026-11-26T20:06:36+00:00');
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
CREATE TABLE lists (                    -- the bodies' lists of meetings, each with the search that last read it
    portal_id       INTEGER NOT NULL REFERENCES portals (id) ON DELETE CASCADE,
    url             TEXT NOT NULL,
    read_at         TEXT NOT NULL,      -- when that search began: everything published until then was seen
    PRIMARY KEY (portal_id, url)
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
    last_seen       TEXT NOT NULL, first_section INTEGER, last_section INTEGER, missing_sections TEXT, approved INTEGER CHECK (approved IN (0, 1)),
    UNIQUE (portal_id, external_id, kind)
) STRICT;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "meta" VALUES('views','83fbbdb37d845e5e40d2c7d54b5c7f9cb301c332f2894acfce408c2e72ddc223');
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
INSERT INTO "municipalities" VALUES('004','Alahärmä',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','233','233','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('005','Alajärvi','Alajärvi','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',9078,2024,62.99956,23.82298,NULL,NULL,NULL,'005','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('006','Alastaro',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','430','430','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('009','Alavieska','Alavieska','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2410,2024,64.16436,24.30839,NULL,NULL,NULL,'009','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('010','Alavus','Alavo','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',10780,2024,62.5862,23.6162,NULL,NULL,NULL,'010','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('015','Artjärvi',NULL,'07','Päijät-Häme','Päijänne-Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','560','560','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('016','Asikkala','Asikkala','07','Päijät-Häme','Päijänne-Tavastland','fi','Taajaan asutut kunnat',7889,2024,61.17248,25.54968,NULL,NULL,NULL,'016','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('017','Askainen',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','481','481','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('018','Askola','Askola','01','Uusimaa','Nyland','fi','Maaseutumaiset kunnat',4651,2024,60.53014,25.59863,NULL,NULL,NULL,'018','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('019','Aura','Aura','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',3966,2024,60.64785,22.58616,NULL,NULL,NULL,'019','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('020','Akaa','Ackas','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',16387,2024,61.16702,23.86511,NULL,NULL,NULL,'020','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('035','Brändö','Brändö','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',430,2024,60.46486,21.0659,NULL,NULL,NULL,'035','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('040','Dragsfjärd',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','322','322','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('043','Eckerö','Eckerö','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',956,2024,60.2121,19.62692,NULL,NULL,NULL,'043','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('044','Elimäki',NULL,'08','Kymenlaakso','Kymmenedalen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','286','286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('045','Eno',NULL,'12','Pohjois-Karjala','Norra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','167','167','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('046','Enonkoski','Enonkoski','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',1288,2024,62.08796,28.91726,NULL,NULL,NULL,'046','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('047','Enontekiö','Enontekis','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',1762,2024,68.38521,23.64388,NULL,NULL,NULL,'047','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('049','Espoo','Esbo','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',320931,2024,60.20631,24.6567,NULL,NULL,NULL,'049','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('050','Eura','Eura','04','Satakunta','Satakunta','fi','Taajaan asutut kunnat',11084,2024,61.13407,22.12765,NULL,NULL,NULL,'050','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('051','Eurajoki','Euraåminne','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',9052,2024,61.20502,21.73847,NULL,NULL,NULL,'051','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('052','Evijärvi','Evijärvi','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',2272,2024,63.36507,23.47578,NULL,NULL,NULL,'052','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('060','Finström','Finström','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',2617,2024,60.25258,19.91049,NULL,NULL,NULL,'060','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('061','Forssa','Forssa','05','Kanta-Häme','Egentliga Tavastland','fi','Kaupunkimaiset kunnat',16478,2024,60.81494,23.61627,NULL,NULL,NULL,'061','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('062','Föglö','Föglö','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',502,2024,60.03036,20.3879,NULL,NULL,NULL,'062','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('065','Geta','Geta','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',514,2024,60.37634,19.84777,NULL,NULL,NULL,'065','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('069','Haapajärvi','Haapajärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',6492,2024,63.74845,25.31972,NULL,NULL,NULL,'069','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('071','Haapavesi','Haapavesi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',6365,2024,64.13609,25.36422,NULL,NULL,NULL,'071','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('072','Hailuoto','Karlö','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',927,2024,65.01514,24.73407,NULL,NULL,NULL,'072','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('073','Halikko',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('074','Halsua','Halso','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',985,2024,63.4632,24.16938,NULL,NULL,NULL,'074','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('075','Hamina','Fredrikshamn','08','Kymenlaakso','Kymmenedalen','fi','Taajaan asutut kunnat',19311,2024,60.56786,27.19039,NULL,NULL,NULL,'075','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('076','Hammarland','Hammarland','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',1636,2024,60.2168,19.739,NULL,NULL,NULL,'076','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('077','Hankasalmi','Hankasalmi','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',4509,2024,62.39033,26.43473,NULL,NULL,NULL,'077','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('078','Hanko','Hangö','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',7702,2024,59.82364,22.96898,NULL,NULL,NULL,'078','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('079','Harjavalta','Harjavalta','04','Satakunta','Satakunta','fi','Kaupunkimaiset kunnat',6647,2024,61.31472,22.14099,NULL,NULL,NULL,'079','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('081','Hartola','Gustav Adolfs','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',2482,2024,61.57913,26.01514,NULL,NULL,NULL,'081','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('082','Hattula','Hattula','05','Kanta-Häme','Egentliga Tavastland','fi','Taajaan asutut kunnat',9361,2024,61.06375,24.40532,NULL,NULL,NULL,'082','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('083','Hauho',NULL,'05','Kanta-Häme','Egentliga Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','109','109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('084','Haukipudas',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','564','564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('086','Hausjärvi','Hausjärvi','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',7901,2024,60.78694,25.02834,NULL,NULL,NULL,'086','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('090','Heinävesi','Heinävesi','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',2929,2024,62.42738,28.63206,NULL,NULL,NULL,'090','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('091','Helsinki','Helsingfors','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',684018,2024,60.16825,24.95291,NULL,NULL,NULL,'091','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('092','Vantaa','Vanda','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',251269,2024,60.29372,25.04023,NULL,NULL,NULL,'092','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('095','Himanka',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','208','208','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('097','Hirvensalmi','Hirvensalmi','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',2059,2024,61.6432,26.77391,NULL,NULL,NULL,'097','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('098','Hollola','Hollola','07','Päijät-Häme','Päijänne-Tavastland','fi','Taajaan asutut kunnat',22849,2024,60.9886,25.51282,NULL,NULL,NULL,'098','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('099','Honkajoki','Honkajoki','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',NULL,NULL,61.99183,22.26144,NULL,'2020-12-31','214','214','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('101','Houtskari',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','445','445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('102','Huittinen','Vittis','04','Satakunta','Satakunta','fi','Taajaan asutut kunnat',9555,2024,61.17716,22.69976,NULL,NULL,NULL,'102','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('103','Humppila','Humppila','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',2094,2024,60.92398,23.36805,NULL,NULL,NULL,'103','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('105','Hyrynsalmi','Hyrynsalmi','18','Kainuu','Kajanaland','fi','Maaseutumaiset kunnat',2002,2024,64.67502,28.49575,NULL,NULL,NULL,'105','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('106','Hyvinkää','Hyvinge','01','Uusimaa','Nyland','fi','Kaupunkimaiset kunnat',47031,2024,60.63124,24.86467,NULL,NULL,NULL,'106','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('108','Hämeenkyrö','Tavastkyro','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',10348,2024,61.63698,23.19714,NULL,NULL,NULL,'108','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('109','Hämeenlinna','Tavastehus','05','Kanta-Häme','Egentliga Tavastland','fi','Kaupunkimaiset kunnat',68433,2024,60.99653,24.46766,NULL,NULL,NULL,'109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('111','Heinola','Heinola','07','Päijät-Häme','Päijänne-Tavastland','fi','Kaupunkimaiset kunnat',17829,2024,61.20507,26.0365,NULL,NULL,NULL,'111','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('139','Ii','Ijo','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',9806,2024,65.32308,25.3615,NULL,NULL,NULL,'139','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('140','Iisalmi','Idensalmi','11','Pohjois-Savo','Norra Savolax','fi','Taajaan asutut kunnat',20463,2024,63.56176,27.18931,NULL,NULL,NULL,'140','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('142','Iitti','Itis','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',6401,2024,60.88959,26.33848,NULL,NULL,NULL,'142','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('143','Ikaalinen','Ikalis','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',6758,2024,61.772,23.0538,NULL,NULL,NULL,'143','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('145','Ilmajoki','Ilmola','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',12429,2024,62.73288,22.56823,NULL,NULL,NULL,'145','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('146','Ilomantsi','Ilomants','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',4382,2024,62.67132,30.92665,NULL,NULL,NULL,'146','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('148','Inari','Enare','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',7224,2024,68.65746,27.54502,NULL,NULL,NULL,'148','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('149','Inkoo','Ingå','01','Uusimaa','Nyland','sv-fi','Maaseutumaiset kunnat',5402,2024,60.04373,24.00442,NULL,NULL,NULL,'149','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('150','Iniö',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','445','445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('151','Isojoki','Storå','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',1794,2024,62.11436,21.95951,NULL,NULL,NULL,'151','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('152','Isokyrö','Storkyro','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',4319,2024,62.99967,22.32274,NULL,NULL,NULL,'152','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('153','Imatra','Imatra','09','Etelä-Karjala','Södra Karelen','fi','Kaupunkimaiset kunnat',24724,2024,61.19299,28.77833,NULL,NULL,NULL,'153','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('163','Jaala',NULL,'08','Kymenlaakso','Kymmenedalen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','286','286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('164','Jalasjärvi','Jalasjärvi','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2015-12-31','301','301','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('165','Janakkala','Janakkala','05','Kanta-Häme','Egentliga Tavastland','fi','Taajaan asutut kunnat',16015,2024,60.91988,24.64761,NULL,NULL,NULL,'165','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('167','Joensuu','Joensuu','12','Pohjois-Karjala','Norra Karelen','fi','Kaupunkimaiset kunnat',78741,2024,62.5998,29.7654,NULL,NULL,NULL,'167','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('169','Jokioinen','Jockis','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',4848,2024,60.80517,23.48988,NULL,NULL,NULL,'169','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('170','Jomala','Jomala','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',5789,2024,60.15245,19.94784,NULL,NULL,NULL,'170','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('171','Joroinen','Jorois','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',4552,2024,62.18026,27.82699,NULL,NULL,NULL,'171','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('172','Joutsa','Joutsa','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',4099,2024,61.74239,26.11169,NULL,NULL,NULL,'172','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('173','Joutseno',NULL,'09','Etelä-Karjala','Södra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','405','405','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('174','Juankoski','Juankoski','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2016-12-31','297','297','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('175','Jurva',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','301','301','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('176','Juuka','Juga','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',4160,2024,63.23966,29.25504,NULL,NULL,NULL,'176','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('177','Juupajoki','Juupajoki','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',1668,2024,61.79684,24.3689,NULL,NULL,NULL,'177','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('178','Juva','Juva','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',5674,2024,61.89796,27.85748,NULL,NULL,NULL,'178','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('179','Jyväskylä','Jyväskylä','13','Keski-Suomi','Mellersta Finland','fi','Kaupunkimaiset kunnat',149194,2024,62.23941,25.74568,NULL,NULL,NULL,'179','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('180','Jyväskylän mlk',NULL,'13','Keski-Suomi','Mellersta Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','179','179','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('181','Jämijärvi','Jämijärvi','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',1658,2024,61.81945,22.69477,NULL,NULL,NULL,'181','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('182','Jämsä','Jämsä','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',19116,2024,61.86314,25.18148,NULL,NULL,NULL,'182','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('183','Jämsänkoski',NULL,'13','Keski-Suomi','Mellersta Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','182','182','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('186','Järvenpää','Träskända','01','Uusimaa','Nyland','fi','Kaupunkimaiset kunnat',46871,2024,60.47482,25.09479,NULL,NULL,NULL,'186','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('202','Kaarina','S:t Karins','02','Varsinais-Suomi','Egentliga Finland','fi','Kaupunkimaiset kunnat',36551,2024,60.40777,22.37082,NULL,NULL,NULL,'202','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('204','Kaavi','Kaavi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',2589,2024,62.97454,28.48136,NULL,NULL,NULL,'204','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('205','Kajaani','Kajana','18','Kainuu','Kajanaland','fi','Kaupunkimaiset kunnat',36433,2024,64.22376,27.73325,NULL,NULL,NULL,'205','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('208','Kalajoki','Kalajoki','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',12271,2024,64.25666,23.94755,NULL,NULL,NULL,'208','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('210','Kalvola',NULL,'05','Kanta-Häme','Egentliga Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','109','109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('211','Kangasala','Kangasala','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',33951,2024,61.46439,24.07826,NULL,NULL,NULL,'211','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('213','Kangasniemi','Kangasniemi','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',5062,2024,61.98993,26.64474,NULL,NULL,NULL,'213','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('214','Kankaanpää','Kankaanpää','04','Satakunta','Satakunta','fi','Taajaan asutut kunnat',12478,2024,61.80409,22.40138,NULL,NULL,NULL,'214','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('216','Kannonkoski','Kannonkoski','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',1186,2024,62.97627,25.26338,NULL,NULL,NULL,'216','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('217','Kannus','Kannus','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',5264,2024,63.89994,23.91501,NULL,NULL,NULL,'217','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('218','Karijoki','Bötom','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',1159,2024,62.30769,21.70712,NULL,NULL,NULL,'218','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('220','Karjaa',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','710','710','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('223','Karjalohja',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','444','444','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('224','Karkkila','Högfors','01','Uusimaa','Nyland','fi','Taajaan asutut kunnat',8440,2024,60.53223,24.20304,NULL,NULL,NULL,'224','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('226','Karstula','Karstula','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',3573,2024,62.87913,24.80066,NULL,NULL,NULL,'226','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('227','Karttula',NULL,'11','Pohjois-Savo','Norra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','297','297','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('230','Karvia','Karvia','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',2170,2024,62.13732,22.56009,NULL,NULL,NULL,'230','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('231','Kaskinen','Kaskö','15','Pohjanmaa','Österbotten','fi-sv','Kaupunkimaiset kunnat',1241,2024,62.38367,21.22167,NULL,NULL,NULL,'231','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('232','Kauhajoki','Kauhajoki','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',12518,2024,62.42385,22.17446,NULL,NULL,NULL,'232','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('233','Kauhava','Kauhava','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',15050,2024,63.10164,23.06306,NULL,NULL,NULL,'233','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('235','Kauniainen','Grankulla','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',10253,2024,60.20895,24.72895,NULL,NULL,NULL,'235','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('236','Kaustinen','Kaustby','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',4118,2024,63.5494,23.69155,NULL,NULL,NULL,'236','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('239','Keitele','Keitele','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',1985,2024,63.17993,26.35281,NULL,NULL,NULL,'239','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('240','Kemi','Kemi','19','Lappi','Lappland','fi','Kaupunkimaiset kunnat',19402,2024,65.73529,24.57052,NULL,NULL,NULL,'240','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('241','Keminmaa','Keminmaa','19','Lappi','Lappland','fi','Taajaan asutut kunnat',7604,2024,65.80056,24.54851,NULL,NULL,NULL,'241','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('243','Kemiö',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','322','322','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('244','Kempele','Kempele','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Kaupunkimaiset kunnat',19657,2024,64.93967,25.44188,NULL,NULL,NULL,'244','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('245','Kerava','Kervo','01','Uusimaa','Nyland','fi','Kaupunkimaiset kunnat',38461,2024,60.40363,25.10062,NULL,NULL,NULL,'245','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('246','Kerimäki',NULL,'10','Etelä-Savo','Södra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','740','740','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('247','Kestilä',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','791','791','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('248','Kesälahti',NULL,'12','Pohjois-Karjala','Norra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','260','260','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('249','Keuruu','Keuru','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',9128,2024,62.26212,24.70858,NULL,NULL,NULL,'249','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('250','Kihniö','Kihniö','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',1703,2024,62.21012,23.17951,NULL,NULL,NULL,'250','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('252','Kiikala',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('254','Kiikoinen',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','790','790','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('255','Kiiminki',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','564','564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('256','Kinnula','Kinnula','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',1492,2024,63.36753,24.96553,NULL,NULL,NULL,'256','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('257','Kirkkonummi','Kyrkslätt','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',41635,2024,60.12179,24.43965,NULL,NULL,NULL,'257','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('259','Kisko',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('260','Kitee','Kides','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',9566,2024,62.09945,30.13624,NULL,NULL,NULL,'260','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('261','Kittilä','Kittilä','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',6837,2024,67.65286,24.9117,NULL,NULL,NULL,'261','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('262','Kiukainen',NULL,'04','Satakunta','Satakunta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','050','050','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('263','Kiuruvesi','Kiuruvesi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',7354,2024,63.65146,26.62258,NULL,NULL,NULL,'263','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('265','Kivijärvi','Kivijärvi','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',1011,2024,63.12049,25.07591,NULL,NULL,NULL,'265','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('271','Kokemäki','Kumo','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',6668,2024,61.25861,22.3454,NULL,NULL,NULL,'271','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('272','Kokkola','Karleby','16','Keski-Pohjanmaa','Mellersta Österbotten','fi-sv','Kaupunkimaiset kunnat',48367,2024,63.84025,23.1339,NULL,NULL,NULL,'272','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('273','Kolari','Kolari','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',3987,2024,67.33169,23.79214,NULL,NULL,NULL,'273','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('275','Konnevesi','Konnevesi','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',2441,2024,62.6277,26.28607,NULL,NULL,NULL,'275','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('276','Kontiolahti','Kontiolax','12','Pohjois-Karjala','Norra Karelen','fi','Taajaan asutut kunnat',15071,2024,62.76934,29.8473,NULL,NULL,NULL,'276','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('277','Korpilahti',NULL,'13','Keski-Suomi','Mellersta Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','179','179','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('279','Korppoo',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','445','445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('280','Korsnäs','Korsnäs','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',1986,2024,62.78493,21.18746,NULL,NULL,NULL,'280','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('281','Kortesjärvi',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','233','233','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('283','Hämeenkoski','Hämeenkoski','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2015-12-31','098','098','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('284','Koski Tl','Koskis','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',2186,2024,60.65103,23.1346,NULL,NULL,NULL,'284','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('285','Kotka','Kotka','08','Kymenlaakso','Kymmenedalen','fi','Kaupunkimaiset kunnat',50210,2024,60.46741,26.94706,NULL,NULL,NULL,'285','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('286','Kouvola','Kouvola','08','Kymenlaakso','Kymmenedalen','fi','Kaupunkimaiset kunnat',78386,2024,60.87005,26.70145,NULL,NULL,NULL,'286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('287','Kristiinankaupunki','Kristinestad','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',6121,2024,62.27387,21.37588,NULL,NULL,NULL,'287','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('288','Kruunupyy','Kronoby','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',6342,2024,63.73026,23.03677,NULL,NULL,NULL,'288','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('289','Kuhmalahti',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','211','211','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('290','Kuhmo','Kuhmo','18','Kainuu','Kajanaland','fi','Taajaan asutut kunnat',7483,2024,64.12873,29.51936,NULL,NULL,NULL,'290','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('291','Kuhmoinen','Kuhmois','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',2038,2024,61.56243,25.1786,NULL,NULL,NULL,'291','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('295','Kumlinge','Kumlinge','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',273,2024,60.26449,20.78717,NULL,NULL,NULL,'295','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('297','Kuopio','Kuopio','11','Pohjois-Savo','Norra Savolax','fi','Kaupunkimaiset kunnat',125666,2024,62.89345,27.67786,NULL,NULL,NULL,'297','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('300','Kuortane','Kuortane','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',3335,2024,62.80665,23.50957,NULL,NULL,NULL,'300','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('301','Kurikka','Kurikka','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',19509,2024,62.61995,22.39342,NULL,NULL,NULL,'301','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('303','Kuru',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','980','980','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('304','Kustavi','Gustavs','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',970,2024,60.54581,21.36355,NULL,NULL,NULL,'304','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('305','Kuusamo','Kuusamo','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',14876,2024,65.96777,29.17304,NULL,NULL,NULL,'305','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('306','Kuusankoski',NULL,'08','Kymenlaakso','Kymmenedalen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','286','286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('308','Kuusjoki',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('309','Outokumpu','Outokumpu','12','Pohjois-Karjala','Norra Karelen','fi','Taajaan asutut kunnat',6444,2024,62.72476,29.01852,NULL,NULL,NULL,'309','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('310','Kylmäkoski',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','020','020','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('312','Kyyjärvi','Kyyjärvi','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',1155,2024,63.04325,24.56664,NULL,NULL,NULL,'312','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('315','Kälviä',NULL,'16','Keski-Pohjanmaa','Mellersta Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','272','272','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('316','Kärkölä','Kärkölä','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',4093,2024,60.86834,25.27319,NULL,NULL,NULL,'316','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('317','Kärsämäki','Kärsämäki','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2373,2024,63.97841,25.75806,NULL,NULL,NULL,'317','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('318','Kökar','Kökar','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',227,2024,59.92015,20.90945,NULL,NULL,NULL,'318','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('319','Köyliö','Kjulo','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2015-12-31','783','783','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('320','Kemijärvi','Kemijärvi','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',6954,2024,66.71481,27.43249,NULL,NULL,NULL,'320','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('322','Kemiönsaari','Kimitoön','02','Varsinais-Suomi','Egentliga Finland','sv-fi','Maaseutumaiset kunnat',6371,2024,60.16524,22.72699,'2009-01-01',NULL,NULL,'322','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('398','Lahti','Lahtis','07','Päijät-Häme','Päijänne-Tavastland','fi','Kaupunkimaiset kunnat',121337,2024,60.98014,25.65538,NULL,NULL,NULL,'398','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('399','Laihia','Laihela','15','Pohjanmaa','Österbotten','fi','Taajaan asutut kunnat',7656,2024,62.97808,22.00912,NULL,NULL,NULL,'399','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('400','Laitila','Letala','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',8479,2024,60.97158,21.64071,NULL,NULL,NULL,'400','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('401','Lammi',NULL,'05','Kanta-Häme','Egentliga Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','109','109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('402','Lapinlahti','Lapinlahti','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',8865,2024,63.3657,27.39302,NULL,NULL,NULL,'402','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('403','Lappajärvi','Lappajärvi','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',2758,2024,63.2173,23.62717,NULL,NULL,NULL,'403','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('405','Lappeenranta','Villmanstrand','09','Etelä-Karjala','Södra Karelen','fi','Kaupunkimaiset kunnat',73327,2024,61.05707,28.19172,NULL,NULL,NULL,'405','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('406','Lappi',NULL,'04','Satakunta','Satakunta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','684','684','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('407','Lapinjärvi','Lappträsk','01','Uusimaa','Nyland','fi-sv','Maaseutumaiset kunnat',2429,2024,60.62545,26.19904,NULL,NULL,NULL,'407','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('408','Lapua','Lappo','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Taajaan asutut kunnat',14028,2024,62.97009,23.00606,NULL,NULL,NULL,'408','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('410','Laukaa','Laukas','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',18878,2024,62.41301,25.95892,NULL,NULL,NULL,'410','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('413','Lavia','Lavia','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2014-12-31','609','609','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('414','Lehtimäki',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','005','005','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('416','Lemi','Lemi','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',2849,2024,61.0617,27.80304,NULL,NULL,NULL,'416','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('417','Lemland','Lemland','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',2134,2024,60.06601,20.06715,NULL,NULL,NULL,'417','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('418','Lempäälä','Lempäälä','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',24854,2024,61.31394,23.753,NULL,NULL,NULL,'418','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('419','Lemu',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','481','481','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('420','Leppävirta','Leppävirta','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',8971,2024,62.4911,27.79118,NULL,NULL,NULL,'420','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('421','Lestijärvi','Lestijärvi','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',665,2024,63.5251,24.66507,NULL,NULL,NULL,'421','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('422','Lieksa','Lieksa','12','Pohjois-Karjala','Norra Karelen','fi','Taajaan asutut kunnat',10049,2024,63.31184,30.04088,NULL,NULL,NULL,'422','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('423','Lieto','Lundo','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',20666,2024,60.50746,22.45315,NULL,NULL,NULL,'423','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('424','Liljendal',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','434','434','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('425','Liminka','Limingo','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',10190,2024,64.80949,25.41282,NULL,NULL,NULL,'425','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('426','Liperi','Libelits','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',11913,2024,62.53176,29.38747,NULL,NULL,NULL,'426','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('429','Lohtaja',NULL,'16','Keski-Pohjanmaa','Mellersta Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','272','272','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('430','Loimaa','Loimaa','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',15295,2024,60.85232,23.05745,NULL,NULL,NULL,'430','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('433','Loppi','Loppi','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',7657,2024,60.71946,24.44161,NULL,NULL,NULL,'433','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('434','Loviisa','Lovisa','01','Uusimaa','Nyland','fi-sv','Taajaan asutut kunnat',14352,2024,60.45739,26.22533,NULL,NULL,NULL,'434','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('435','Luhanka','Luhanka','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',711,2024,61.79638,25.70816,NULL,NULL,NULL,'435','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('436','Lumijoki','Lumijoki','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2008,2024,64.83734,25.1879,NULL,NULL,NULL,'436','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('438','Lumparland','Lumparland','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',371,2024,60.12356,20.26151,NULL,NULL,NULL,'438','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('440','Luoto','Larsmo','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',5884,2024,63.75589,22.73644,NULL,NULL,NULL,'440','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('441','Luumäki','Luumäki','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',4358,2024,60.92196,27.56013,NULL,NULL,NULL,'441','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('442','Luvia','Luvia','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2016-12-31','051','051','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('444','Lohja','Lojo','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',45687,2024,60.25214,24.06478,NULL,NULL,NULL,'444','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('445','Parainen','Pargas','02','Varsinais-Suomi','Egentliga Finland','sv-fi','Taajaan asutut kunnat',14868,2024,60.30369,22.30066,'2009-01-01',NULL,NULL,'445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('475','Maalahti','Malax','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',5415,2024,62.94683,21.5521,NULL,NULL,NULL,'475','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('476','Maaninka','Maaninka','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2014-12-31','297','297','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('478','Maarianhamina','Mariehamn','21','Ahvenanmaa','Åland','sv','Kaupunkimaiset kunnat',11866,2024,60.096,19.94364,NULL,NULL,NULL,'478','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('480','Marttila','S:t Mårtens','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',1910,2024,60.58496,22.89933,NULL,NULL,NULL,'480','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('481','Masku','Masku','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',9592,2024,60.57088,22.09784,NULL,NULL,NULL,'481','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('482','Mellilä',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','430','430','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('483','Merijärvi','Merijärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',1059,2024,64.29774,24.44184,NULL,NULL,NULL,'483','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('484','Merikarvia','Sastmola','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',2904,2024,61.8607,21.50808,NULL,NULL,NULL,'484','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('485','Merimasku',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','529','529','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('489','Miehikkälä','Miehikkälä','08','Kymenlaakso','Kymmenedalen','fi','Maaseutumaiset kunnat',1703,2024,60.67032,27.70041,NULL,NULL,NULL,'489','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('491','Mikkeli','S:t Michel','10','Etelä-Savo','Södra Savolax','fi','Kaupunkimaiset kunnat',51890,2024,61.687,27.27235,NULL,NULL,NULL,'491','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('493','Mouhijärvi',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','790','790','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('494','Muhos','Muhos','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',8749,2024,64.80655,25.99428,NULL,NULL,NULL,'494','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('495','Multia','Multia','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',1393,2024,62.40919,24.79452,NULL,NULL,NULL,'495','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('498','Muonio','Muonio','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',2313,2024,67.95974,23.67673,NULL,NULL,NULL,'498','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('499','Mustasaari','Korsholm','15','Pohjanmaa','Österbotten','sv-fi','Taajaan asutut kunnat',19738,2024,63.11089,21.67827,NULL,NULL,NULL,'499','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('500','Muurame','Muurame','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',10614,2024,62.12882,25.67494,NULL,NULL,NULL,'500','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('501','Muurla',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('503','Mynämäki','Virmo','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',7477,2024,60.67841,21.98614,NULL,NULL,NULL,'503','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('504','Myrskylä','Mörskom','01','Uusimaa','Nyland','fi-sv','Maaseutumaiset kunnat',1677,2024,60.67004,25.85152,NULL,NULL,NULL,'504','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('505','Mäntsälä','Mäntsälä','01','Uusimaa','Nyland','fi','Taajaan asutut kunnat',20934,2024,60.63765,25.32142,NULL,NULL,NULL,'505','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('506','Mänttä',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','508','508','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('507','Mäntyharju','Mäntyharju','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',7057,2024,61.41858,26.87909,NULL,NULL,NULL,'507','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('508','Mänttä-Vilppula','Mänttä-Vilppula','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',9270,2024,62.03532,24.62502,'2009-01-01',NULL,NULL,'508','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('529','Naantali','Nådendal','02','Varsinais-Suomi','Egentliga Finland','fi','Kaupunkimaiset kunnat',20129,2024,60.46634,22.02501,NULL,NULL,NULL,'529','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('531','Nakkila','Nakkila','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',4939,2024,61.3679,22.00143,NULL,NULL,NULL,'531','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('532','Nastola','Nastola','07','Päijät-Häme','Päijänne-Tavastland','fi','Taajaan asutut kunnat',NULL,NULL,NULL,NULL,NULL,'2015-12-31','398','398','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('533','Nauvo',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','445','445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('534','Nilsiä',NULL,'11','Pohjois-Savo','Norra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','297','297','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('535','Nivala','Nivala','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',10378,2024,63.93117,24.95895,NULL,NULL,NULL,'535','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('536','Nokia','Nokia','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',36176,2024,61.47669,23.50541,NULL,NULL,NULL,'536','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('537','Noormarkku',NULL,'04','Satakunta','Satakunta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','609','609','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('538','Nousiainen','Nousis','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',4659,2024,60.60146,22.08805,NULL,NULL,NULL,'538','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('540','Nummi-Pusula',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','444','444','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('541','Nurmes','Nurmes','12','Pohjois-Karjala','Norra Karelen','fi','Taajaan asutut kunnat',8980,2024,63.54439,29.13274,NULL,NULL,NULL,'541','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('543','Nurmijärvi','Nurmijärvi','01','Uusimaa','Nyland','fi','Kaupunkimaiset kunnat',45048,2024,60.46393,24.807,NULL,NULL,NULL,'543','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('544','Nurmo',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','743','743','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('545','Närpiö','Närpes','15','Pohjanmaa','Österbotten','sv-fi','Taajaan asutut kunnat',9554,2024,62.47246,21.33522,NULL,NULL,NULL,'545','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('559','Oravainen',NULL,'15','Pohjanmaa','Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','946','946','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('560','Orimattila','Orimattila','07','Päijät-Häme','Päijänne-Tavastland','fi','Taajaan asutut kunnat',15651,2024,60.80402,25.73429,NULL,NULL,NULL,'560','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('561','Oripää','Oripää','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',1304,2024,60.84711,22.69073,NULL,NULL,NULL,'561','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('562','Orivesi','Orivesi','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',8869,2024,61.67634,24.35845,NULL,NULL,NULL,'562','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('563','Oulainen','Oulainen','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',6912,2024,64.26914,24.82846,NULL,NULL,NULL,'563','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('564','Oulu','Uleåborg','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Kaupunkimaiset kunnat',216152,2024,65.01395,25.47185,NULL,NULL,NULL,'564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('567','Oulunsalo',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','564','564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('573','Parainen',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','445','445','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('576','Padasjoki','Padasjoki','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',2676,2024,61.35556,25.2763,NULL,NULL,NULL,'576','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('577','Paimio','Pemar','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',11221,2024,60.4557,22.69185,NULL,NULL,NULL,'577','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('578','Paltamo','Paltamo','18','Kainuu','Kajanaland','fi','Maaseutumaiset kunnat',2990,2024,64.40971,27.83181,NULL,NULL,NULL,'578','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('580','Parikkala','Parikkala','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',4300,2024,61.54961,29.49826,NULL,NULL,NULL,'580','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('581','Parkano','Parkano','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',6069,2024,62.00714,23.0233,NULL,NULL,NULL,'581','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('583','Pelkosenniemi','Pelkosenniemi','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',910,2024,67.10843,27.51558,NULL,NULL,NULL,'583','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('584','Perho','Perho','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',2594,2024,63.21474,24.41904,NULL,NULL,NULL,'584','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('585','Pernaja',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','434','434','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('586','Perniö',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('587','Pertteli',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('588','Pertunmaa','Pertunmaa','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',1600,2022,NULL,NULL,NULL,'2024-12-31','507','507','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('592','Petäjävesi','Petäjävesi','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',3552,2024,62.25873,25.18519,NULL,NULL,NULL,'592','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('593','Pieksämäki','Pieksämäki','10','Etelä-Savo','Södra Savolax','fi','Taajaan asutut kunnat',17178,2024,62.30158,27.15658,NULL,NULL,NULL,'593','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('595','Pielavesi','Pielavesi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',3980,2024,63.2322,26.75582,NULL,NULL,NULL,'595','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('598','Pietarsaari','Jakobstad','15','Pohjanmaa','Österbotten','sv-fi','Kaupunkimaiset kunnat',19576,2024,63.67756,22.70331,NULL,NULL,NULL,'598','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('599','Pedersören kunta','Pedersöre','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',11226,2024,63.60006,22.79292,NULL,NULL,NULL,'599','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('601','Pihtipudas','Pihtipudas','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',3692,2024,63.36916,25.57549,NULL,NULL,NULL,'601','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('602','Piikkiö',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','202','202','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('603','Piippola',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','791','791','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('604','Pirkkala','Birkala','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',21042,2024,61.46631,23.64741,NULL,NULL,NULL,'604','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('606','Pohja',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','710','710','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('607','Polvijärvi','Polvijärvi','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',3999,2024,62.85677,29.37312,NULL,NULL,NULL,'607','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('608','Pomarkku','Påmark','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',1931,2024,61.69366,22.00802,NULL,NULL,NULL,'608','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('609','Pori','Björneborg','04','Satakunta','Satakunta','fi','Kaupunkimaiset kunnat',83305,2024,61.48902,21.7949,NULL,NULL,NULL,'609','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('611','Pornainen','Borgnäs','01','Uusimaa','Nyland','fi','Maaseutumaiset kunnat',4961,2024,60.47744,25.37349,NULL,NULL,NULL,'611','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('614','Posio','Posio','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',2878,2024,66.1101,28.16794,NULL,NULL,NULL,'614','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('615','Pudasjärvi','Pudasjärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',7304,2024,65.36096,26.99933,NULL,NULL,NULL,'615','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('616','Pukkila','Pukkila','01','Uusimaa','Nyland','fi','Maaseutumaiset kunnat',1743,2024,60.6443,25.58371,NULL,NULL,NULL,'616','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('617','Pulkkila',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','791','791','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('618','Punkaharju',NULL,'10','Etelä-Savo','Södra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','740','740','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('619','Punkalaidun','Punkalaidun','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',2607,2024,61.11077,23.12191,NULL,NULL,NULL,'619','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('620','Puolanka','Puolanka','18','Kainuu','Kajanaland','fi','Maaseutumaiset kunnat',2345,2024,64.86782,27.67476,NULL,NULL,NULL,'620','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('623','Puumala','Puumala','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',2101,2024,61.52276,28.17676,NULL,NULL,NULL,'623','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('624','Pyhtää','Pyttis','08','Kymenlaakso','Kymmenedalen','fi-sv','Maaseutumaiset kunnat',5001,2024,60.49465,26.74045,NULL,NULL,NULL,'624','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('625','Pyhäjoki','Pyhäjoki','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2976,2024,64.46524,24.25853,NULL,NULL,NULL,'625','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('626','Pyhäjärvi','Pyhäjärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',4702,2024,63.6818,25.98568,NULL,NULL,NULL,'626','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('630','Pyhäntä','Pyhäntä','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',1641,2024,64.09702,26.332,NULL,NULL,NULL,'630','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('631','Pyhäranta','Pyhäranta','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',1919,2024,60.95006,21.44021,NULL,NULL,NULL,'631','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('632','Pyhäselkä',NULL,'12','Pohjois-Karjala','Norra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','167','167','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('633','Pylkönmäki',NULL,'13','Keski-Suomi','Mellersta Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','729','729','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('635','Pälkäne','Pälkäne','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',6238,2024,61.33982,24.27153,NULL,NULL,NULL,'635','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('636','Pöytyä','Pöytyä','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',8011,2024,60.7191,22.60447,NULL,NULL,NULL,'636','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('638','Porvoo','Borgå','01','Uusimaa','Nyland','fi-sv','Kaupunkimaiset kunnat',51737,2024,60.39219,25.66519,NULL,NULL,NULL,'638','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('678','Raahe','Brahestad','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Kaupunkimaiset kunnat',23571,2024,64.6854,24.47349,NULL,NULL,NULL,'678','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('680','Raisio','Reso','02','Varsinais-Suomi','Egentliga Finland','fi','Kaupunkimaiset kunnat',25738,2024,60.48583,22.17276,NULL,NULL,NULL,'680','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('681','Rantasalmi','Rantasalmi','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',3246,2024,62.06821,28.30011,NULL,NULL,NULL,'681','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('682','Rantsila',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','791','791','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('683','Ranua','Ranua','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',3570,2024,65.92417,26.52737,NULL,NULL,NULL,'683','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('684','Rauma','Raumo','04','Satakunta','Satakunta','fi','Kaupunkimaiset kunnat',38968,2024,61.12869,21.50325,NULL,NULL,NULL,'684','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('686','Rautalampi','Rautalampi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',2935,2024,62.62113,26.83757,NULL,NULL,NULL,'686','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('687','Rautavaara','Rautavaara','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',1413,2024,63.49463,28.29848,NULL,NULL,NULL,'687','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('689','Rautjärvi','Rautjärvi','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',3008,2024,61.4351,29.36159,NULL,NULL,NULL,'689','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('691','Reisjärvi','Reisjärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2556,2024,63.60487,24.93373,NULL,NULL,NULL,'691','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('692','Renko',NULL,'05','Kanta-Häme','Egentliga Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','109','109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('694','Riihimäki','Riihimäki','05','Kanta-Häme','Egentliga Tavastland','fi','Kaupunkimaiset kunnat',28643,2024,60.73927,24.76902,NULL,NULL,NULL,'694','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('696','Ristiina',NULL,'10','Etelä-Savo','Södra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','491','491','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('697','Ristijärvi','Ristijärvi','18','Kainuu','Kajanaland','fi','Maaseutumaiset kunnat',1163,2024,64.5053,28.21081,NULL,NULL,NULL,'697','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('698','Rovaniemi','Rovaniemi','19','Lappi','Lappland','fi','Kaupunkimaiset kunnat',65722,2024,66.49624,25.72487,NULL,NULL,NULL,'698','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('700','Ruokolahti','Ruokolax','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',4733,2024,61.29324,28.80864,NULL,NULL,NULL,'700','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('701','Ruotsinpyhtää',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','434','434','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('702','Ruovesi','Ruovesi','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',4039,2024,61.98569,24.06846,NULL,NULL,NULL,'702','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('704','Rusko','Rusko','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',6418,2024,60.54106,22.2201,NULL,NULL,NULL,'704','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('705','Rymättylä',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','529','529','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('707','Rääkkylä','Rääkkylä','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',1881,2024,62.31314,29.62437,NULL,NULL,NULL,'707','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('710','Raasepori','Raseborg','01','Uusimaa','Nyland','sv-fi','Taajaan asutut kunnat',27036,2024,59.97457,23.43615,'2009-01-01',NULL,NULL,'710','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('729','Saarijärvi','Saarijärvi','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',8858,2024,62.70719,25.25269,NULL,NULL,NULL,'729','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('732','Salla','Salla','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',3285,2024,66.83375,28.67205,NULL,NULL,NULL,'732','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('734','Salo','Salo','02','Varsinais-Suomi','Egentliga Finland','fi','Kaupunkimaiset kunnat',50870,2024,60.38353,23.12822,NULL,NULL,NULL,'734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('736','Saltvik','Saltvik','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',1778,2024,60.32029,20.02535,NULL,NULL,NULL,'736','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('737','Sammatti',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','444','444','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('738','Sauvo','Sagu','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',2965,2024,60.34781,22.68591,NULL,NULL,NULL,'738','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('739','Savitaipale','Savitaipale','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',3188,2024,61.19867,27.68687,NULL,NULL,NULL,'739','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('740','Savonlinna','Nyslott','10','Etelä-Savo','Södra Savolax','fi','Kaupunkimaiset kunnat',31460,2024,61.86795,28.89154,NULL,NULL,NULL,'740','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('741','Savonranta',NULL,'10','Etelä-Savo','Södra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','740','740','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('742','Savukoski','Savukoski','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',964,2024,67.29232,28.1608,NULL,NULL,NULL,'742','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('743','Seinäjoki','Seinäjoki','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Kaupunkimaiset kunnat',66611,2024,62.78671,22.84187,NULL,NULL,NULL,'743','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('746','Sievi','Sievi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',4603,2024,63.90628,24.52116,NULL,NULL,NULL,'746','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('747','Siikainen','Siikais','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',1264,2024,61.87745,21.8238,NULL,NULL,NULL,'747','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('748','Siikajoki','Siikajoki','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',4804,2024,64.66379,25.10329,NULL,NULL,NULL,'748','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('749','Siilinjärvi','Siilinjärvi','11','Pohjois-Savo','Norra Savolax','fi','Taajaan asutut kunnat',21269,2024,63.07494,27.6609,NULL,NULL,NULL,'749','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('751','Simo','Simo','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',2778,2024,65.66216,25.06379,NULL,NULL,NULL,'751','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('753','Sipoo','Sibbo','01','Uusimaa','Nyland','fi-sv','Taajaan asutut kunnat',22826,2024,60.37636,25.26683,NULL,NULL,NULL,'753','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('754','Anjalankoski',NULL,'08','Kymenlaakso','Kymmenedalen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','286','286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('755','Siuntio','Sjundeå','01','Uusimaa','Nyland','fi-sv','Maaseutumaiset kunnat',6182,2024,60.13784,24.22563,NULL,NULL,NULL,'755','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('758','Sodankylä','Sodankylä','19','Lappi','Lappland','fi','Taajaan asutut kunnat',8127,2024,67.41381,26.59264,NULL,NULL,NULL,'758','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('759','Soini','Soini','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',1800,2024,62.86911,24.20997,NULL,NULL,NULL,'759','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('761','Somero','Somero','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',8429,2024,60.62823,23.51409,NULL,NULL,NULL,'761','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('762','Sonkajärvi','Sonkajärvi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',3570,2024,63.66971,27.52315,NULL,NULL,NULL,'762','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('765','Sotkamo','Sotkamo','18','Kainuu','Kajanaland','fi','Taajaan asutut kunnat',10185,2024,64.13374,28.39025,NULL,NULL,NULL,'765','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('766','Sottunga','Sottunga','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',101,2024,60.13011,20.66656,NULL,NULL,NULL,'766','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('768','Sulkava','Sulkava','10','Etelä-Savo','Södra Savolax','fi','Maaseutumaiset kunnat',2361,2024,61.78692,28.37074,NULL,NULL,NULL,'768','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('771','Sund','Sund','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',1001,2024,60.25705,20.13208,NULL,NULL,NULL,'771','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('775','Suomenniemi',NULL,'10','Etelä-Savo','Södra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','491','491','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('776','Suomusjärvi',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('777','Suomussalmi','Suomussalmi','18','Kainuu','Kajanaland','fi','Maaseutumaiset kunnat',7038,2024,64.88404,28.90422,NULL,NULL,NULL,'777','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('778','Suonenjoki','Suonenjoki','11','Pohjois-Savo','Norra Savolax','fi','Taajaan asutut kunnat',6632,2024,62.62467,27.12181,NULL,NULL,NULL,'778','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('781','Sysmä','Sysmä','07','Päijät-Häme','Päijänne-Tavastland','fi','Maaseutumaiset kunnat',3428,2024,61.50433,25.68543,NULL,NULL,NULL,'781','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('782','Säkkijärvi',NULL,'09','Etelä-Karjala','Södra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-09-13','405','405','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('783','Säkylä','Säkylä','04','Satakunta','Satakunta','fi','Maaseutumaiset kunnat',6256,2024,61.04515,22.34341,NULL,NULL,NULL,'783','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('784','Särkisalo',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','734','734','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('785','Vaala','Vaala','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2581,2024,64.55864,26.83824,NULL,NULL,NULL,'785','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('790','Sastamala','Sastamala','06','Pirkanmaa','Birkaland','fi','Taajaan asutut kunnat',23464,2024,61.33486,22.93158,'2009-01-01',NULL,NULL,'790','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('791','Siikalatva','Siikalatva','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',4938,2024,64.26617,25.86683,'2009-01-01',NULL,NULL,'791','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('831','Taipalsaari','Taipalsaari','09','Etelä-Karjala','Södra Karelen','fi','Maaseutumaiset kunnat',4596,2024,61.15932,28.06022,NULL,NULL,NULL,'831','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('832','Taivalkoski','Taivalkoski','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',3657,2024,65.57424,28.24304,NULL,NULL,NULL,'832','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('833','Taivassalo','Tövsala','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',1692,2024,60.56149,21.61203,NULL,NULL,NULL,'833','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('834','Tammela','Tammela','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',5832,2024,60.80824,23.7603,NULL,NULL,NULL,'834','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('835','Tammisaari',NULL,'01','Uusimaa','Nyland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','710','710','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('837','Tampere','Tammerfors','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',260180,2024,61.49795,23.75941,NULL,NULL,NULL,'837','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('838','Tarvasjoki','Tarvasjoki','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',NULL,NULL,60.58285,22.73348,NULL,'2014-12-31','423','423','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('844','Tervo','Tervo','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',1388,2024,62.95687,26.75887,NULL,NULL,NULL,'844','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('845','Tervola','Tervola','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',2826,2024,66.08695,24.81039,NULL,NULL,NULL,'845','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('846','Teuva','Östermark','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',4662,2024,62.4852,21.74675,NULL,NULL,NULL,'846','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('848','Tohmajärvi','Tohmajärvi','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',3976,2024,62.22376,30.33147,NULL,NULL,NULL,'848','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('849','Toholampi','Toholampi','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',2799,2024,63.77471,24.24802,NULL,NULL,NULL,'849','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('850','Toivakka','Toivakka','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',2349,2024,62.09828,26.08342,NULL,NULL,NULL,'850','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('851','Tornio','Torneå','19','Lappi','Lappland','fi','Kaupunkimaiset kunnat',20959,2024,65.84829,24.14481,NULL,NULL,NULL,'851','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('853','Turku','Åbo','02','Varsinais-Suomi','Egentliga Finland','fi-sv','Kaupunkimaiset kunnat',206073,2024,60.44812,22.26624,NULL,NULL,NULL,'853','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('854','Pello','Pello','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',3191,2024,66.77451,23.96681,NULL,NULL,NULL,'854','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('855','Tuulos',NULL,'05','Kanta-Häme','Egentliga Tavastland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','109','109','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('857','Tuusniemi','Tuusniemi','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',2311,2024,62.80967,28.4926,NULL,NULL,NULL,'857','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('858','Tuusula','Tusby','01','Uusimaa','Nyland','fi','Kaupunkimaiset kunnat',42225,2024,60.45225,24.97809,NULL,NULL,NULL,'858','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('859','Tyrnävä','Tyrnävä','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',6501,2024,64.76213,25.65239,NULL,NULL,NULL,'859','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('863','Töysä',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','010','010','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('885','Ullava',NULL,'16','Keski-Pohjanmaa','Mellersta Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','272','272','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('886','Ulvila','Ulvsby','04','Satakunta','Satakunta','fi','Taajaan asutut kunnat',12382,2024,61.43312,21.89824,NULL,NULL,NULL,'886','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('887','Urjala','Urjala','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',4493,2024,61.0816,23.54879,NULL,NULL,NULL,'887','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('889','Utajärvi','Utajärvi','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Maaseutumaiset kunnat',2466,2024,64.76183,26.41701,NULL,NULL,NULL,'889','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('890','Utsjoki','Utsjoki','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',1137,2024,69.90788,27.02834,NULL,NULL,NULL,'890','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('892','Uurainen','Uurainen','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',3657,2024,62.50081,25.43855,NULL,NULL,NULL,'892','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('893','Uusikaarlepyy','Nykarleby','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',7439,2024,63.52206,22.53105,NULL,NULL,NULL,'893','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('895','Uusikaupunki','Nystad','02','Varsinais-Suomi','Egentliga Finland','fi','Taajaan asutut kunnat',14814,2024,60.79412,21.42979,NULL,NULL,NULL,'895','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('905','Vaasa','Vasa','15','Pohjanmaa','Österbotten','fi-sv','Kaupunkimaiset kunnat',70361,2024,63.09507,21.61207,NULL,NULL,NULL,'905','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('906','Vahto',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','704','704','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('908','Valkeakoski','Valkeakoski','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',20847,2024,61.26413,24.03029,NULL,NULL,NULL,'908','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('909','Valkeala',NULL,'08','Kymenlaakso','Kymmenedalen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','286','286','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('911','Valtimo','Valtimo','12','Pohjois-Karjala','Norra Karelen','fi','Maaseutumaiset kunnat',NULL,NULL,NULL,NULL,NULL,'2019-12-31','541','541','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('912','Vammala',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','790','790','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('913','Vampula',NULL,'04','Satakunta','Satakunta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','102','102','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('915','Varkaus','Varkaus','11','Pohjois-Savo','Norra Savolax','fi','Kaupunkimaiset kunnat',19669,2024,62.31242,27.88613,NULL,NULL,NULL,'915','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('916','Varpaisjärvi',NULL,'11','Pohjois-Savo','Norra Savolax',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','402','402','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('918','Vehmaa','Vemo','02','Varsinais-Suomi','Egentliga Finland','fi','Maaseutumaiset kunnat',2246,2024,60.68614,21.71442,NULL,NULL,NULL,'918','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('920','Velkua',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','529','529','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('921','Vesanto','Vesanto','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',1851,2024,62.93116,26.41587,NULL,NULL,NULL,'921','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('922','Vesilahti','Vesilahti','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',4511,2024,61.3097,23.61512,NULL,NULL,NULL,'922','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('923','Västanfjärd',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','322','322','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('924','Veteli','Vetil','16','Keski-Pohjanmaa','Mellersta Österbotten','fi','Maaseutumaiset kunnat',2931,2024,63.47605,23.79451,NULL,NULL,NULL,'924','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('925','Vieremä','Vieremä','11','Pohjois-Savo','Norra Savolax','fi','Maaseutumaiset kunnat',3352,2024,63.74344,27.00026,NULL,NULL,NULL,'925','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('926','Vihanti',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','678','678','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('927','Vihti','Vichtis','01','Uusimaa','Nyland','fi','Taajaan asutut kunnat',28799,2024,60.32666,24.31007,NULL,NULL,NULL,'927','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('931','Viitasaari','Viitasaari','13','Keski-Suomi','Mellersta Finland','fi','Maaseutumaiset kunnat',5764,2024,63.07618,25.859,NULL,NULL,NULL,'931','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('933','Vilppula',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','508','508','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('934','Vimpeli','Vindala','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',2607,2024,63.16087,23.8229,NULL,NULL,NULL,'934','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('935','Virolahti','Vederlax','08','Kymenlaakso','Kymmenedalen','fi','Maaseutumaiset kunnat',2831,2024,60.58376,27.70936,NULL,NULL,NULL,'935','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('936','Virrat','Virdois','06','Pirkanmaa','Birkaland','fi','Maaseutumaiset kunnat',6190,2024,62.23846,23.77478,NULL,NULL,NULL,'936','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('941','Vårdö','Vårdö','21','Ahvenanmaa','Åland','sv','Maaseutumaiset kunnat',459,2024,60.24413,20.37703,NULL,NULL,NULL,'941','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('942','Vähäkyrö',NULL,'15','Pohjanmaa','Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','905','905','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('945','Vöyri-Maksamaa',NULL,'15','Pohjanmaa','Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2010-12-31','946','946','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('946','Vöyri','Vörå','15','Pohjanmaa','Österbotten','sv-fi','Maaseutumaiset kunnat',6210,2024,63.132,22.25154,'2011-01-01',NULL,NULL,'946','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('971','Ylihärmä',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','233','233','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('972','Yli-Ii',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2012-12-31','564','564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('973','Ylikiiminki',NULL,'17','Pohjois-Pohjanmaa','Norra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','564','564','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('975','Ylistaro',NULL,'14','Etelä-Pohjanmaa','Södra Österbotten',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','743','743','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('976','Ylitornio','Övertorneå','19','Lappi','Lappland','fi','Maaseutumaiset kunnat',3721,2024,66.32306,23.67288,NULL,NULL,NULL,'976','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('977','Ylivieska','Ylivieska','17','Pohjois-Pohjanmaa','Norra Österbotten','fi','Taajaan asutut kunnat',15406,2024,64.07255,24.52685,NULL,NULL,NULL,'977','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('978','Ylämaa',NULL,'09','Etelä-Karjala','Södra Karelen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2009-12-31','405','405','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('979','Yläne',NULL,'02','Varsinais-Suomi','Egentliga Finland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','636','636','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('980','Ylöjärvi','Ylöjärvi','06','Pirkanmaa','Birkaland','fi','Kaupunkimaiset kunnat',33704,2024,61.55747,23.59745,NULL,NULL,NULL,'980','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('981','Ypäjä','Ypäjä','05','Kanta-Häme','Egentliga Tavastland','fi','Maaseutumaiset kunnat',2193,2024,60.80517,23.27233,NULL,NULL,NULL,'981','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('988','Äetsä',NULL,'06','Pirkanmaa','Birkaland',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2008-12-31','790','790','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('989','Ähtäri','Etseri','14','Etelä-Pohjanmaa','Södra Österbotten','fi','Maaseutumaiset kunnat',5220,2024,62.54865,24.07783,NULL,NULL,NULL,'989','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
INSERT INTO "municipalities" VALUES('992','Äänekoski','Äänekoski','13','Keski-Suomi','Mellersta Finland','fi','Taajaan asutut kunnat',17740,2024,62.60324,25.72975,NULL,NULL,NULL,'992','Statistics Finland, National Land Survey (CC BY 4.0), THL Sotkanet');
CREATE TABLE neighbours (               -- who shares a border with whom; from db/data/kunnat_2025_epsg3067.geojson
    code            TEXT NOT NULL,
    neighbour       TEXT NOT NULL,
    PRIMARY KEY (code, neighbour)
) STRICT, WITHOUT ROWID;
INSERT INTO "neighbours" VALUES('005','010');
INSERT INTO "neighbours" VALUES('005','300');
INSERT INTO "neighbours" VALUES('005','312');
INSERT INTO "neighbours" VALUES('005','403');
INSERT INTO "neighbours" VALUES('005','408');
INSERT INTO "neighbours" VALUES('005','584');
INSERT INTO "neighbours" VALUES('005','759');
INSERT INTO "neighbours" VALUES('005','934');
INSERT INTO "neighbours" VALUES('005','989');
INSERT INTO "neighbours" VALUES('009','208');
INSERT INTO "neighbours" VALUES('009','483');
INSERT INTO "neighbours" VALUES('009','977');
INSERT INTO "neighbours" VALUES('010','005');
INSERT INTO "neighbours" VALUES('010','300');
INSERT INTO "neighbours" VALUES('010','743');
INSERT INTO "neighbours" VALUES('010','936');
INSERT INTO "neighbours" VALUES('010','989');
INSERT INTO "neighbours" VALUES('016','098');
INSERT INTO "neighbours" VALUES('016','109');
INSERT INTO "neighbours" VALUES('016','111');
INSERT INTO "neighbours" VALUES('016','398');
INSERT INTO "neighbours" VALUES('016','576');
INSERT INTO "neighbours" VALUES('016','781');
INSERT INTO "neighbours" VALUES('018','504');
INSERT INTO "neighbours" VALUES('018','505');
INSERT INTO "neighbours" VALUES('018','611');
INSERT INTO "neighbours" VALUES('018','616');
INSERT INTO "neighbours" VALUES('018','638');
INSERT INTO "neighbours" VALUES('019','423');
INSERT INTO "neighbours" VALUES('019','636');
INSERT INTO "neighbours" VALUES('019','853');
INSERT INTO "neighbours" VALUES('020','109');
INSERT INTO "neighbours" VALUES('020','418');
INSERT INTO "neighbours" VALUES('020','887');
INSERT INTO "neighbours" VALUES('020','908');
INSERT INTO "neighbours" VALUES('020','922');
INSERT INTO "neighbours" VALUES('043','076');
INSERT INTO "neighbours" VALUES('046','090');
INSERT INTO "neighbours" VALUES('046','740');
INSERT INTO "neighbours" VALUES('046','915');
INSERT INTO "neighbours" VALUES('047','148');
INSERT INTO "neighbours" VALUES('047','261');
INSERT INTO "neighbours" VALUES('047','498');
INSERT INTO "neighbours" VALUES('049','091');
INSERT INTO "neighbours" VALUES('049','092');
INSERT INTO "neighbours" VALUES('049','235');
INSERT INTO "neighbours" VALUES('049','257');
INSERT INTO "neighbours" VALUES('049','543');
INSERT INTO "neighbours" VALUES('049','927');
INSERT INTO "neighbours" VALUES('050','051');
INSERT INTO "neighbours" VALUES('050','079');
INSERT INTO "neighbours" VALUES('050','271');
INSERT INTO "neighbours" VALUES('050','400');
INSERT INTO "neighbours" VALUES('050','503');
INSERT INTO "neighbours" VALUES('050','531');
INSERT INTO "neighbours" VALUES('050','636');
INSERT INTO "neighbours" VALUES('050','684');
INSERT INTO "neighbours" VALUES('050','783');
INSERT INTO "neighbours" VALUES('051','050');
INSERT INTO "neighbours" VALUES('051','531');
INSERT INTO "neighbours" VALUES('051','609');
INSERT INTO "neighbours" VALUES('051','684');
INSERT INTO "neighbours" VALUES('052','233');
INSERT INTO "neighbours" VALUES('052','288');
INSERT INTO "neighbours" VALUES('052','403');
INSERT INTO "neighbours" VALUES('052','599');
INSERT INTO "neighbours" VALUES('060','065');
INSERT INTO "neighbours" VALUES('060','076');
INSERT INTO "neighbours" VALUES('060','170');
INSERT INTO "neighbours" VALUES('060','736');
INSERT INTO "neighbours" VALUES('060','771');
INSERT INTO "neighbours" VALUES('061','103');
INSERT INTO "neighbours" VALUES('061','169');
INSERT INTO "neighbours" VALUES('061','834');
INSERT INTO "neighbours" VALUES('061','887');
INSERT INTO "neighbours" VALUES('065','060');
INSERT INTO "neighbours" VALUES('065','736');
INSERT INTO "neighbours" VALUES('069','071');
INSERT INTO "neighbours" VALUES('069','317');
INSERT INTO "neighbours" VALUES('069','535');
INSERT INTO "neighbours" VALUES('069','601');
INSERT INTO "neighbours" VALUES('069','626');
INSERT INTO "neighbours" VALUES('069','691');
INSERT INTO "neighbours" VALUES('069','746');
INSERT INTO "neighbours" VALUES('071','069');
INSERT INTO "neighbours" VALUES('071','317');
INSERT INTO "neighbours" VALUES('071','535');
INSERT INTO "neighbours" VALUES('071','563');
INSERT INTO "neighbours" VALUES('071','678');
INSERT INTO "neighbours" VALUES('071','791');
INSERT INTO "neighbours" VALUES('071','977');
INSERT INTO "neighbours" VALUES('074','236');
INSERT INTO "neighbours" VALUES('074','272');
INSERT INTO "neighbours" VALUES('074','421');
INSERT INTO "neighbours" VALUES('074','584');
INSERT INTO "neighbours" VALUES('074','924');
INSERT INTO "neighbours" VALUES('075','285');
INSERT INTO "neighbours" VALUES('075','286');
INSERT INTO "neighbours" VALUES('075','489');
INSERT INTO "neighbours" VALUES('075','935');
INSERT INTO "neighbours" VALUES('076','043');
INSERT INTO "neighbours" VALUES('076','060');
INSERT INTO "neighbours" VALUES('076','170');
INSERT INTO "neighbours" VALUES('077','213');
INSERT INTO "neighbours" VALUES('077','275');
INSERT INTO "neighbours" VALUES('077','410');
INSERT INTO "neighbours" VALUES('077','593');
INSERT INTO "neighbours" VALUES('077','686');
INSERT INTO "neighbours" VALUES('078','710');
INSERT INTO "neighbours" VALUES('079','050');
INSERT INTO "neighbours" VALUES('079','271');
INSERT INTO "neighbours" VALUES('079','531');
INSERT INTO "neighbours" VALUES('079','886');
INSERT INTO "neighbours" VALUES('081','111');
INSERT INTO "neighbours" VALUES('081','172');
INSERT INTO "neighbours" VALUES('081','435');
INSERT INTO "neighbours" VALUES('081','507');
INSERT INTO "neighbours" VALUES('081','781');
INSERT INTO "neighbours" VALUES('082','109');
INSERT INTO "neighbours" VALUES('082','908');
INSERT INTO "neighbours" VALUES('086','098');
INSERT INTO "neighbours" VALUES('086','106');
INSERT INTO "neighbours" VALUES('086','109');
INSERT INTO "neighbours" VALUES('086','165');
INSERT INTO "neighbours" VALUES('086','316');
INSERT INTO "neighbours" VALUES('086','505');
INSERT INTO "neighbours" VALUES('086','694');
INSERT INTO "neighbours" VALUES('090','046');
INSERT INTO "neighbours" VALUES('090','309');
INSERT INTO "neighbours" VALUES('090','420');
INSERT INTO "neighbours" VALUES('090','426');
INSERT INTO "neighbours" VALUES('090','740');
INSERT INTO "neighbours" VALUES('090','857');
INSERT INTO "neighbours" VALUES('090','915');
INSERT INTO "neighbours" VALUES('091','049');
INSERT INTO "neighbours" VALUES('091','092');
INSERT INTO "neighbours" VALUES('091','753');
INSERT INTO "neighbours" VALUES('092','049');
INSERT INTO "neighbours" VALUES('092','091');
INSERT INTO "neighbours" VALUES('092','245');
INSERT INTO "neighbours" VALUES('092','543');
INSERT INTO "neighbours" VALUES('092','753');
INSERT INTO "neighbours" VALUES('092','858');
INSERT INTO "neighbours" VALUES('097','172');
INSERT INTO "neighbours" VALUES('097','213');
INSERT INTO "neighbours" VALUES('097','491');
INSERT INTO "neighbours" VALUES('097','507');
INSERT INTO "neighbours" VALUES('098','016');
INSERT INTO "neighbours" VALUES('098','086');
INSERT INTO "neighbours" VALUES('098','109');
INSERT INTO "neighbours" VALUES('098','316');
INSERT INTO "neighbours" VALUES('098','398');
INSERT INTO "neighbours" VALUES('098','560');
INSERT INTO "neighbours" VALUES('102','271');
INSERT INTO "neighbours" VALUES('102','430');
INSERT INTO "neighbours" VALUES('102','619');
INSERT INTO "neighbours" VALUES('102','783');
INSERT INTO "neighbours" VALUES('102','790');
INSERT INTO "neighbours" VALUES('103','061');
INSERT INTO "neighbours" VALUES('103','169');
INSERT INTO "neighbours" VALUES('103','430');
INSERT INTO "neighbours" VALUES('103','619');
INSERT INTO "neighbours" VALUES('103','887');
INSERT INTO "neighbours" VALUES('103','981');
INSERT INTO "neighbours" VALUES('105','290');
INSERT INTO "neighbours" VALUES('105','620');
INSERT INTO "neighbours" VALUES('105','697');
INSERT INTO "neighbours" VALUES('105','777');
INSERT INTO "neighbours" VALUES('106','086');
INSERT INTO "neighbours" VALUES('106','433');
INSERT INTO "neighbours" VALUES('106','505');
INSERT INTO "neighbours" VALUES('106','543');
INSERT INTO "neighbours" VALUES('106','694');
INSERT INTO "neighbours" VALUES('106','858');
INSERT INTO "neighbours" VALUES('106','927');
INSERT INTO "neighbours" VALUES('108','143');
INSERT INTO "neighbours" VALUES('108','536');
INSERT INTO "neighbours" VALUES('108','790');
INSERT INTO "neighbours" VALUES('108','980');
INSERT INTO "neighbours" VALUES('109','016');
INSERT INTO "neighbours" VALUES('109','020');
INSERT INTO "neighbours" VALUES('109','082');
INSERT INTO "neighbours" VALUES('109','086');
INSERT INTO "neighbours" VALUES('109','098');
INSERT INTO "neighbours" VALUES('109','165');
INSERT INTO "neighbours" VALUES('109','433');
INSERT INTO "neighbours" VALUES('109','576');
INSERT INTO "neighbours" VALUES('109','635');
INSERT INTO "neighbours" VALUES('109','834');
INSERT INTO "neighbours" VALUES('109','887');
INSERT INTO "neighbours" VALUES('109','908');
INSERT INTO "neighbours" VALUES('111','016');
INSERT INTO "neighbours" VALUES('111','081');
INSERT INTO "neighbours" VALUES('111','142');
INSERT INTO "neighbours" VALUES('111','286');
INSERT INTO "neighbours" VALUES('111','398');
INSERT INTO "neighbours" VALUES('111','507');
INSERT INTO "neighbours" VALUES('111','781');
INSERT INTO "neighbours" VALUES('139','564');
INSERT INTO "neighbours" VALUES('139','615');
INSERT INTO "neighbours" VALUES('139','683');
INSERT INTO "neighbours" VALUES('139','751');
INSERT INTO "neighbours" VALUES('140','263');
INSERT INTO "neighbours" VALUES('140','297');
INSERT INTO "neighbours" VALUES('140','402');
INSERT INTO "neighbours" VALUES('140','595');
INSERT INTO "neighbours" VALUES('140','762');
INSERT INTO "neighbours" VALUES('140','925');
INSERT INTO "neighbours" VALUES('142','111');
INSERT INTO "neighbours" VALUES('142','286');
INSERT INTO "neighbours" VALUES('142','398');
INSERT INTO "neighbours" VALUES('142','407');
INSERT INTO "neighbours" VALUES('142','560');
INSERT INTO "neighbours" VALUES('143','108');
INSERT INTO "neighbours" VALUES('143','181');
INSERT INTO "neighbours" VALUES('143','214');
INSERT INTO "neighbours" VALUES('143','581');
INSERT INTO "neighbours" VALUES('143','790');
INSERT INTO "neighbours" VALUES('143','980');
INSERT INTO "neighbours" VALUES('145','152');
INSERT INTO "neighbours" VALUES('145','301');
INSERT INTO "neighbours" VALUES('145','399');
INSERT INTO "neighbours" VALUES('145','743');
INSERT INTO "neighbours" VALUES('146','167');
INSERT INTO "neighbours" VALUES('146','422');
INSERT INTO "neighbours" VALUES('148','047');
INSERT INTO "neighbours" VALUES('148','261');
INSERT INTO "neighbours" VALUES('148','758');
INSERT INTO "neighbours" VALUES('148','890');
INSERT INTO "neighbours" VALUES('149','444');
INSERT INTO "neighbours" VALUES('149','710');
INSERT INTO "neighbours" VALUES('149','755');
INSERT INTO "neighbours" VALUES('151','214');
INSERT INTO "neighbours" VALUES('151','218');
INSERT INTO "neighbours" VALUES('151','232');
INSERT INTO "neighbours" VALUES('151','287');
INSERT INTO "neighbours" VALUES('151','484');
INSERT INTO "neighbours" VALUES('151','747');
INSERT INTO "neighbours" VALUES('152','145');
INSERT INTO "neighbours" VALUES('152','233');
INSERT INTO "neighbours" VALUES('152','399');
INSERT INTO "neighbours" VALUES('152','743');
INSERT INTO "neighbours" VALUES('152','905');
INSERT INTO "neighbours" VALUES('152','946');
INSERT INTO "neighbours" VALUES('153','405');
INSERT INTO "neighbours" VALUES('153','700');
INSERT INTO "neighbours" VALUES('165','086');
INSERT INTO "neighbours" VALUES('165','109');
INSERT INTO "neighbours" VALUES('165','433');
INSERT INTO "neighbours" VALUES('165','694');
INSERT INTO "neighbours" VALUES('167','146');
INSERT INTO "neighbours" VALUES('167','276');
INSERT INTO "neighbours" VALUES('167','422');
INSERT INTO "neighbours" VALUES('167','426');
INSERT INTO "neighbours" VALUES('167','707');
INSERT INTO "neighbours" VALUES('167','848');
INSERT INTO "neighbours" VALUES('169','061');
INSERT INTO "neighbours" VALUES('169','103');
INSERT INTO "neighbours" VALUES('169','761');
INSERT INTO "neighbours" VALUES('169','834');
INSERT INTO "neighbours" VALUES('169','981');
INSERT INTO "neighbours" VALUES('170','060');
INSERT INTO "neighbours" VALUES('170','076');
INSERT INTO "neighbours" VALUES('170','417');
INSERT INTO "neighbours" VALUES('170','478');
INSERT INTO "neighbours" VALUES('171','178');
INSERT INTO "neighbours" VALUES('171','420');
INSERT INTO "neighbours" VALUES('171','593');
INSERT INTO "neighbours" VALUES('171','681');
INSERT INTO "neighbours" VALUES('171','915');
INSERT INTO "neighbours" VALUES('172','081');
INSERT INTO "neighbours" VALUES('172','097');
INSERT INTO "neighbours" VALUES('172','179');
INSERT INTO "neighbours" VALUES('172','213');
INSERT INTO "neighbours" VALUES('172','435');
INSERT INTO "neighbours" VALUES('172','507');
INSERT INTO "neighbours" VALUES('172','850');
INSERT INTO "neighbours" VALUES('176','204');
INSERT INTO "neighbours" VALUES('176','276');
INSERT INTO "neighbours" VALUES('176','297');
INSERT INTO "neighbours" VALUES('176','422');
INSERT INTO "neighbours" VALUES('176','541');
INSERT INTO "neighbours" VALUES('176','607');
INSERT INTO "neighbours" VALUES('176','687');
INSERT INTO "neighbours" VALUES('177','182');
INSERT INTO "neighbours" VALUES('177','508');
INSERT INTO "neighbours" VALUES('177','562');
INSERT INTO "neighbours" VALUES('177','702');
INSERT INTO "neighbours" VALUES('178','171');
INSERT INTO "neighbours" VALUES('178','491');
INSERT INTO "neighbours" VALUES('178','593');
INSERT INTO "neighbours" VALUES('178','623');
INSERT INTO "neighbours" VALUES('178','681');
INSERT INTO "neighbours" VALUES('178','768');
INSERT INTO "neighbours" VALUES('179','172');
INSERT INTO "neighbours" VALUES('179','182');
INSERT INTO "neighbours" VALUES('179','410');
INSERT INTO "neighbours" VALUES('179','435');
INSERT INTO "neighbours" VALUES('179','500');
INSERT INTO "neighbours" VALUES('179','592');
INSERT INTO "neighbours" VALUES('179','850');
INSERT INTO "neighbours" VALUES('179','892');
INSERT INTO "neighbours" VALUES('181','143');
INSERT INTO "neighbours" VALUES('181','214');
INSERT INTO "neighbours" VALUES('181','581');
INSERT INTO "neighbours" VALUES('182','177');
INSERT INTO "neighbours" VALUES('182','179');
INSERT INTO "neighbours" VALUES('182','249');
INSERT INTO "neighbours" VALUES('182','291');
INSERT INTO "neighbours" VALUES('182','435');
INSERT INTO "neighbours" VALUES('182','508');
INSERT INTO "neighbours" VALUES('182','562');
INSERT INTO "neighbours" VALUES('182','592');
INSERT INTO "neighbours" VALUES('186','505');
INSERT INTO "neighbours" VALUES('186','753');
INSERT INTO "neighbours" VALUES('186','858');
INSERT INTO "neighbours" VALUES('202','423');
INSERT INTO "neighbours" VALUES('202','577');
INSERT INTO "neighbours" VALUES('202','738');
INSERT INTO "neighbours" VALUES('202','853');
INSERT INTO "neighbours" VALUES('204','176');
INSERT INTO "neighbours" VALUES('204','297');
INSERT INTO "neighbours" VALUES('204','309');
INSERT INTO "neighbours" VALUES('204','607');
INSERT INTO "neighbours" VALUES('204','857');
INSERT INTO "neighbours" VALUES('205','578');
INSERT INTO "neighbours" VALUES('205','630');
INSERT INTO "neighbours" VALUES('205','762');
INSERT INTO "neighbours" VALUES('205','765');
INSERT INTO "neighbours" VALUES('205','785');
INSERT INTO "neighbours" VALUES('205','791');
INSERT INTO "neighbours" VALUES('205','925');
INSERT INTO "neighbours" VALUES('208','009');
INSERT INTO "neighbours" VALUES('208','217');
INSERT INTO "neighbours" VALUES('208','272');
INSERT INTO "neighbours" VALUES('208','483');
INSERT INTO "neighbours" VALUES('208','625');
INSERT INTO "neighbours" VALUES('208','746');
INSERT INTO "neighbours" VALUES('208','977');
INSERT INTO "neighbours" VALUES('211','291');
INSERT INTO "neighbours" VALUES('211','418');
INSERT INTO "neighbours" VALUES('211','562');
INSERT INTO "neighbours" VALUES('211','576');
INSERT INTO "neighbours" VALUES('211','635');
INSERT INTO "neighbours" VALUES('211','837');
INSERT INTO "neighbours" VALUES('211','908');
INSERT INTO "neighbours" VALUES('213','077');
INSERT INTO "neighbours" VALUES('213','097');
INSERT INTO "neighbours" VALUES('213','172');
INSERT INTO "neighbours" VALUES('213','491');
INSERT INTO "neighbours" VALUES('213','593');
INSERT INTO "neighbours" VALUES('213','850');
INSERT INTO "neighbours" VALUES('214','143');
INSERT INTO "neighbours" VALUES('214','151');
INSERT INTO "neighbours" VALUES('214','181');
INSERT INTO "neighbours" VALUES('214','230');
INSERT INTO "neighbours" VALUES('214','232');
INSERT INTO "neighbours" VALUES('214','581');
INSERT INTO "neighbours" VALUES('214','608');
INSERT INTO "neighbours" VALUES('214','609');
INSERT INTO "neighbours" VALUES('214','747');
INSERT INTO "neighbours" VALUES('214','790');
INSERT INTO "neighbours" VALUES('216','226');
INSERT INTO "neighbours" VALUES('216','265');
INSERT INTO "neighbours" VALUES('216','729');
INSERT INTO "neighbours" VALUES('216','931');
INSERT INTO "neighbours" VALUES('216','992');
INSERT INTO "neighbours" VALUES('217','208');
INSERT INTO "neighbours" VALUES('217','272');
INSERT INTO "neighbours" VALUES('217','746');
INSERT INTO "neighbours" VALUES('217','849');
INSERT INTO "neighbours" VALUES('218','151');
INSERT INTO "neighbours" VALUES('218','232');
INSERT INTO "neighbours" VALUES('218','287');
INSERT INTO "neighbours" VALUES('218','846');
INSERT INTO "neighbours" VALUES('224','433');
INSERT INTO "neighbours" VALUES('224','444');
INSERT INTO "neighbours" VALUES('224','834');
INSERT INTO "neighbours" VALUES('224','927');
INSERT INTO "neighbours" VALUES('226','216');
INSERT INTO "neighbours" VALUES('226','265');
INSERT INTO "neighbours" VALUES('226','312');
INSERT INTO "neighbours" VALUES('226','729');
INSERT INTO "neighbours" VALUES('226','759');
INSERT INTO "neighbours" VALUES('230','214');
INSERT INTO "neighbours" VALUES('230','232');
INSERT INTO "neighbours" VALUES('230','301');
INSERT INTO "neighbours" VALUES('230','581');
INSERT INTO "neighbours" VALUES('231','545');
INSERT INTO "neighbours" VALUES('232','151');
INSERT INTO "neighbours" VALUES('232','214');
INSERT INTO "neighbours" VALUES('232','218');
INSERT INTO "neighbours" VALUES('232','230');
INSERT INTO "neighbours" VALUES('232','301');
INSERT INTO "neighbours" VALUES('232','846');
INSERT INTO "neighbours" VALUES('233','052');
INSERT INTO "neighbours" VALUES('233','152');
INSERT INTO "neighbours" VALUES('233','403');
INSERT INTO "neighbours" VALUES('233','408');
INSERT INTO "neighbours" VALUES('233','599');
INSERT INTO "neighbours" VALUES('233','743');
INSERT INTO "neighbours" VALUES('233','893');
INSERT INTO "neighbours" VALUES('233','946');
INSERT INTO "neighbours" VALUES('235','049');
INSERT INTO "neighbours" VALUES('236','074');
INSERT INTO "neighbours" VALUES('236','272');
INSERT INTO "neighbours" VALUES('236','288');
INSERT INTO "neighbours" VALUES('236','924');
INSERT INTO "neighbours" VALUES('239','595');
INSERT INTO "neighbours" VALUES('239','601');
INSERT INTO "neighbours" VALUES('239','844');
INSERT INTO "neighbours" VALUES('239','921');
INSERT INTO "neighbours" VALUES('239','931');
INSERT INTO "neighbours" VALUES('240','241');
INSERT INTO "neighbours" VALUES('240','751');
INSERT INTO "neighbours" VALUES('241','240');
INSERT INTO "neighbours" VALUES('241','751');
INSERT INTO "neighbours" VALUES('241','845');
INSERT INTO "neighbours" VALUES('241','851');
INSERT INTO "neighbours" VALUES('244','425');
INSERT INTO "neighbours" VALUES('244','564');
INSERT INTO "neighbours" VALUES('244','859');
INSERT INTO "neighbours" VALUES('245','092');
INSERT INTO "neighbours" VALUES('245','753');
INSERT INTO "neighbours" VALUES('245','858');
INSERT INTO "neighbours" VALUES('249','182');
INSERT INTO "neighbours" VALUES('249','495');
INSERT INTO "neighbours" VALUES('249','508');
INSERT INTO "neighbours" VALUES('249','592');
INSERT INTO "neighbours" VALUES('249','936');
INSERT INTO "neighbours" VALUES('249','989');
INSERT INTO "neighbours" VALUES('250','301');
INSERT INTO "neighbours" VALUES('250','581');
INSERT INTO "neighbours" VALUES('250','743');
INSERT INTO "neighbours" VALUES('250','936');
INSERT INTO "neighbours" VALUES('250','980');
INSERT INTO "neighbours" VALUES('256','265');
INSERT INTO "neighbours" VALUES('256','421');
INSERT INTO "neighbours" VALUES('256','584');
INSERT INTO "neighbours" VALUES('256','601');
INSERT INTO "neighbours" VALUES('256','691');
INSERT INTO "neighbours" VALUES('256','931');
INSERT INTO "neighbours" VALUES('257','049');
INSERT INTO "neighbours" VALUES('257','755');
INSERT INTO "neighbours" VALUES('257','927');
INSERT INTO "neighbours" VALUES('260','580');
INSERT INTO "neighbours" VALUES('260','707');
INSERT INTO "neighbours" VALUES('260','740');
INSERT INTO "neighbours" VALUES('260','848');
INSERT INTO "neighbours" VALUES('261','047');
INSERT INTO "neighbours" VALUES('261','148');
INSERT INTO "neighbours" VALUES('261','273');
INSERT INTO "neighbours" VALUES('261','498');
INSERT INTO "neighbours" VALUES('261','698');
INSERT INTO "neighbours" VALUES('261','758');
INSERT INTO "neighbours" VALUES('263','140');
INSERT INTO "neighbours" VALUES('263','595');
INSERT INTO "neighbours" VALUES('263','626');
INSERT INTO "neighbours" VALUES('263','630');
INSERT INTO "neighbours" VALUES('263','925');
INSERT INTO "neighbours" VALUES('265','216');
INSERT INTO "neighbours" VALUES('265','226');
INSERT INTO "neighbours" VALUES('265','256');
INSERT INTO "neighbours" VALUES('265','312');
INSERT INTO "neighbours" VALUES('265','584');
INSERT INTO "neighbours" VALUES('265','931');
INSERT INTO "neighbours" VALUES('271','050');
INSERT INTO "neighbours" VALUES('271','079');
INSERT INTO "neighbours" VALUES('271','102');
INSERT INTO "neighbours" VALUES('271','783');
INSERT INTO "neighbours" VALUES('271','790');
INSERT INTO "neighbours" VALUES('271','886');
INSERT INTO "neighbours" VALUES('272','074');
INSERT INTO "neighbours" VALUES('272','208');
INSERT INTO "neighbours" VALUES('272','217');
INSERT INTO "neighbours" VALUES('272','236');
INSERT INTO "neighbours" VALUES('272','288');
INSERT INTO "neighbours" VALUES('272','421');
INSERT INTO "neighbours" VALUES('272','440');
INSERT INTO "neighbours" VALUES('272','849');
INSERT INTO "neighbours" VALUES('273','261');
INSERT INTO "neighbours" VALUES('273','498');
INSERT INTO "neighbours" VALUES('273','698');
INSERT INTO "neighbours" VALUES('273','854');
INSERT INTO "neighbours" VALUES('275','077');
INSERT INTO "neighbours" VALUES('275','410');
INSERT INTO "neighbours" VALUES('275','686');
INSERT INTO "neighbours" VALUES('275','921');
INSERT INTO "neighbours" VALUES('275','992');
INSERT INTO "neighbours" VALUES('276','167');
INSERT INTO "neighbours" VALUES('276','176');
INSERT INTO "neighbours" VALUES('276','422');
INSERT INTO "neighbours" VALUES('276','426');
INSERT INTO "neighbours" VALUES('276','607');
INSERT INTO "neighbours" VALUES('280','475');
INSERT INTO "neighbours" VALUES('280','545');
INSERT INTO "neighbours" VALUES('284','430');
INSERT INTO "neighbours" VALUES('284','480');
INSERT INTO "neighbours" VALUES('284','734');
INSERT INTO "neighbours" VALUES('284','761');
INSERT INTO "neighbours" VALUES('285','075');
INSERT INTO "neighbours" VALUES('285','286');
INSERT INTO "neighbours" VALUES('285','624');
INSERT INTO "neighbours" VALUES('286','075');
INSERT INTO "neighbours" VALUES('286','111');
INSERT INTO "neighbours" VALUES('286','142');
INSERT INTO "neighbours" VALUES('286','285');
INSERT INTO "neighbours" VALUES('286','407');
INSERT INTO "neighbours" VALUES('286','434');
INSERT INTO "neighbours" VALUES('286','441');
INSERT INTO "neighbours" VALUES('286','507');
INSERT INTO "neighbours" VALUES('286','624');
INSERT INTO "neighbours" VALUES('286','739');
INSERT INTO "neighbours" VALUES('287','151');
INSERT INTO "neighbours" VALUES('287','218');
INSERT INTO "neighbours" VALUES('287','484');
INSERT INTO "neighbours" VALUES('287','545');
INSERT INTO "neighbours" VALUES('288','052');
INSERT INTO "neighbours" VALUES('288','236');
INSERT INTO "neighbours" VALUES('288','272');
INSERT INTO "neighbours" VALUES('288','440');
INSERT INTO "neighbours" VALUES('288','599');
INSERT INTO "neighbours" VALUES('288','924');
INSERT INTO "neighbours" VALUES('290','105');
INSERT INTO "neighbours" VALUES('290','422');
INSERT INTO "neighbours" VALUES('290','541');
INSERT INTO "neighbours" VALUES('290','697');
INSERT INTO "neighbours" VALUES('290','765');
INSERT INTO "neighbours" VALUES('290','777');
INSERT INTO "neighbours" VALUES('291','182');
INSERT INTO "neighbours" VALUES('291','211');
INSERT INTO "neighbours" VALUES('291','435');
INSERT INTO "neighbours" VALUES('291','562');
INSERT INTO "neighbours" VALUES('291','576');
INSERT INTO "neighbours" VALUES('291','781');
INSERT INTO "neighbours" VALUES('297','140');
INSERT INTO "neighbours" VALUES('297','176');
INSERT INTO "neighbours" VALUES('297','204');
INSERT INTO "neighbours" VALUES('297','402');
INSERT INTO "neighbours" VALUES('297','420');
INSERT INTO "neighbours" VALUES('297','595');
INSERT INTO "neighbours" VALUES('297','687');
INSERT INTO "neighbours" VALUES('297','749');
INSERT INTO "neighbours" VALUES('297','778');
INSERT INTO "neighbours" VALUES('297','844');
INSERT INTO "neighbours" VALUES('297','857');
INSERT INTO "neighbours" VALUES('300','005');
INSERT INTO "neighbours" VALUES('300','010');
INSERT INTO "neighbours" VALUES('300','408');
INSERT INTO "neighbours" VALUES('300','743');
INSERT INTO "neighbours" VALUES('301','145');
INSERT INTO "neighbours" VALUES('301','230');
INSERT INTO "neighbours" VALUES('301','232');
INSERT INTO "neighbours" VALUES('301','250');
INSERT INTO "neighbours" VALUES('301','399');
INSERT INTO "neighbours" VALUES('301','475');
INSERT INTO "neighbours" VALUES('301','545');
INSERT INTO "neighbours" VALUES('301','581');
INSERT INTO "neighbours" VALUES('301','743');
INSERT INTO "neighbours" VALUES('301','846');
INSERT INTO "neighbours" VALUES('305','614');
INSERT INTO "neighbours" VALUES('305','732');
INSERT INTO "neighbours" VALUES('305','777');
INSERT INTO "neighbours" VALUES('305','832');
INSERT INTO "neighbours" VALUES('309','090');
INSERT INTO "neighbours" VALUES('309','204');
INSERT INTO "neighbours" VALUES('309','426');
INSERT INTO "neighbours" VALUES('309','607');
INSERT INTO "neighbours" VALUES('309','857');
INSERT INTO "neighbours" VALUES('312','005');
INSERT INTO "neighbours" VALUES('312','226');
INSERT INTO "neighbours" VALUES('312','265');
INSERT INTO "neighbours" VALUES('312','584');
INSERT INTO "neighbours" VALUES('312','759');
INSERT INTO "neighbours" VALUES('316','086');
INSERT INTO "neighbours" VALUES('316','098');
INSERT INTO "neighbours" VALUES('316','505');
INSERT INTO "neighbours" VALUES('316','560');
INSERT INTO "neighbours" VALUES('317','069');
INSERT INTO "neighbours" VALUES('317','071');
INSERT INTO "neighbours" VALUES('317','626');
INSERT INTO "neighbours" VALUES('317','630');
INSERT INTO "neighbours" VALUES('317','791');
INSERT INTO "neighbours" VALUES('320','583');
INSERT INTO "neighbours" VALUES('320','614');
INSERT INTO "neighbours" VALUES('320','698');
INSERT INTO "neighbours" VALUES('320','732');
INSERT INTO "neighbours" VALUES('398','016');
INSERT INTO "neighbours" VALUES('398','098');
INSERT INTO "neighbours" VALUES('398','111');
INSERT INTO "neighbours" VALUES('398','142');
INSERT INTO "neighbours" VALUES('398','560');
INSERT INTO "neighbours" VALUES('399','145');
INSERT INTO "neighbours" VALUES('399','152');
INSERT INTO "neighbours" VALUES('399','301');
INSERT INTO "neighbours" VALUES('399','475');
INSERT INTO "neighbours" VALUES('399','499');
INSERT INTO "neighbours" VALUES('399','905');
INSERT INTO "neighbours" VALUES('400','050');
INSERT INTO "neighbours" VALUES('400','503');
INSERT INTO "neighbours" VALUES('400','631');
INSERT INTO "neighbours" VALUES('400','684');
INSERT INTO "neighbours" VALUES('400','895');
INSERT INTO "neighbours" VALUES('400','918');
INSERT INTO "neighbours" VALUES('402','140');
INSERT INTO "neighbours" VALUES('402','297');
INSERT INTO "neighbours" VALUES('402','687');
INSERT INTO "neighbours" VALUES('402','749');
INSERT INTO "neighbours" VALUES('402','762');
INSERT INTO "neighbours" VALUES('403','005');
INSERT INTO "neighbours" VALUES('403','052');
INSERT INTO "neighbours" VALUES('403','233');
INSERT INTO "neighbours" VALUES('403','408');
INSERT INTO "neighbours" VALUES('403','924');
INSERT INTO "neighbours" VALUES('403','934');
INSERT INTO "neighbours" VALUES('405','153');
INSERT INTO "neighbours" VALUES('405','416');
INSERT INTO "neighbours" VALUES('405','441');
INSERT INTO "neighbours" VALUES('405','489');
INSERT INTO "neighbours" VALUES('405','700');
INSERT INTO "neighbours" VALUES('405','831');
INSERT INTO "neighbours" VALUES('407','142');
INSERT INTO "neighbours" VALUES('407','286');
INSERT INTO "neighbours" VALUES('407','434');
INSERT INTO "neighbours" VALUES('407','504');
INSERT INTO "neighbours" VALUES('407','560');
INSERT INTO "neighbours" VALUES('408','005');
INSERT INTO "neighbours" VALUES('408','233');
INSERT INTO "neighbours" VALUES('408','300');
INSERT INTO "neighbours" VALUES('408','403');
INSERT INTO "neighbours" VALUES('408','743');
INSERT INTO "neighbours" VALUES('410','077');
INSERT INTO "neighbours" VALUES('410','179');
INSERT INTO "neighbours" VALUES('410','275');
INSERT INTO "neighbours" VALUES('410','850');
INSERT INTO "neighbours" VALUES('410','892');
INSERT INTO "neighbours" VALUES('410','992');
INSERT INTO "neighbours" VALUES('416','405');
INSERT INTO "neighbours" VALUES('416','441');
INSERT INTO "neighbours" VALUES('416','739');
INSERT INTO "neighbours" VALUES('416','831');
INSERT INTO "neighbours" VALUES('417','170');
INSERT INTO "neighbours" VALUES('417','478');
INSERT INTO "neighbours" VALUES('418','020');
INSERT INTO "neighbours" VALUES('418','211');
INSERT INTO "neighbours" VALUES('418','604');
INSERT INTO "neighbours" VALUES('418','837');
INSERT INTO "neighbours" VALUES('418','908');
INSERT INTO "neighbours" VALUES('418','922');
INSERT INTO "neighbours" VALUES('420','090');
INSERT INTO "neighbours" VALUES('420','171');
INSERT INTO "neighbours" VALUES('420','297');
INSERT INTO "neighbours" VALUES('420','593');
INSERT INTO "neighbours" VALUES('420','778');
INSERT INTO "neighbours" VALUES('420','857');
INSERT INTO "neighbours" VALUES('420','915');
INSERT INTO "neighbours" VALUES('421','074');
INSERT INTO "neighbours" VALUES('421','256');
INSERT INTO "neighbours" VALUES('421','272');
INSERT INTO "neighbours" VALUES('421','584');
INSERT INTO "neighbours" VALUES('421','691');
INSERT INTO "neighbours" VALUES('421','849');
INSERT INTO "neighbours" VALUES('422','146');
INSERT INTO "neighbours" VALUES('422','167');
INSERT INTO "neighbours" VALUES('422','176');
INSERT INTO "neighbours" VALUES('422','276');
INSERT INTO "neighbours" VALUES('422','290');
INSERT INTO "neighbours" VALUES('422','541');
INSERT INTO "neighbours" VALUES('423','019');
INSERT INTO "neighbours" VALUES('423','202');
INSERT INTO "neighbours" VALUES('423','480');
INSERT INTO "neighbours" VALUES('423','577');
INSERT INTO "neighbours" VALUES('423','636');
INSERT INTO "neighbours" VALUES('423','853');
INSERT INTO "neighbours" VALUES('425','244');
INSERT INTO "neighbours" VALUES('425','436');
INSERT INTO "neighbours" VALUES('425','494');
INSERT INTO "neighbours" VALUES('425','564');
INSERT INTO "neighbours" VALUES('425','748');
INSERT INTO "neighbours" VALUES('425','791');
INSERT INTO "neighbours" VALUES('425','859');
INSERT INTO "neighbours" VALUES('426','090');
INSERT INTO "neighbours" VALUES('426','167');
INSERT INTO "neighbours" VALUES('426','276');
INSERT INTO "neighbours" VALUES('426','309');
INSERT INTO "neighbours" VALUES('426','607');
INSERT INTO "neighbours" VALUES('426','707');
INSERT INTO "neighbours" VALUES('426','740');
INSERT INTO "neighbours" VALUES('430','102');
INSERT INTO "neighbours" VALUES('430','103');
INSERT INTO "neighbours" VALUES('430','284');
INSERT INTO "neighbours" VALUES('430','480');
INSERT INTO "neighbours" VALUES('430','561');
INSERT INTO "neighbours" VALUES('430','619');
INSERT INTO "neighbours" VALUES('430','636');
INSERT INTO "neighbours" VALUES('430','783');
INSERT INTO "neighbours" VALUES('430','981');
INSERT INTO "neighbours" VALUES('433','106');
INSERT INTO "neighbours" VALUES('433','109');
INSERT INTO "neighbours" VALUES('433','165');
INSERT INTO "neighbours" VALUES('433','224');
INSERT INTO "neighbours" VALUES('433','694');
INSERT INTO "neighbours" VALUES('433','834');
INSERT INTO "neighbours" VALUES('433','927');
INSERT INTO "neighbours" VALUES('434','286');
INSERT INTO "neighbours" VALUES('434','407');
INSERT INTO "neighbours" VALUES('434','504');
INSERT INTO "neighbours" VALUES('434','624');
INSERT INTO "neighbours" VALUES('434','638');
INSERT INTO "neighbours" VALUES('435','081');
INSERT INTO "neighbours" VALUES('435','172');
INSERT INTO "neighbours" VALUES('435','179');
INSERT INTO "neighbours" VALUES('435','182');
INSERT INTO "neighbours" VALUES('435','291');
INSERT INTO "neighbours" VALUES('435','781');
INSERT INTO "neighbours" VALUES('436','425');
INSERT INTO "neighbours" VALUES('436','748');
INSERT INTO "neighbours" VALUES('440','272');
INSERT INTO "neighbours" VALUES('440','288');
INSERT INTO "neighbours" VALUES('440','598');
INSERT INTO "neighbours" VALUES('440','599');
INSERT INTO "neighbours" VALUES('441','286');
INSERT INTO "neighbours" VALUES('441','405');
INSERT INTO "neighbours" VALUES('441','416');
INSERT INTO "neighbours" VALUES('441','489');
INSERT INTO "neighbours" VALUES('441','739');
INSERT INTO "neighbours" VALUES('444','149');
INSERT INTO "neighbours" VALUES('444','224');
INSERT INTO "neighbours" VALUES('444','710');
INSERT INTO "neighbours" VALUES('444','734');
INSERT INTO "neighbours" VALUES('444','755');
INSERT INTO "neighbours" VALUES('444','761');
INSERT INTO "neighbours" VALUES('444','834');
INSERT INTO "neighbours" VALUES('444','927');
INSERT INTO "neighbours" VALUES('475','280');
INSERT INTO "neighbours" VALUES('475','301');
INSERT INTO "neighbours" VALUES('475','399');
INSERT INTO "neighbours" VALUES('475','499');
INSERT INTO "neighbours" VALUES('475','545');
INSERT INTO "neighbours" VALUES('475','905');
INSERT INTO "neighbours" VALUES('478','170');
INSERT INTO "neighbours" VALUES('478','417');
INSERT INTO "neighbours" VALUES('480','284');
INSERT INTO "neighbours" VALUES('480','423');
INSERT INTO "neighbours" VALUES('480','430');
INSERT INTO "neighbours" VALUES('480','577');
INSERT INTO "neighbours" VALUES('480','636');
INSERT INTO "neighbours" VALUES('480','734');
INSERT INTO "neighbours" VALUES('481','503');
INSERT INTO "neighbours" VALUES('481','529');
INSERT INTO "neighbours" VALUES('481','538');
INSERT INTO "neighbours" VALUES('481','680');
INSERT INTO "neighbours" VALUES('481','704');
INSERT INTO "neighbours" VALUES('483','009');
INSERT INTO "neighbours" VALUES('483','208');
INSERT INTO "neighbours" VALUES('483','563');
INSERT INTO "neighbours" VALUES('483','625');
INSERT INTO "neighbours" VALUES('484','151');
INSERT INTO "neighbours" VALUES('484','287');
INSERT INTO "neighbours" VALUES('484','609');
INSERT INTO "neighbours" VALUES('484','747');
INSERT INTO "neighbours" VALUES('489','075');
INSERT INTO "neighbours" VALUES('489','405');
INSERT INTO "neighbours" VALUES('489','441');
INSERT INTO "neighbours" VALUES('489','935');
INSERT INTO "neighbours" VALUES('491','097');
INSERT INTO "neighbours" VALUES('491','178');
INSERT INTO "neighbours" VALUES('491','213');
INSERT INTO "neighbours" VALUES('491','507');
INSERT INTO "neighbours" VALUES('491','593');
INSERT INTO "neighbours" VALUES('491','623');
INSERT INTO "neighbours" VALUES('491','739');
INSERT INTO "neighbours" VALUES('494','425');
INSERT INTO "neighbours" VALUES('494','564');
INSERT INTO "neighbours" VALUES('494','785');
INSERT INTO "neighbours" VALUES('494','859');
INSERT INTO "neighbours" VALUES('494','889');
INSERT INTO "neighbours" VALUES('495','249');
INSERT INTO "neighbours" VALUES('495','592');
INSERT INTO "neighbours" VALUES('495','729');
INSERT INTO "neighbours" VALUES('495','892');
INSERT INTO "neighbours" VALUES('495','989');
INSERT INTO "neighbours" VALUES('498','047');
INSERT INTO "neighbours" VALUES('498','261');
INSERT INTO "neighbours" VALUES('498','273');
INSERT INTO "neighbours" VALUES('499','399');
INSERT INTO "neighbours" VALUES('499','475');
INSERT INTO "neighbours" VALUES('499','905');
INSERT INTO "neighbours" VALUES('499','946');
INSERT INTO "neighbours" VALUES('500','179');
INSERT INTO "neighbours" VALUES('500','850');
INSERT INTO "neighbours" VALUES('503','050');
INSERT INTO "neighbours" VALUES('503','400');
INSERT INTO "neighbours" VALUES('503','481');
INSERT INTO "neighbours" VALUES('503','538');
INSERT INTO "neighbours" VALUES('503','636');
INSERT INTO "neighbours" VALUES('503','918');
INSERT INTO "neighbours" VALUES('504','018');
INSERT INTO "neighbours" VALUES('504','407');
INSERT INTO "neighbours" VALUES('504','434');
INSERT INTO "neighbours" VALUES('504','560');
INSERT INTO "neighbours" VALUES('504','616');
INSERT INTO "neighbours" VALUES('505','018');
INSERT INTO "neighbours" VALUES('505','086');
INSERT INTO "neighbours" VALUES('505','106');
INSERT INTO "neighbours" VALUES('505','186');
INSERT INTO "neighbours" VALUES('505','316');
INSERT INTO "neighbours" VALUES('505','560');
INSERT INTO "neighbours" VALUES('505','611');
INSERT INTO "neighbours" VALUES('505','616');
INSERT INTO "neighbours" VALUES('505','753');
INSERT INTO "neighbours" VALUES('505','858');
INSERT INTO "neighbours" VALUES('507','081');
INSERT INTO "neighbours" VALUES('507','097');
INSERT INTO "neighbours" VALUES('507','111');
INSERT INTO "neighbours" VALUES('507','172');
INSERT INTO "neighbours" VALUES('507','286');
INSERT INTO "neighbours" VALUES('507','491');
INSERT INTO "neighbours" VALUES('507','739');
INSERT INTO "neighbours" VALUES('508','177');
INSERT INTO "neighbours" VALUES('508','182');
INSERT INTO "neighbours" VALUES('508','249');
INSERT INTO "neighbours" VALUES('508','702');
INSERT INTO "neighbours" VALUES('508','936');
INSERT INTO "neighbours" VALUES('529','481');
INSERT INTO "neighbours" VALUES('529','680');
INSERT INTO "neighbours" VALUES('529','853');
INSERT INTO "neighbours" VALUES('531','050');
INSERT INTO "neighbours" VALUES('531','051');
INSERT INTO "neighbours" VALUES('531','079');
INSERT INTO "neighbours" VALUES('531','609');
INSERT INTO "neighbours" VALUES('531','886');
INSERT INTO "neighbours" VALUES('535','069');
INSERT INTO "neighbours" VALUES('535','071');
INSERT INTO "neighbours" VALUES('535','746');
INSERT INTO "neighbours" VALUES('535','977');
INSERT INTO "neighbours" VALUES('536','108');
INSERT INTO "neighbours" VALUES('536','604');
INSERT INTO "neighbours" VALUES('536','790');
INSERT INTO "neighbours" VALUES('536','837');
INSERT INTO "neighbours" VALUES('536','922');
INSERT INTO "neighbours" VALUES('536','980');
INSERT INTO "neighbours" VALUES('538','481');
INSERT INTO "neighbours" VALUES('538','503');
INSERT INTO "neighbours" VALUES('538','704');
INSERT INTO "neighbours" VALUES('541','176');
INSERT INTO "neighbours" VALUES('541','290');
INSERT INTO "neighbours" VALUES('541','422');
INSERT INTO "neighbours" VALUES('541','687');
INSERT INTO "neighbours" VALUES('541','765');
INSERT INTO "neighbours" VALUES('543','049');
INSERT INTO "neighbours" VALUES('543','092');
INSERT INTO "neighbours" VALUES('543','106');
INSERT INTO "neighbours" VALUES('543','858');
INSERT INTO "neighbours" VALUES('543','927');
INSERT INTO "neighbours" VALUES('545','231');
INSERT INTO "neighbours" VALUES('545','280');
INSERT INTO "neighbours" VALUES('545','287');
INSERT INTO "neighbours" VALUES('545','301');
INSERT INTO "neighbours" VALUES('545','475');
INSERT INTO "neighbours" VALUES('545','846');
INSERT INTO "neighbours" VALUES('560','098');
INSERT INTO "neighbours" VALUES('560','142');
INSERT INTO "neighbours" VALUES('560','316');
INSERT INTO "neighbours" VALUES('560','398');
INSERT INTO "neighbours" VALUES('560','407');
INSERT INTO "neighbours" VALUES('560','504');
INSERT INTO "neighbours" VALUES('560','505');
INSERT INTO "neighbours" VALUES('560','616');
INSERT INTO "neighbours" VALUES('561','430');
INSERT INTO "neighbours" VALUES('561','636');
INSERT INTO "neighbours" VALUES('562','177');
INSERT INTO "neighbours" VALUES('562','182');
INSERT INTO "neighbours" VALUES('562','211');
INSERT INTO "neighbours" VALUES('562','291');
INSERT INTO "neighbours" VALUES('562','702');
INSERT INTO "neighbours" VALUES('562','837');
INSERT INTO "neighbours" VALUES('563','071');
INSERT INTO "neighbours" VALUES('563','483');
INSERT INTO "neighbours" VALUES('563','625');
INSERT INTO "neighbours" VALUES('563','678');
INSERT INTO "neighbours" VALUES('563','977');
INSERT INTO "neighbours" VALUES('564','139');
INSERT INTO "neighbours" VALUES('564','244');
INSERT INTO "neighbours" VALUES('564','425');
INSERT INTO "neighbours" VALUES('564','494');
INSERT INTO "neighbours" VALUES('564','615');
INSERT INTO "neighbours" VALUES('564','859');
INSERT INTO "neighbours" VALUES('564','889');
INSERT INTO "neighbours" VALUES('576','016');
INSERT INTO "neighbours" VALUES('576','109');
INSERT INTO "neighbours" VALUES('576','211');
INSERT INTO "neighbours" VALUES('576','291');
INSERT INTO "neighbours" VALUES('576','635');
INSERT INTO "neighbours" VALUES('576','781');
INSERT INTO "neighbours" VALUES('577','202');
INSERT INTO "neighbours" VALUES('577','423');
INSERT INTO "neighbours" VALUES('577','480');
INSERT INTO "neighbours" VALUES('577','734');
INSERT INTO "neighbours" VALUES('577','738');
INSERT INTO "neighbours" VALUES('578','205');
INSERT INTO "neighbours" VALUES('578','620');
INSERT INTO "neighbours" VALUES('578','697');
INSERT INTO "neighbours" VALUES('578','765');
INSERT INTO "neighbours" VALUES('578','785');
INSERT INTO "neighbours" VALUES('580','260');
INSERT INTO "neighbours" VALUES('580','689');
INSERT INTO "neighbours" VALUES('580','700');
INSERT INTO "neighbours" VALUES('580','740');
INSERT INTO "neighbours" VALUES('581','143');
INSERT INTO "neighbours" VALUES('581','181');
INSERT INTO "neighbours" VALUES('581','214');
INSERT INTO "neighbours" VALUES('581','230');
INSERT INTO "neighbours" VALUES('581','250');
INSERT INTO "neighbours" VALUES('581','301');
INSERT INTO "neighbours" VALUES('581','980');
INSERT INTO "neighbours" VALUES('583','320');
INSERT INTO "neighbours" VALUES('583','732');
INSERT INTO "neighbours" VALUES('583','742');
INSERT INTO "neighbours" VALUES('583','758');
INSERT INTO "neighbours" VALUES('584','005');
INSERT INTO "neighbours" VALUES('584','074');
INSERT INTO "neighbours" VALUES('584','256');
INSERT INTO "neighbours" VALUES('584','265');
INSERT INTO "neighbours" VALUES('584','312');
INSERT INTO "neighbours" VALUES('584','421');
INSERT INTO "neighbours" VALUES('584','924');
INSERT INTO "neighbours" VALUES('584','934');
INSERT INTO "neighbours" VALUES('592','179');
INSERT INTO "neighbours" VALUES('592','182');
INSERT INTO "neighbours" VALUES('592','249');
INSERT INTO "neighbours" VALUES('592','495');
INSERT INTO "neighbours" VALUES('592','892');
INSERT INTO "neighbours" VALUES('593','077');
INSERT INTO "neighbours" VALUES('593','171');
INSERT INTO "neighbours" VALUES('593','178');
INSERT INTO "neighbours" VALUES('593','213');
INSERT INTO "neighbours" VALUES('593','420');
INSERT INTO "neighbours" VALUES('593','491');
INSERT INTO "neighbours" VALUES('593','686');
INSERT INTO "neighbours" VALUES('593','778');
INSERT INTO "neighbours" VALUES('595','140');
INSERT INTO "neighbours" VALUES('595','239');
INSERT INTO "neighbours" VALUES('595','263');
INSERT INTO "neighbours" VALUES('595','297');
INSERT INTO "neighbours" VALUES('595','601');
INSERT INTO "neighbours" VALUES('595','626');
INSERT INTO "neighbours" VALUES('595','844');
INSERT INTO "neighbours" VALUES('598','440');
INSERT INTO "neighbours" VALUES('598','599');
INSERT INTO "neighbours" VALUES('598','893');
INSERT INTO "neighbours" VALUES('599','052');
INSERT INTO "neighbours" VALUES('599','233');
INSERT INTO "neighbours" VALUES('599','288');
INSERT INTO "neighbours" VALUES('599','440');
INSERT INTO "neighbours" VALUES('599','598');
INSERT INTO "neighbours" VALUES('599','893');
INSERT INTO "neighbours" VALUES('601','069');
INSERT INTO "neighbours" VALUES('601','239');
INSERT INTO "neighbours" VALUES('601','256');
INSERT INTO "neighbours" VALUES('601','595');
INSERT INTO "neighbours" VALUES('601','626');
INSERT INTO "neighbours" VALUES('601','691');
INSERT INTO "neighbours" VALUES('601','931');
INSERT INTO "neighbours" VALUES('604','418');
INSERT INTO "neighbours" VALUES('604','536');
INSERT INTO "neighbours" VALUES('604','837');
INSERT INTO "neighbours" VALUES('604','922');
INSERT INTO "neighbours" VALUES('607','176');
INSERT INTO "neighbours" VALUES('607','204');
INSERT INTO "neighbours" VALUES('607','276');
INSERT INTO "neighbours" VALUES('607','309');
INSERT INTO "neighbours" VALUES('607','426');
INSERT INTO "neighbours" VALUES('608','214');
INSERT INTO "neighbours" VALUES('608','609');
INSERT INTO "neighbours" VALUES('608','747');
INSERT INTO "neighbours" VALUES('609','051');
INSERT INTO "neighbours" VALUES('609','214');
INSERT INTO "neighbours" VALUES('609','484');
INSERT INTO "neighbours" VALUES('609','531');
INSERT INTO "neighbours" VALUES('609','608');
INSERT INTO "neighbours" VALUES('609','790');
INSERT INTO "neighbours" VALUES('609','886');
INSERT INTO "neighbours" VALUES('611','018');
INSERT INTO "neighbours" VALUES('611','505');
INSERT INTO "neighbours" VALUES('611','638');
INSERT INTO "neighbours" VALUES('611','753');
INSERT INTO "neighbours" VALUES('614','305');
INSERT INTO "neighbours" VALUES('614','320');
INSERT INTO "neighbours" VALUES('614','615');
INSERT INTO "neighbours" VALUES('614','683');
INSERT INTO "neighbours" VALUES('614','698');
INSERT INTO "neighbours" VALUES('614','732');
INSERT INTO "neighbours" VALUES('614','832');
INSERT INTO "neighbours" VALUES('615','139');
INSERT INTO "neighbours" VALUES('615','564');
INSERT INTO "neighbours" VALUES('615','614');
INSERT INTO "neighbours" VALUES('615','620');
INSERT INTO "neighbours" VALUES('615','683');
INSERT INTO "neighbours" VALUES('615','777');
INSERT INTO "neighbours" VALUES('615','832');
INSERT INTO "neighbours" VALUES('615','889');
INSERT INTO "neighbours" VALUES('616','018');
INSERT INTO "neighbours" VALUES('616','504');
INSERT INTO "neighbours" VALUES('616','505');
INSERT INTO "neighbours" VALUES('616','560');
INSERT INTO "neighbours" VALUES('619','102');
INSERT INTO "neighbours" VALUES('619','103');
INSERT INTO "neighbours" VALUES('619','430');
INSERT INTO "neighbours" VALUES('619','790');
INSERT INTO "neighbours" VALUES('619','887');
INSERT INTO "neighbours" VALUES('620','105');
INSERT INTO "neighbours" VALUES('620','578');
INSERT INTO "neighbours" VALUES('620','615');
INSERT INTO "neighbours" VALUES('620','697');
INSERT INTO "neighbours" VALUES('620','777');
INSERT INTO "neighbours" VALUES('620','785');
INSERT INTO "neighbours" VALUES('620','889');
INSERT INTO "neighbours" VALUES('623','178');
INSERT INTO "neighbours" VALUES('623','491');
INSERT INTO "neighbours" VALUES('623','700');
INSERT INTO "neighbours" VALUES('623','739');
INSERT INTO "neighbours" VALUES('623','768');
INSERT INTO "neighbours" VALUES('623','831');
INSERT INTO "neighbours" VALUES('624','285');
INSERT INTO "neighbours" VALUES('624','286');
INSERT INTO "neighbours" VALUES('624','434');
INSERT INTO "neighbours" VALUES('625','208');
INSERT INTO "neighbours" VALUES('625','483');
INSERT INTO "neighbours" VALUES('625','563');
INSERT INTO "neighbours" VALUES('625','678');
INSERT INTO "neighbours" VALUES('626','069');
INSERT INTO "neighbours" VALUES('626','263');
INSERT INTO "neighbours" VALUES('626','317');
INSERT INTO "neighbours" VALUES('626','595');
INSERT INTO "neighbours" VALUES('626','601');
INSERT INTO "neighbours" VALUES('626','630');
INSERT INTO "neighbours" VALUES('630','205');
INSERT INTO "neighbours" VALUES('630','263');
INSERT INTO "neighbours" VALUES('630','317');
INSERT INTO "neighbours" VALUES('630','626');
INSERT INTO "neighbours" VALUES('630','791');
INSERT INTO "neighbours" VALUES('630','925');
INSERT INTO "neighbours" VALUES('631','400');
INSERT INTO "neighbours" VALUES('631','684');
INSERT INTO "neighbours" VALUES('631','895');
INSERT INTO "neighbours" VALUES('635','109');
INSERT INTO "neighbours" VALUES('635','211');
INSERT INTO "neighbours" VALUES('635','576');
INSERT INTO "neighbours" VALUES('635','908');
INSERT INTO "neighbours" VALUES('636','019');
INSERT INTO "neighbours" VALUES('636','050');
INSERT INTO "neighbours" VALUES('636','423');
INSERT INTO "neighbours" VALUES('636','430');
INSERT INTO "neighbours" VALUES('636','480');
INSERT INTO "neighbours" VALUES('636','503');
INSERT INTO "neighbours" VALUES('636','561');
INSERT INTO "neighbours" VALUES('636','783');
INSERT INTO "neighbours" VALUES('638','018');
INSERT INTO "neighbours" VALUES('638','434');
INSERT INTO "neighbours" VALUES('638','611');
INSERT INTO "neighbours" VALUES('638','753');
INSERT INTO "neighbours" VALUES('678','071');
INSERT INTO "neighbours" VALUES('678','563');
INSERT INTO "neighbours" VALUES('678','625');
INSERT INTO "neighbours" VALUES('678','748');
INSERT INTO "neighbours" VALUES('678','791');
INSERT INTO "neighbours" VALUES('680','481');
INSERT INTO "neighbours" VALUES('680','529');
INSERT INTO "neighbours" VALUES('680','704');
INSERT INTO "neighbours" VALUES('680','853');
INSERT INTO "neighbours" VALUES('681','171');
INSERT INTO "neighbours" VALUES('681','178');
INSERT INTO "neighbours" VALUES('681','740');
INSERT INTO "neighbours" VALUES('681','768');
INSERT INTO "neighbours" VALUES('681','915');
INSERT INTO "neighbours" VALUES('683','139');
INSERT INTO "neighbours" VALUES('683','614');
INSERT INTO "neighbours" VALUES('683','615');
INSERT INTO "neighbours" VALUES('683','698');
INSERT INTO "neighbours" VALUES('683','751');
INSERT INTO "neighbours" VALUES('683','845');
INSERT INTO "neighbours" VALUES('684','050');
INSERT INTO "neighbours" VALUES('684','051');
INSERT INTO "neighbours" VALUES('684','400');
INSERT INTO "neighbours" VALUES('684','631');
INSERT INTO "neighbours" VALUES('686','077');
INSERT INTO "neighbours" VALUES('686','275');
INSERT INTO "neighbours" VALUES('686','593');
INSERT INTO "neighbours" VALUES('686','778');
INSERT INTO "neighbours" VALUES('686','844');
INSERT INTO "neighbours" VALUES('686','921');
INSERT INTO "neighbours" VALUES('687','176');
INSERT INTO "neighbours" VALUES('687','297');
INSERT INTO "neighbours" VALUES('687','402');
INSERT INTO "neighbours" VALUES('687','541');
INSERT INTO "neighbours" VALUES('687','762');
INSERT INTO "neighbours" VALUES('687','765');
INSERT INTO "neighbours" VALUES('689','580');
INSERT INTO "neighbours" VALUES('689','700');
INSERT INTO "neighbours" VALUES('691','069');
INSERT INTO "neighbours" VALUES('691','256');
INSERT INTO "neighbours" VALUES('691','421');
INSERT INTO "neighbours" VALUES('691','601');
INSERT INTO "neighbours" VALUES('691','746');
INSERT INTO "neighbours" VALUES('694','086');
INSERT INTO "neighbours" VALUES('694','106');
INSERT INTO "neighbours" VALUES('694','165');
INSERT INTO "neighbours" VALUES('694','433');
INSERT INTO "neighbours" VALUES('697','105');
INSERT INTO "neighbours" VALUES('697','290');
INSERT INTO "neighbours" VALUES('697','578');
INSERT INTO "neighbours" VALUES('697','620');
INSERT INTO "neighbours" VALUES('697','765');
INSERT INTO "neighbours" VALUES('698','261');
INSERT INTO "neighbours" VALUES('698','273');
INSERT INTO "neighbours" VALUES('698','320');
INSERT INTO "neighbours" VALUES('698','614');
INSERT INTO "neighbours" VALUES('698','683');
INSERT INTO "neighbours" VALUES('698','758');
INSERT INTO "neighbours" VALUES('698','845');
INSERT INTO "neighbours" VALUES('698','854');
INSERT INTO "neighbours" VALUES('698','976');
INSERT INTO "neighbours" VALUES('700','153');
INSERT INTO "neighbours" VALUES('700','405');
INSERT INTO "neighbours" VALUES('700','580');
INSERT INTO "neighbours" VALUES('700','623');
INSERT INTO "neighbours" VALUES('700','689');
INSERT INTO "neighbours" VALUES('700','740');
INSERT INTO "neighbours" VALUES('700','768');
INSERT INTO "neighbours" VALUES('700','831');
INSERT INTO "neighbours" VALUES('702','177');
INSERT INTO "neighbours" VALUES('702','508');
INSERT INTO "neighbours" VALUES('702','562');
INSERT INTO "neighbours" VALUES('702','837');
INSERT INTO "neighbours" VALUES('702','936');
INSERT INTO "neighbours" VALUES('702','980');
INSERT INTO "neighbours" VALUES('704','481');
INSERT INTO "neighbours" VALUES('704','538');
INSERT INTO "neighbours" VALUES('704','680');
INSERT INTO "neighbours" VALUES('704','853');
INSERT INTO "neighbours" VALUES('707','167');
INSERT INTO "neighbours" VALUES('707','260');
INSERT INTO "neighbours" VALUES('707','426');
INSERT INTO "neighbours" VALUES('707','740');
INSERT INTO "neighbours" VALUES('707','848');
INSERT INTO "neighbours" VALUES('710','078');
INSERT INTO "neighbours" VALUES('710','149');
INSERT INTO "neighbours" VALUES('710','444');
INSERT INTO "neighbours" VALUES('710','734');
INSERT INTO "neighbours" VALUES('729','216');
INSERT INTO "neighbours" VALUES('729','226');
INSERT INTO "neighbours" VALUES('729','495');
INSERT INTO "neighbours" VALUES('729','759');
INSERT INTO "neighbours" VALUES('729','892');
INSERT INTO "neighbours" VALUES('729','989');
INSERT INTO "neighbours" VALUES('729','992');
INSERT INTO "neighbours" VALUES('732','305');
INSERT INTO "neighbours" VALUES('732','320');
INSERT INTO "neighbours" VALUES('732','583');
INSERT INTO "neighbours" VALUES('732','614');
INSERT INTO "neighbours" VALUES('732','742');
INSERT INTO "neighbours" VALUES('734','284');
INSERT INTO "neighbours" VALUES('734','444');
INSERT INTO "neighbours" VALUES('734','480');
INSERT INTO "neighbours" VALUES('734','577');
INSERT INTO "neighbours" VALUES('734','710');
INSERT INTO "neighbours" VALUES('734','738');
INSERT INTO "neighbours" VALUES('734','761');
INSERT INTO "neighbours" VALUES('736','060');
INSERT INTO "neighbours" VALUES('736','065');
INSERT INTO "neighbours" VALUES('736','771');
INSERT INTO "neighbours" VALUES('738','202');
INSERT INTO "neighbours" VALUES('738','577');
INSERT INTO "neighbours" VALUES('738','734');
INSERT INTO "neighbours" VALUES('739','286');
INSERT INTO "neighbours" VALUES('739','416');
INSERT INTO "neighbours" VALUES('739','441');
INSERT INTO "neighbours" VALUES('739','491');
INSERT INTO "neighbours" VALUES('739','507');
INSERT INTO "neighbours" VALUES('739','623');
INSERT INTO "neighbours" VALUES('739','831');
INSERT INTO "neighbours" VALUES('740','046');
INSERT INTO "neighbours" VALUES('740','090');
INSERT INTO "neighbours" VALUES('740','260');
INSERT INTO "neighbours" VALUES('740','426');
INSERT INTO "neighbours" VALUES('740','580');
INSERT INTO "neighbours" VALUES('740','681');
INSERT INTO "neighbours" VALUES('740','700');
INSERT INTO "neighbours" VALUES('740','707');
INSERT INTO "neighbours" VALUES('740','768');
INSERT INTO "neighbours" VALUES('740','915');
INSERT INTO "neighbours" VALUES('742','583');
INSERT INTO "neighbours" VALUES('742','732');
INSERT INTO "neighbours" VALUES('742','758');
INSERT INTO "neighbours" VALUES('743','010');
INSERT INTO "neighbours" VALUES('743','145');
INSERT INTO "neighbours" VALUES('743','152');
INSERT INTO "neighbours" VALUES('743','233');
INSERT INTO "neighbours" VALUES('743','250');
INSERT INTO "neighbours" VALUES('743','300');
INSERT INTO "neighbours" VALUES('743','301');
INSERT INTO "neighbours" VALUES('743','408');
INSERT INTO "neighbours" VALUES('743','936');
INSERT INTO "neighbours" VALUES('746','069');
INSERT INTO "neighbours" VALUES('746','208');
INSERT INTO "neighbours" VALUES('746','217');
INSERT INTO "neighbours" VALUES('746','535');
INSERT INTO "neighbours" VALUES('746','691');
INSERT INTO "neighbours" VALUES('746','849');
INSERT INTO "neighbours" VALUES('746','977');
INSERT INTO "neighbours" VALUES('747','151');
INSERT INTO "neighbours" VALUES('747','214');
INSERT INTO "neighbours" VALUES('747','484');
INSERT INTO "neighbours" VALUES('747','608');
INSERT INTO "neighbours" VALUES('748','425');
INSERT INTO "neighbours" VALUES('748','436');
INSERT INTO "neighbours" VALUES('748','678');
INSERT INTO "neighbours" VALUES('748','791');
INSERT INTO "neighbours" VALUES('749','297');
INSERT INTO "neighbours" VALUES('749','402');
INSERT INTO "neighbours" VALUES('751','139');
INSERT INTO "neighbours" VALUES('751','240');
INSERT INTO "neighbours" VALUES('751','241');
INSERT INTO "neighbours" VALUES('751','683');
INSERT INTO "neighbours" VALUES('751','845');
INSERT INTO "neighbours" VALUES('753','091');
INSERT INTO "neighbours" VALUES('753','092');
INSERT INTO "neighbours" VALUES('753','186');
INSERT INTO "neighbours" VALUES('753','245');
INSERT INTO "neighbours" VALUES('753','505');
INSERT INTO "neighbours" VALUES('753','611');
INSERT INTO "neighbours" VALUES('753','638');
INSERT INTO "neighbours" VALUES('753','858');
INSERT INTO "neighbours" VALUES('755','149');
INSERT INTO "neighbours" VALUES('755','257');
INSERT INTO "neighbours" VALUES('755','444');
INSERT INTO "neighbours" VALUES('755','927');
INSERT INTO "neighbours" VALUES('758','148');
INSERT INTO "neighbours" VALUES('758','261');
INSERT INTO "neighbours" VALUES('758','583');
INSERT INTO "neighbours" VALUES('758','698');
INSERT INTO "neighbours" VALUES('758','742');
INSERT INTO "neighbours" VALUES('759','005');
INSERT INTO "neighbours" VALUES('759','226');
INSERT INTO "neighbours" VALUES('759','312');
INSERT INTO "neighbours" VALUES('759','729');
INSERT INTO "neighbours" VALUES('759','989');
INSERT INTO "neighbours" VALUES('761','169');
INSERT INTO "neighbours" VALUES('761','284');
INSERT INTO "neighbours" VALUES('761','444');
INSERT INTO "neighbours" VALUES('761','734');
INSERT INTO "neighbours" VALUES('761','834');
INSERT INTO "neighbours" VALUES('761','981');
INSERT INTO "neighbours" VALUES('762','140');
INSERT INTO "neighbours" VALUES('762','205');
INSERT INTO "neighbours" VALUES('762','402');
INSERT INTO "neighbours" VALUES('762','687');
INSERT INTO "neighbours" VALUES('762','765');
INSERT INTO "neighbours" VALUES('762','925');
INSERT INTO "neighbours" VALUES('765','205');
INSERT INTO "neighbours" VALUES('765','290');
INSERT INTO "neighbours" VALUES('765','541');
INSERT INTO "neighbours" VALUES('765','578');
INSERT INTO "neighbours" VALUES('765','687');
INSERT INTO "neighbours" VALUES('765','697');
INSERT INTO "neighbours" VALUES('765','762');
INSERT INTO "neighbours" VALUES('768','178');
INSERT INTO "neighbours" VALUES('768','623');
INSERT INTO "neighbours" VALUES('768','681');
INSERT INTO "neighbours" VALUES('768','700');
INSERT INTO "neighbours" VALUES('768','740');
INSERT INTO "neighbours" VALUES('771','060');
INSERT INTO "neighbours" VALUES('771','736');
INSERT INTO "neighbours" VALUES('777','105');
INSERT INTO "neighbours" VALUES('777','290');
INSERT INTO "neighbours" VALUES('777','305');
INSERT INTO "neighbours" VALUES('777','615');
INSERT INTO "neighbours" VALUES('777','620');
INSERT INTO "neighbours" VALUES('777','832');
INSERT INTO "neighbours" VALUES('778','297');
INSERT INTO "neighbours" VALUES('778','420');
INSERT INTO "neighbours" VALUES('778','593');
INSERT INTO "neighbours" VALUES('778','686');
INSERT INTO "neighbours" VALUES('778','844');
INSERT INTO "neighbours" VALUES('781','016');
INSERT INTO "neighbours" VALUES('781','081');
INSERT INTO "neighbours" VALUES('781','111');
INSERT INTO "neighbours" VALUES('781','291');
INSERT INTO "neighbours" VALUES('781','435');
INSERT INTO "neighbours" VALUES('781','576');
INSERT INTO "neighbours" VALUES('783','050');
INSERT INTO "neighbours" VALUES('783','102');
INSERT INTO "neighbours" VALUES('783','271');
INSERT INTO "neighbours" VALUES('783','430');
INSERT INTO "neighbours" VALUES('783','636');
INSERT INTO "neighbours" VALUES('785','205');
INSERT INTO "neighbours" VALUES('785','494');
INSERT INTO "neighbours" VALUES('785','578');
INSERT INTO "neighbours" VALUES('785','620');
INSERT INTO "neighbours" VALUES('785','791');
INSERT INTO "neighbours" VALUES('785','889');
INSERT INTO "neighbours" VALUES('790','102');
INSERT INTO "neighbours" VALUES('790','108');
INSERT INTO "neighbours" VALUES('790','143');
INSERT INTO "neighbours" VALUES('790','214');
INSERT INTO "neighbours" VALUES('790','271');
INSERT INTO "neighbours" VALUES('790','536');
INSERT INTO "neighbours" VALUES('790','609');
INSERT INTO "neighbours" VALUES('790','619');
INSERT INTO "neighbours" VALUES('790','887');
INSERT INTO "neighbours" VALUES('790','922');
INSERT INTO "neighbours" VALUES('791','071');
INSERT INTO "neighbours" VALUES('791','205');
INSERT INTO "neighbours" VALUES('791','317');
INSERT INTO "neighbours" VALUES('791','425');
INSERT INTO "neighbours" VALUES('791','630');
INSERT INTO "neighbours" VALUES('791','678');
INSERT INTO "neighbours" VALUES('791','748');
INSERT INTO "neighbours" VALUES('791','785');
INSERT INTO "neighbours" VALUES('831','405');
INSERT INTO "neighbours" VALUES('831','416');
INSERT INTO "neighbours" VALUES('831','623');
INSERT INTO "neighbours" VALUES('831','700');
INSERT INTO "neighbours" VALUES('831','739');
INSERT INTO "neighbours" VALUES('832','305');
INSERT INTO "neighbours" VALUES('832','614');
INSERT INTO "neighbours" VALUES('832','615');
INSERT INTO "neighbours" VALUES('832','777');
INSERT INTO "neighbours" VALUES('833','895');
INSERT INTO "neighbours" VALUES('833','918');
INSERT INTO "neighbours" VALUES('834','061');
INSERT INTO "neighbours" VALUES('834','109');
INSERT INTO "neighbours" VALUES('834','169');
INSERT INTO "neighbours" VALUES('834','224');
INSERT INTO "neighbours" VALUES('834','433');
INSERT INTO "neighbours" VALUES('834','444');
INSERT INTO "neighbours" VALUES('834','761');
INSERT INTO "neighbours" VALUES('834','887');
INSERT INTO "neighbours" VALUES('837','211');
INSERT INTO "neighbours" VALUES('837','418');
INSERT INTO "neighbours" VALUES('837','536');
INSERT INTO "neighbours" VALUES('837','562');
INSERT INTO "neighbours" VALUES('837','604');
INSERT INTO "neighbours" VALUES('837','702');
INSERT INTO "neighbours" VALUES('837','980');
INSERT INTO "neighbours" VALUES('844','239');
INSERT INTO "neighbours" VALUES('844','297');
INSERT INTO "neighbours" VALUES('844','595');
INSERT INTO "neighbours" VALUES('844','686');
INSERT INTO "neighbours" VALUES('844','778');
INSERT INTO "neighbours" VALUES('844','921');
INSERT INTO "neighbours" VALUES('845','241');
INSERT INTO "neighbours" VALUES('845','683');
INSERT INTO "neighbours" VALUES('845','698');
INSERT INTO "neighbours" VALUES('845','751');
INSERT INTO "neighbours" VALUES('845','851');
INSERT INTO "neighbours" VALUES('846','218');
INSERT INTO "neighbours" VALUES('846','232');
INSERT INTO "neighbours" VALUES('846','301');
INSERT INTO "neighbours" VALUES('846','545');
INSERT INTO "neighbours" VALUES('848','167');
INSERT INTO "neighbours" VALUES('848','260');
INSERT INTO "neighbours" VALUES('848','707');
INSERT INTO "neighbours" VALUES('849','217');
INSERT INTO "neighbours" VALUES('849','272');
INSERT INTO "neighbours" VALUES('849','421');
INSERT INTO "neighbours" VALUES('849','746');
INSERT INTO "neighbours" VALUES('850','172');
INSERT INTO "neighbours" VALUES('850','179');
INSERT INTO "neighbours" VALUES('850','213');
INSERT INTO "neighbours" VALUES('850','410');
INSERT INTO "neighbours" VALUES('850','500');
INSERT INTO "neighbours" VALUES('851','241');
INSERT INTO "neighbours" VALUES('851','845');
INSERT INTO "neighbours" VALUES('851','976');
INSERT INTO "neighbours" VALUES('853','019');
INSERT INTO "neighbours" VALUES('853','202');
INSERT INTO "neighbours" VALUES('853','423');
INSERT INTO "neighbours" VALUES('853','529');
INSERT INTO "neighbours" VALUES('853','680');
INSERT INTO "neighbours" VALUES('853','704');
INSERT INTO "neighbours" VALUES('854','273');
INSERT INTO "neighbours" VALUES('854','698');
INSERT INTO "neighbours" VALUES('854','976');
INSERT INTO "neighbours" VALUES('857','090');
INSERT INTO "neighbours" VALUES('857','204');
INSERT INTO "neighbours" VALUES('857','297');
INSERT INTO "neighbours" VALUES('857','309');
INSERT INTO "neighbours" VALUES('857','420');
INSERT INTO "neighbours" VALUES('858','092');
INSERT INTO "neighbours" VALUES('858','106');
INSERT INTO "neighbours" VALUES('858','186');
INSERT INTO "neighbours" VALUES('858','245');
INSERT INTO "neighbours" VALUES('858','505');
INSERT INTO "neighbours" VALUES('858','543');
INSERT INTO "neighbours" VALUES('858','753');
INSERT INTO "neighbours" VALUES('859','244');
INSERT INTO "neighbours" VALUES('859','425');
INSERT INTO "neighbours" VALUES('859','494');
INSERT INTO "neighbours" VALUES('859','564');
INSERT INTO "neighbours" VALUES('886','079');
INSERT INTO "neighbours" VALUES('886','271');
INSERT INTO "neighbours" VALUES('886','531');
INSERT INTO "neighbours" VALUES('886','609');
INSERT INTO "neighbours" VALUES('887','020');
INSERT INTO "neighbours" VALUES('887','061');
INSERT INTO "neighbours" VALUES('887','103');
INSERT INTO "neighbours" VALUES('887','109');
INSERT INTO "neighbours" VALUES('887','619');
INSERT INTO "neighbours" VALUES('887','790');
INSERT INTO "neighbours" VALUES('887','834');
INSERT INTO "neighbours" VALUES('887','922');
INSERT INTO "neighbours" VALUES('889','494');
INSERT INTO "neighbours" VALUES('889','564');
INSERT INTO "neighbours" VALUES('889','615');
INSERT INTO "neighbours" VALUES('889','620');
INSERT INTO "neighbours" VALUES('889','785');
INSERT INTO "neighbours" VALUES('890','148');
INSERT INTO "neighbours" VALUES('892','179');
INSERT INTO "neighbours" VALUES('892','410');
INSERT INTO "neighbours" VALUES('892','495');
INSERT INTO "neighbours" VALUES('892','592');
INSERT INTO "neighbours" VALUES('892','729');
INSERT INTO "neighbours" VALUES('892','992');
INSERT INTO "neighbours" VALUES('893','233');
INSERT INTO "neighbours" VALUES('893','598');
INSERT INTO "neighbours" VALUES('893','599');
INSERT INTO "neighbours" VALUES('893','946');
INSERT INTO "neighbours" VALUES('895','400');
INSERT INTO "neighbours" VALUES('895','631');
INSERT INTO "neighbours" VALUES('895','833');
INSERT INTO "neighbours" VALUES('895','918');
INSERT INTO "neighbours" VALUES('905','152');
INSERT INTO "neighbours" VALUES('905','399');
INSERT INTO "neighbours" VALUES('905','475');
INSERT INTO "neighbours" VALUES('905','499');
INSERT INTO "neighbours" VALUES('905','946');
INSERT INTO "neighbours" VALUES('908','020');
INSERT INTO "neighbours" VALUES('908','082');
INSERT INTO "neighbours" VALUES('908','109');
INSERT INTO "neighbours" VALUES('908','211');
INSERT INTO "neighbours" VALUES('908','418');
INSERT INTO "neighbours" VALUES('908','635');
INSERT INTO "neighbours" VALUES('915','046');
INSERT INTO "neighbours" VALUES('915','090');
INSERT INTO "neighbours" VALUES('915','171');
INSERT INTO "neighbours" VALUES('915','420');
INSERT INTO "neighbours" VALUES('915','681');
INSERT INTO "neighbours" VALUES('915','740');
INSERT INTO "neighbours" VALUES('918','400');
INSERT INTO "neighbours" VALUES('918','503');
INSERT INTO "neighbours" VALUES('918','833');
INSERT INTO "neighbours" VALUES('918','895');
INSERT INTO "neighbours" VALUES('921','239');
INSERT INTO "neighbours" VALUES('921','275');
INSERT INTO "neighbours" VALUES('921','686');
INSERT INTO "neighbours" VALUES('921','844');
INSERT INTO "neighbours" VALUES('921','931');
INSERT INTO "neighbours" VALUES('921','992');
INSERT INTO "neighbours" VALUES('922','020');
INSERT INTO "neighbours" VALUES('922','418');
INSERT INTO "neighbours" VALUES('922','536');
INSERT INTO "neighbours" VALUES('922','604');
INSERT INTO "neighbours" VALUES('922','790');
INSERT INTO "neighbours" VALUES('922','887');
INSERT INTO "neighbours" VALUES('924','074');
INSERT INTO "neighbours" VALUES('924','236');
INSERT INTO "neighbours" VALUES('924','288');
INSERT INTO "neighbours" VALUES('924','403');
INSERT INTO "neighbours" VALUES('924','584');
INSERT INTO "neighbours" VALUES('924','934');
INSERT INTO "neighbours" VALUES('925','140');
INSERT INTO "neighbours" VALUES('925','205');
INSERT INTO "neighbours" VALUES('925','263');
INSERT INTO "neighbours" VALUES('925','630');
INSERT INTO "neighbours" VALUES('925','762');
INSERT INTO "neighbours" VALUES('927','049');
INSERT INTO "neighbours" VALUES('927','106');
INSERT INTO "neighbours" VALUES('927','224');
INSERT INTO "neighbours" VALUES('927','257');
INSERT INTO "neighbours" VALUES('927','433');
INSERT INTO "neighbours" VALUES('927','444');
INSERT INTO "neighbours" VALUES('927','543');
INSERT INTO "neighbours" VALUES('927','755');
INSERT INTO "neighbours" VALUES('931','216');
INSERT INTO "neighbours" VALUES('931','239');
INSERT INTO "neighbours" VALUES('931','256');
INSERT INTO "neighbours" VALUES('931','265');
INSERT INTO "neighbours" VALUES('931','601');
INSERT INTO "neighbours" VALUES('931','921');
INSERT INTO "neighbours" VALUES('931','992');
INSERT INTO "neighbours" VALUES('934','005');
INSERT INTO "neighbours" VALUES('934','403');
INSERT INTO "neighbours" VALUES('934','584');
INSERT INTO "neighbours" VALUES('934','924');
INSERT INTO "neighbours" VALUES('935','075');
INSERT INTO "neighbours" VALUES('935','489');
INSERT INTO "neighbours" VALUES('936','010');
INSERT INTO "neighbours" VALUES('936','249');
INSERT INTO "neighbours" VALUES('936','250');
INSERT INTO "neighbours" VALUES('936','508');
INSERT INTO "neighbours" VALUES('936','702');
INSERT INTO "neighbours" VALUES('936','743');
INSERT INTO "neighbours" VALUES('936','980');
INSERT INTO "neighbours" VALUES('936','989');
INSERT INTO "neighbours" VALUES('946','152');
INSERT INTO "neighbours" VALUES('946','233');
INSERT INTO "neighbours" VALUES('946','499');
INSERT INTO "neighbours" VALUES('946','893');
INSERT INTO "neighbours" VALUES('946','905');
INSERT INTO "neighbours" VALUES('976','698');
INSERT INTO "neighbours" VALUES('976','851');
INSERT INTO "neighbours" VALUES('976','854');
INSERT INTO "neighbours" VALUES('977','009');
INSERT INTO "neighbours" VALUES('977','071');
INSERT INTO "neighbours" VALUES('977','208');
INSERT INTO "neighbours" VALUES('977','535');
INSERT INTO "neighbours" VALUES('977','563');
INSERT INTO "neighbours" VALUES('977','746');
INSERT INTO "neighbours" VALUES('980','108');
INSERT INTO "neighbours" VALUES('980','143');
INSERT INTO "neighbours" VALUES('980','250');
INSERT INTO "neighbours" VALUES('980','536');
INSERT INTO "neighbours" VALUES('980','581');
INSERT INTO "neighbours" VALUES('980','702');
INSERT INTO "neighbours" VALUES('980','837');
INSERT INTO "neighbours" VALUES('980','936');
INSERT INTO "neighbours" VALUES('981','103');
INSERT INTO "neighbours" VALUES('981','169');
INSERT INTO "neighbours" VALUES('981','430');
INSERT INTO "neighbours" VALUES('981','761');
INSERT INTO "neighbours" VALUES('989','005');
INSERT INTO "neighbours" VALUES('989','010');
INSERT INTO "neighbours" VALUES('989','249');
INSERT INTO "neighbours" VALUES('989','495');
INSERT INTO "neighbours" VALUES('989','729');
INSERT INTO "neighbours" VALUES('989','759');
INSERT INTO "neighbours" VALUES('989','936');
INSERT INTO "neighbours" VALUES('992','216');
INSERT INTO "neighbours" VALUES('992','275');
INSERT INTO "neighbours" VALUES('992','410');
INSERT INTO "neighbours" VALUES('992','729');
INSERT INTO "neighbours" VALUES('992','892');
INSERT INTO "neighbours" VALUES('992','921');
INSERT INTO "neighbours" VALUES('992','931');
CREATE TABLE permissions (              -- may it be crawled, who says so, since when; the newest row of the longest prefix counts
    id              INTEGER PRIMARY KEY,
    url_prefix      TEXT NOT NULL,
    allowed         INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    basis           TEXT NOT NULL CHECK (basis IN ('robots', 'page', 'letter', 'default')),
    source          TEXT NOT NULL,
    noted_at        TEXT NOT NULL
) STRICT;
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
INSERT INTO "portals" VALUES(1,'020','tweb','https://akaa.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(2,'005','tweb','https://tweb.alajarvi.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(3,'009','dynasty','https://poytakirjat.alavieska.fi/D10_Alavieska/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(4,'010','tweb','https://alavus-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(5,'016','dynasty','https://asikkalad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(6,'018','dynasty','https://askola.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(7,'019','casem','https://aura.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(8,'035','dynasty','https://www.brando.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(9,'046','dynasty','https://enonkoskid10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(10,'047','casem','https://enontekio.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(11,'049','dynasty','https://espoo.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/joona-droid/Espoo-paatosseuranta + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(12,'050','dynasty','https://eura10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(13,'051','dynasty','https://eurajoki.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(14,'052','dynasty','https://www.evijarvi.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(15,'061','dynasty','https://forssa.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(16,'069','dynasty','https://dynasty.haapajarvi.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(17,'069','dynasty','https://poytakirjat.haapajarvi.fi/D10_Haapajarvi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(18,'071','dynasty','https://poytakirjat.haapavesi.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(19,'072','dynasty','https://hailuoto.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(20,'074','tweb','https://halsua-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(21,'075','tweb','https://hamina-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(22,'077','tweb','https://hankasalmi.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(23,'078','dynasty','https://hanko10fi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(24,'079','dynasty','https://harjavalta10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(25,'081','dynasty','https://www.hartola.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(26,'082','tweb','https://hattula-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(27,'086','tweb','https://hausjarvi.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(28,'111','dynasty','https://kokoukset.heinola.fi/dynasty2025/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(29,'090','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Heinavesi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(30,'091','ahjo','https://paatokset.hel.fi','public-code','github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(31,'097',NULL,'https://www.hirvensalmi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(32,'098','casem','https://hollola.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(33,'102','tweb','https://huittinen-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(34,'103','tweb','https://humppila.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(35,'105','dynasty','https://hyrynsalmi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(36,'106','tweb','https://asianhallintavhp.hyvinkaa.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(37,'108','casem','https://hameenkyro.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(38,'109','tweb','https://hameenlinna.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(39,'139','dynasty','https://ii.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(40,'140','tweb','https://julkaisu.iisalmi.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(41,'142','dynasty','https://dynasty10.iitti.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(42,'143','tweb','https://ikaalinen.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(43,'145','tweb','https://ilmajoki-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(44,'146','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Ilomantsi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(45,'153','mfiles','https://mfiles.imatra.fi/Kokoukset/imatra','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(46,'148','dynasty','https://inari.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(47,'149','tweb','https://paatokset.inga.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(48,'151','tweb','https://tweb-isojoki.seutupalvelukeskus.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(49,'152','tweb','https://isokyro.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(50,'165','tweb','https://janakkala.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(51,'167','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Joensuu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(52,'169','tweb','https://jokioinen-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(53,'171','dynasty','https://joroinen.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(54,'172',NULL,'https://www.joutsa.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(55,'176','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Juuka/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(56,'177',NULL,'https://juupajoki.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(57,'178','dynasty','https://juva.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(58,'179','casem','https://jyvaskyla.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(59,'179','tweb','https://julkinen.jkl.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(60,'181','tweb','https://jamijarvi-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(61,'182','dynasty','https://jamsa10.oncloudos.com/cgi/DREQUEST.PHP','page-seen','https://jamsa10.oncloudos.com/cgi/DREQUEST.PHP?page=meetingitem&id=2023337-4 + github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(62,'186','casem','https://jarvenpaa.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(63,'202','tweb','https://tweb.kaarina.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(64,'204','dynasty','https://kaavi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(65,'205','casem','https://kajaani.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(66,'208','dynasty','https://www4.kalajoki.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(67,'211','tweb','https://kangasala.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(68,'213','casem','https://kangasniemi.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(69,'214','dynasty','https://djulkaisu.kankaanpaa.fi/D10_Kankaanpaa/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(70,'216',NULL,'https://kannonkoski.fi/esityslistat-ja-poytakirjat','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(71,'217','dynasty','https://kannus10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(72,'218','tweb','https://tweb-karijoki.seutupalvelukeskus.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(73,'224','dynasty','https://karkkilad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(74,'226',NULL,'https://www.karstula.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(75,'230','tweb','https://karvia-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(76,'231','tweb','https://kaskinen-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(77,'232','tweb','https://kauhajoki-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(78,'233',NULL,'https://www.kauhava.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(79,'235','dynasty','https://kauniainen10fi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(80,'236','dynasty','https://dynastyjulkaisu.kase.fi/D10_Kaustinen/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(81,'239',NULL,'https://www.keitele.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(82,'240','dynasty','https://kemi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(83,'320','dynasty','https://kemijarvi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(84,'241','tweb','https://keminmaa.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(85,'322','dynasty','https://poytakirjat.kemionsaari.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(86,'244','casem','https://kempele.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(87,'245','tweb','https://kerava-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(88,'249','dynasty','https://keuruu.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(89,'250',NULL,'https://kihnio.fi/agenda','public-code','github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(90,'256','dynasty','https://julkaisu.kinnula.fi/kinnula10/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(91,'257','dynasty','https://kirkkonummi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(92,'260','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Kitee/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(93,'261','dynasty','https://dynasty10.kittila.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(94,'263',NULL,'https://www.kiuruvesi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(95,'265',NULL,'https://www.kivijarvi.fi/hallinto/poytakirjat','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(96,'271',NULL,'https://www.kokemaki.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(97,'272','dynasty','https://kokkola10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(98,'273','tweb','https://kolari.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(99,'275','tweb','https://konnevesi-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(100,'276','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Kontiolahti/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + another public README','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(101,'280','tweb','https://korsnas.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(102,'284',NULL,'https://koski.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(103,'285',NULL,'https://www.kotka.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(104,'286','dynasty','https://ep10.kouvola.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(105,'287','dynasty','https://www.kristiinankaupunki.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(106,'290','dynasty','https://kuhmo10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(107,'291','dynasty','https://kuhmoinen.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(108,'297','dynasty','https://kuopio.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(109,'300','dynasty','https://kuortaned10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(110,'301','tweb','https://kurikka-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(111,'304',NULL,'https://www.kustavi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(112,'305','tweb','https://kuusamo.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(113,'312','dynasty','https://kokous.kyyjarvi.fi/Kyyjulk/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(114,'316','dynasty','https://karkola.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(115,'317','dynasty','https://poytakirjat.karsamaki.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(116,'398','dynasty','https://lahti.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(117,'399','casem','https://laihia.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(118,'400','casem','https://laitila.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(119,'407','tweb','https://lapinjarvi-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(120,'402','dynasty','https://dynasty.lapinlahti.fi/Internet/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(121,'403',NULL,'https://www.lappajarvi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(122,'405','mfiles','https://mfiles.lappeenranta.fi/Kokoukset/lappeenranta','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(123,'408','casem','https://lapua.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(124,'410','dynasty','https://laukaa.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(125,'416',NULL,'https://www.lemi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(126,'418','dynasty','https://lempaala10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(127,'420','tweb','https://leppavirta.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(128,'421',NULL,'https://lestijarvi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(129,'422','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Lieksa/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(130,'423','tweb','https://lieto-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(131,'425','dynasty','https://liminka.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(132,'426','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Liperi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(133,'444','dynasty','https://dynasty.lohja.fi/d10julkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(134,'430','dynasty','https://loimaad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(135,'433','tweb','https://loppi.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(136,'434','dynasty','https://loviisa.oncloudos.com/fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(137,'434','dynasty','https://julkaisu22.loviisa.fi/fin/cgi/DREQUEST.PHP','pattern-guess','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(138,'435','dynasty','https://luhanka.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(139,'436','dynasty','https://lumijoki.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(140,'440','tweb','https://luoto-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(141,'441','dynasty','https://dynastyjulkaisu.luumaki.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(142,'478','tweb','https://www.mariehamn.ax/organisation-och-arbete/beslutsfattande-och-protokoll/','page-seen','https://www.mariehamn.ax/organisation-och-arbete/beslutsfattande-och-protokoll (info page naming Tweb; the Tweb address itself was not seen)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(143,'480',NULL,'https://marttila.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(144,'481','tweb','https://masku.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(145,'483','dynasty','https://poytakirjat.merijarvi.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(146,'484','tweb','https://merikarvia-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(147,'489','dynasty','https://www.miehikkala.fi/D10_Miehijulk/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(148,'491','casem','https://mikkeli.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/6aika/Paatos-Scraper + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(149,'494','dynasty','https://muhosd10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(150,'495','tweb','http://multia.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(151,'498','casem','https://muonio.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(152,'499',NULL,'https://mustasaari.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(153,'500','tweb','https://muurame.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(154,'503','dynasty','https://poytakirjat.mynamaki.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(155,'504','tweb','https://myrskyla-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(156,'505','dynasty','https://mantsala.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(157,'505','dynasty','https://mantsalad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(158,'508','dynasty','https://mantta-vilppulad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/markussjoberg/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(159,'508',NULL,'https://manttavilppula.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(160,'507','casem','https://mantyharju.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(161,'529','dynasty','https://naantali.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(162,'531','dynasty','https://nakkila.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(163,'535','dynasty','https://poytakirjat.nivala.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(164,'536','tweb','https://nokia.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(165,'538','dynasty','https://poytakirjat.nousiainen.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(166,'541','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Nurmes/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(167,'543','dynasty','https://nurmijarvi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(168,'545',NULL,'https://www.narpes.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(169,'560','dynasty','https://orimattilad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(170,'561',NULL,'https://oripaa.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(171,'562','dynasty','https://orivesid10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(172,'563','dynasty','https://poytakirjat.oulainen.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(173,'564','tweb','https://asiakirjat.ouka.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/6aika/Paatos-Scraper + github.com/jyrivenninen/datakeskusrekisteri + github.com/sheikkinen/gitclaw-oulu-civic-intelligence','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(174,'309','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Outokumpu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(175,'576','casem','https://padasjoki.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(176,'577',NULL,'https://paimio.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(177,'578','dynasty','https://paltamo10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(178,'445','dynasty','https://parainen.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(179,'580',NULL,'https://parikkala.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(180,'581','dynasty','https://parkanod10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(181,'583','dynasty','https://paatoksetd10.pelkosenniemi.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(182,'854','tweb','https://pello-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(183,'584','dynasty','https://dynastyjulkaisu.kase.fi/D10_Perho/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(184,'588','casem','https://mantyharju.cloudnc.fi/fi-FI','page-seen','https://pertunmaa.fi/notices/ (merged into Mäntyharju at the end of 2024; merger board published there)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(185,'592','tweb','https://kuulutukset.petajavesi.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(186,'593',NULL,'https://pieksamaki.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(187,'595',NULL,'https://pielavesi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(188,'598',NULL,'https://pietarsaari.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(189,'601',NULL,'https://pihtipudas.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(190,'604','tweb','https://pirkkala.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(191,'607','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Polvijarvi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(192,'608',NULL,'https://pomarkku.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(193,'609','casem','https://pori.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(194,'611','tweb','https://pornainen-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(195,'638','dynasty','https://porvoofi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(196,'638',NULL,'https://porvoo.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(197,'614','tweb','https://posio.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(198,'615','dynasty','https://pudasjarvi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(199,'616','tweb','https://pukkila.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(200,'619','dynasty','https://punkalaidun.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(201,'619','dynasty','https://punkalaidun10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(202,'620','dynasty','https://puolanka10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(203,'623','casem','https://puumala.cloudnc.fi/fi-FI','page-seen','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862) + github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(204,'624','dynasty','https://pyhtaa10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(205,'625','dynasty','https://poytakirjat.pyhajoki.fi/D10_Pyhajoki/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(206,'626','dynasty','https://poytakirjat.pyhajarvi.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(207,'630','dynasty','https://poytakirjat.pyhanta.fi/D10_Pyhanta/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(208,'631','tweb','https://pyharanta.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(209,'635','dynasty','https://palkane.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(210,'636','dynasty','https://poytyad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(211,'678','dynasty','https://raahe10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(212,'710','tweb','https://raseborg-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(213,'680','dynasty','https://julkaisut.raisio.fi/dynasty10/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(214,'680','dynasty','https://raisio.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(215,'681','dynasty','https://rantasalmi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(216,'683','dynasty','https://paatoksetd10.ranua.fi/cgi/DREQUEST.PHP','public-code','github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(217,'683','dynasty','https://ranua.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(218,'684','tweb','https://rauma-julkaisu.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(219,'686','casem','https://rautalampi.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(220,'687','dynasty','https://dynasty.rautavaara.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(221,'689','dynasty','https://dynastyjulkaisu.rautjarvi.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(222,'691','dynasty','https://poytakirjat.reisjarvi.fi/D10_Reisjarvi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(223,'694',NULL,'http://kunta2.riihimaki.fi','page-seen','https://www.riihimaki.fi/en/vaikuta-ja-tutustu/hallinto/asiakirjojen-julkisuus/ (host named; platform unknown)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(224,'694',NULL,'https://riihimaki.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(225,'697','dynasty','https://ristijarvi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(226,'698','casem','https://rovaniemi.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/Ollilai/CivicInt + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(227,'700','dynasty','https://dynastyjulkaisu.ruokolahti.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(228,'702','dynasty','https://ruovesi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(229,'704','casem','https://rusko.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(230,'707','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Raakkyla/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(231,'729','dynasty','https://julkaisu.saarijarvi.fi/saarijarvi10/cgi/DREQUEST.PHP','public-code','github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(232,'729',NULL,'https://saarijarvi.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(233,'732','tweb','http://salla.tweb.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(234,'732',NULL,'https://salla.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(235,'734','dynasty','https://salo10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(236,'790','dynasty','https://sastamalad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(237,'738','tweb','https://sauvo-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(238,'739','dynasty','https://dynastyjulkaisu.savitaipale.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(239,'740','dynasty','https://savonlinna.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(240,'742','dynasty','https://paatoksetd10.savukoski.fi/cgi/DREQUEST.PHP','public-code','github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(241,'742','dynasty','https://poytakirjat.savukoski.fi/cgi/DREQUEST.PHP','pattern-guess','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(242,'743','tweb','https://listat.seinajoki.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(243,'746','tweb','https://sievi-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(244,'747',NULL,'https://siikainen.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(245,'748','dynasty','https://poytakirjat.siikajoki.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(246,'791','dynasty','https://siikalatvad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(247,'749','dynasty','https://siilinjarvi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(248,'751','dynasty','https://simo.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(249,'753',NULL,'https://sipoo.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(250,'755',NULL,'https://siuntio.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(251,'758','tweb','https://sodankyla.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(252,'759',NULL,'https://soini.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(253,'761','tweb','https://asianhallinta.somero.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(254,'762','dynasty','https://dynasty.sonkajarvi.fi/D10_SonkaInternet/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(255,'765','dynasty','https://sotkamod10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(256,'768',NULL,'https://sulkava.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(257,'777','dynasty','https://suomussalmi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(258,'778','dynasty','https://www.suonenjoki.info/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(259,'781','dynasty','https://sysmad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(260,'783','dynasty','https://sakylad10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(261,'831','dynasty','https://dynastyjulkaisu.taipalsaari.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(262,'832','tweb','https://taivalkoski.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(263,'833','tweb','https://taivassalo-julkaisu.triplancloud.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(264,'834','dynasty','https://tammela10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/markussjoberg/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(265,'837','casem','https://tampere.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/6aika/Paatos-Scraper + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(266,'845','tweb','http://tervola.ktweb.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(267,'845',NULL,'https://tervola.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(268,'846',NULL,'https://teuva.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(269,'848','dynasty','https://dynastyjulkaisu.pohjoiskarjala.net/Tohmajarvi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(270,'849','dynasty','https://dynastyjulkaisu.kase.fi/D10_Toholampi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(271,'850',NULL,'https://toivakka.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(272,'851','dynasty','https://tornio.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(273,'853','turku','http://ah.turku.fi/kh/welcome.htm','page-seen','http://ah.turku.fi/liikunta/2015/0519007x/3245822.htm + github.com/6aika/Paatos-Scraper','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(274,'853','turku','https://paatokset.turku.fi/api','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(275,'853','tweb','https://ah.turku.fi/ktwebscr/','pattern-guess','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(276,'857','dynasty','https://tuusniemid10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(277,'858','casem','https://tuusula.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(278,'858','dynasty','https://tuusula.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jokendroneilut-create/tyomaat-app + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(279,'859','dynasty','https://tyrnava.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(280,'886','dynasty','https://paatos.ulvila.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(281,'887','tweb','http://urjala.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(282,'889','dynasty','https://utajarvi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(283,'890',NULL,'https://www.utsjoki.fi/kunta-ja-paatoksenteko/paatoksenteko/esityslistat-ja-poytakirjat/','public-code','github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(284,'890','dynasty','https://poytakirjat.utsjoki.fi/cgi/DREQUEST.PHP','pattern-guess','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(285,'892','tweb','https://uurainen.tweb.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(286,'893','tweb','https://kungorelse.nykarleby.fi:8443/ktwebbin/dbisa.dll/ktwebscr/','public-code','public scraper README naming kungorelse.nykarleby.fi','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(287,'895','dynasty','https://uusikaupunki.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(288,'785','dynasty','https://vaala.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(289,'905','tweb','https://tweb.vaasa.fi/','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(290,'905',NULL,'https://vaasa.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(291,'908','tweb','https://valkeakoski.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(292,'092','dynasty','https://vantaa.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(293,'092','tweb','https://asianhallinta.vantaa.fi/','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(294,'092','tweb','https://paatokset.vantaa.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/jokendroneilut-create/tyomaat-app + github.com/6aika/Paatos-Scraper','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(295,'092','dynasty','https://poytakirjat.vantaa.fi/cgi/DREQUEST.PHP','pattern-guess','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(296,'915','tweb','https://varkaus.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(297,'918','tweb','https://vehmaa.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(298,'921','dynasty','https://dynasty.vesanto.fi/djulkaisu/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(299,'922','casem','https://vesilahti.cloudnc.fi/fi-FI','public-code','github.com/Eulesia/eulesia + github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(300,'924','dynasty','https://dynastyjulkaisu.kase.fi/D10_Veteli/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(301,'925',NULL,'https://vierema.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(302,'927','dynasty','https://vihti.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia + github.com/jyrivenninen/datakeskusrekisteri','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(303,'931','dynasty','https://julkaisu.viitasaari.fi/viitasaari10/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(304,'934','tweb','http://tweb.vimpeli.fi/ktwebbin/dbisa.dll/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(305,'935',NULL,'https://virolahti.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(306,'936','dynasty','https://dynastyjulkaisu.virrat.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(307,'946','tweb','https://voyri.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(308,'976','tweb','https://ylitornio.tweb.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia + github.com/Ollilai/CivicInt','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(309,'977','dynasty','https://poytakirjat.ylivieska.fi/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(310,'980','dynasty','https://ylojarvi.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/jokendroneilut-create/tyomaat-app','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(311,'980','dynasty','https://ylojarvi10.oncloudos.com/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(312,'981',NULL,'https://ypaja.fi','pattern-guess','github.com/Eulesia/eulesia (WordPress fallback)','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(313,'989','tweb','https://kuntatoimisto.ahtari.fi/ktwebscr/','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
INSERT INTO "portals" VALUES(314,'992','dynasty','https://web28.aanekoski.fi/dynasty10/cgi/DREQUEST.PHP','public-code','github.com/Eulesia/eulesia','2026-11-26T20:06:34+00:00');
CREATE TABLE reasons (                  -- sentences of the item that say why a municipality stays out, or until when it waits
    decision_id     TEXT NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('price', 'until')),
    quote           TEXT NOT NULL,
    "start"         INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    until           TEXT,               -- for until: the day
    PRIMARY KEY (decision_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE refusals (                 -- records not loaded because a quote did not stand where it was said to
    document_id     INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    reason          TEXT NOT NULL,
    record          TEXT NOT NULL,      -- JSON
    refused_at      TEXT NOT NULL
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
    failures        INTEGER NOT NULL DEFAULT 0, only_gaps INTEGER NOT NULL DEFAULT 0,
    UNIQUE (crawl_id, portal_id)
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
INSERT INTO "season_facts" VALUES(1,1,'season_years',NULL,'2011-(2012); start year stated, end year inferred from two-year','vuonna 2011 alkaneelle ensimmäiselle kaksivuotiselle USOlle, jossa oli mukana 30 kuntaa','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(2,1,'participant_count',NULL,'30','vuonna 2011 alkaneelle ensimmäiselle kaksivuotiselle USOlle, jossa oli mukana 30 kuntaa','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(3,1,'participant_count',NULL,'30 (pilottikunnat)','30 hankkeeseen osallistuneen pilottikunnan, Kuntaliiton, Oy Audiapro Ab:n ja Sitran kanssa','https://www.sitra.fi/hankkeet/uuden-sukupolven-organisaatio-ja-johtaminen-uso/',NULL);
INSERT INTO "season_facts" VALUES(4,1,'organisers',NULL,'Kuntaliitto; Oy Audiapro Ab; Sitra (FCG not named on this page)','30 hankkeeseen osallistuneen pilottikunnan, Kuntaliiton, Oy Audiapro Ab:n ja Sitran kanssa','https://www.sitra.fi/hankkeet/uuden-sukupolven-organisaatio-ja-johtaminen-uso/',NULL);
INSERT INTO "season_facts" VALUES(5,1,'name_variant_fi',NULL,'Uuden sukupolven organisaatio ja johtaminen (singular organisaatio)','UUDEN SUKUPOLVEN ORGANISAATIO JA JOHTAMINEN (USO)','https://www.sitra.fi/hankkeet/uuden-sukupolven-organisaatio-ja-johtaminen-uso/',NULL);
INSERT INTO "season_facts" VALUES(6,2,'season_years',NULL,'2013-(2014); page dated 12.9.2013, end year inferred from the two-year cadence','Nyt käynnissä oleva USO2 on jatkoa','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(7,2,'participant_count',NULL,'35','Nyt niiden määrä on kasvanut jo 35:een.','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(8,2,'continuing_share',NULL,'about 70 % of USO 1 members stayed','Ensimmäisen vaiheen osallistujista on edelleen mukana noin 70 %','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(9,2,'workshops_per_municipality_year',NULL,'3','Kuntakohtaisia työpajoja järjestetään vuodessa 105 eli kolme yhtä kuntaa kohden','https://www.fcg.fi/lehti/arkisto/?id=39',NULL);
INSERT INTO "season_facts" VALUES(10,3,'season_years',NULL,'2015-2016','USO Uuden sukupolven organisaatiot ja johtaminen 2015-2016 -verkostoprojekti','https://www.kuntaliitto.fi/ajankohtaista/2016/sote-ja-maakuntauudistus-seka-tulevaisuuden-kunnan-roolit-keskustelussa-uso',NULL);
INSERT INTO "season_facts" VALUES(11,3,'participant_count',NULL,'31','Verkostoon kuului kaudella 2015-2016 31 kuntaa, lähikunnista mm. Kerava, Järvenpää ja Nurmijärvi','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(12,3,'member','245','member (stated by Tuusula minutes)','lähikunnista mm. Kerava, Järvenpää ja Nurmijärvi','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(13,3,'member','186','member (stated by Tuusula minutes)','lähikunnista mm. Kerava, Järvenpää ja Nurmijärvi','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(14,3,'member','543','member (stated by Tuusula minutes)','lähikunnista mm. Kerava, Järvenpää ja Nurmijärvi','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(15,3,'member','858','joined early 2016, i.e. mid-season','kunta liittyi alkuvuodesta 2016 Kuntaliiton ja FCGn ylläpitämään','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(16,3,'member_implied','098','speaker at a USO peer seminar; membership implied, not stated','Kunnanjohtaja Päivi Rahkonen Hollolasta','https://www.kuntaliitto.fi/ajankohtaista/2016/sote-ja-maakuntauudistus-seka-tulevaisuuden-kunnan-roolit-keskustelussa-uso',NULL);
INSERT INTO "season_facts" VALUES(17,3,'member_implied','400','speaker at a USO peer seminar; membership implied, not stated','kaupunginjohtaja Jukka Alkio Laitilasta','https://www.kuntaliitto.fi/ajankohtaista/2016/sote-ja-maakuntauudistus-seka-tulevaisuuden-kunnan-roolit-keskustelussa-uso',NULL);
INSERT INTO "season_facts" VALUES(18,3,'member_implied','833','speaker at a USO peer seminar; membership implied, not stated','kunnanjohtaja Vesa Rantala Taivassalosta','https://www.kuntaliitto.fi/ajankohtaista/2016/sote-ja-maakuntauudistus-seka-tulevaisuuden-kunnan-roolit-keskustelussa-uso',NULL);
INSERT INTO "season_facts" VALUES(19,3,'member_implied','179','speaker at a USO peer seminar; membership implied, not stated','kehityspäällikkö Silja Ässämäki Jyväskylästä','https://www.kuntaliitto.fi/ajankohtaista/2016/sote-ja-maakuntauudistus-seka-tulevaisuuden-kunnan-roolit-keskustelussa-uso',NULL);
INSERT INTO "season_facts" VALUES(20,4,'season_years',NULL,'2017-2018','USO-verkostoprojektin neljännen toimikauden eli vuosien 2017-2018 työskentely aloitettiin','https://www.kuntaliitto.fi/ajankohtaista/2017/uso-verkoston-kaynnistysseminaari-1432017',NULL);
INSERT INTO "season_facts" VALUES(21,4,'participant_count',NULL,'26 (14.3.2017 kick-off)','neljäs toimikausi käynnistettiin 26 osallistujakunnan voimin seminaarissa tiistaina 14.3.2017','https://www.kuntaliitto.fi/ajankohtaista/2017/uso-verkoston-kaynnistysseminaari-1432017',NULL);
INSERT INTO "season_facts" VALUES(22,4,'participant_count',NULL,'28 (later in 2017)','USO-verkostossa on mukana 28 eri kokoista kuntaa eri puolilta Suomea','https://www.kuntaliitto.fi/ajankohtaista/2017/uso-verkosto-tukee-kuntia-muutoksen-johtamisessa',NULL);
INSERT INTO "season_facts" VALUES(23,4,'participant_count',NULL,'29 (names listed on Swedish page; own count)','Kommunerna inom USO4:','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(24,4,'conflict',NULL,'26 vs 28 vs 29 members: growth during the season, not an error','on verkoston toimintaan mahdollista vielä tulla mukaan','https://www.kuntaliitto.fi/ajankohtaista/2017/uso-verkosto-tukee-kuntia-muutoksen-johtamisessa',NULL);
INSERT INTO "season_facts" VALUES(25,4,'late_joining',NULL,'joining possible after the season has started','on verkoston toimintaan mahdollista vielä tulla mukaan','https://www.kuntaliitto.fi/ajankohtaista/2017/uso-verkosto-tukee-kuntia-muutoksen-johtamisessa',NULL);
INSERT INTO "season_facts" VALUES(26,4,'name_sv',NULL,'Nya generationens organisationer (not ''Nästa generationens ...'')','USO - Nya generationens organisationer','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(27,4,'content',NULL,'seminars 4 a year; development workshops 3 a year','Gemensamma temaseminarier och kollegiala seminarier (4 gånger årligen)','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(28,4,'member','609','member (listed as Björneborg)','Björneborg','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(29,4,'member','061','member','Forssa','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(30,4,'member','075','member (listed as Fredrikshamn)','Fredrikshamn','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(31,4,'member','111','member','Heinola','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(32,4,'member','178','member','Juva','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(33,4,'member','179','member','Jyväskylä','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(34,4,'member','272','member (listed as Karleby)','Karleby','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(35,4,'member','320','member','Kemijärvi','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(36,4,'member','245','member (listed as Kervo)','Kervo','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(37,4,'member','286','member','Kouvola','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(38,4,'member','297','member','Kuopio','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(39,4,'member','398','member (listed as Lahtis)','Lahtis','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(40,4,'member','434','member (listed as Lovisa)','Lovisa','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(41,4,'member','535','member','Nivala','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(42,4,'member','543','member','Nurmijärvi','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(43,4,'member','636','member','Pöytyä','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(44,4,'member','687','member','Rautavaara','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(45,4,'member','694','member','Riihimäki','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(46,4,'member','698','member','Rovaniemi','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(47,4,'member','734','member','Salo','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(48,4,'member','491','member (listed as S:t Michel)','S:t Michel','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(49,4,'member','851','member (listed as Torneå)','Torneå','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(50,4,'member','186','member (listed as Träskända)','Träskända','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(51,4,'member','858','member (listed as Tusby)','Tusby','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(52,4,'member','564','member (listed as Uleåborg)','Uleåborg','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(53,4,'member','889','member','Utajärvi','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(54,4,'member','092','member (listed as Vanda)','Vanda','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(55,4,'member','915','member','Varkaus','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(56,4,'member','931','member','Viitasaari','https://www.kommunforbundet.fi/ledarskap-och-utveckling/uso-nya-generationens-organisationer',NULL);
INSERT INTO "season_facts" VALUES(57,4,'representatives_item','858','khall 18.9.2017 § 405 names representatives; not the joining decision','§ 405 USO-verkostoprojekti, edustajien nimeäminen','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(58,4,'conflict','858','same document dates khall § 463 both 19.12.2017 and 19.12.2016; 2017 is impossible (meeting 18.9.2017)','Kunnanhallitus § 463 / 19.12.2017','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(59,4,'conflict','858','correct date of khall § 463 (second heading)','Khall § 463/19.12.2016','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(60,4,'diary_number','858','TUUDno-2017-801','TUUDno-2017-801','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(61,5,'season_years',NULL,'2019-2020','Uudelle kaudelle 2019 - 2020 olemme jälleen saaneet kokoon','https://www.kuntaliitto.fi/blogi/2019/verkostomaisella-kehittamisella-vaikuttavia-muutoksia',NULL);
INSERT INTO "season_facts" VALUES(62,5,'participant_count',NULL,'more than 20','jälleen saaneet kokoon yli 20 kehittäjäkunnan verkoston','https://www.kuntaliitto.fi/blogi/2019/verkostomaisella-kehittamisella-vaikuttavia-muutoksia',NULL);
INSERT INTO "season_facts" VALUES(63,5,'themes',NULL,'Ennakoiva ja tiedolla johdettu; Kukoistava; Resurssiälykäs kunta','Ennakoiva ja tiedolla johdettu kunta','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(64,5,'content',NULL,'8 national events; 5 municipality workshops; start analysis','Eight national events for networking and knowledge sharing.','https://www.fcg.fi/en/organisations-governance/network-projects/uso-new-generation-organisations',NULL);
INSERT INTO "season_facts" VALUES(65,5,'fee','623','9 000 EUR per year + VAT','Kuntakohtainen vuosimaksu Puumalan kunnalle on 9 000 euroa + ALV.','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(66,5,'join_item','623','khall 25.3.2019 § 47; proposal to join seen up to its first words; Päätös not visible in the stored excerpt','§ 47 USO- Uuden sukupolven organisaatiot verkostoprojektiin osallistuminen vuosina 2019 - 2020','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(67,5,'diary_number','623','PuuDno-2019-83','PuuDno-2019-83','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(68,5,'member_registered','734','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(69,5,'member_registered','178','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(70,5,'member_registered','148','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(71,5,'member_registered','889','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(72,5,'member_registered','211','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(73,5,'member_registered','698','named as registered (secondary: another municipality''s minutes)','ilmoittautuneet esimerkiksi Salo, Juva, Inari, Utajärvi, Kangasala ja Rovaniemi','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(74,3,'cumulative_members',NULL,'almost 50 municipalities in six years (written 12/2016)','USO-verkosto on tarjonnut jo kuuden vuoden ajan lähes 50 kunnalle','https://tuusula.cloudnc.fi/fi-FI/content/52369/16683',NULL);
INSERT INTO "season_facts" VALUES(75,5,'cumulative_members',NULL,'over 60 in almost eight years (3/2019)','jo kohta kahdeksan vuoden ajan ja yli 60 kunnalle','https://puumala.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2532019/USO_Uuden_sukupolven_organisaatiot_verko(2862)',NULL);
INSERT INTO "season_facts" VALUES(76,5,'cumulative_members',NULL,'about 70 in ten years (undated English page)','For ten years, the network has been offering approximately 70 municipalities','https://www.fcg.fi/en/organisations-governance/network-projects/uso-new-generation-organisations',NULL);
INSERT INTO "season_facts" VALUES(77,5,'conflict',NULL,'''ten years'' and ''kohta kahdeksan vuotta'' both describe the USO 5 period; start was 2011','For ten years, the network has been offering approximately 70 municipalities','https://www.fcg.fi/en/organisations-governance/network-projects/uso-new-generation-organisations',NULL);
INSERT INTO "season_facts" VALUES(78,6,'season_years',NULL,'2021-2022','lähtenyt käyntiin kuudennen kerran vuosille 2021–2022 teemanaan kestävä kuntajohtaminen','https://www.kuntaliitto.fi/ajankohtaista/2021/uso-verkostoon-paasee-viela-mukaan',NULL);
INSERT INTO "season_facts" VALUES(79,6,'themes',NULL,'kestävä kuntajohtaminen; strateginen johtaminen; toimiva kaksoisjohtaminen','Kestävällä kuntajohtamisella kohti edelläkävijyyttä','https://www.kuntaliitto.fi/laki/kunnan-toimielimet-ja-johtaminen/kunnan-johtaminen/uuden-sukupolven-organisaatiot (2021-2022 version)',NULL);
INSERT INTO "season_facts" VALUES(80,6,'content',NULL,'6 seminars; 2 events for elected officials; 5 municipality workshops','Kuusi vuorovaikutuksellista seminaaria, jotka rakentuvat verkoston teemojen varaan','https://www.kuntaliitto.fi/laki/kunnan-toimielimet-ja-johtaminen/kunnan-johtaminen/uuden-sukupolven-organisaatiot (2021-2022 version)',NULL);
INSERT INTO "season_facts" VALUES(81,6,'late_joining',NULL,'joining still open in 2021','USO-verkostoon pääsee vielä mukaan','https://www.kuntaliitto.fi/ajankohtaista/2021/uso-verkostoon-paasee-viela-mukaan',NULL);
INSERT INTO "season_facts" VALUES(82,6,'member_list_missing',NULL,'member list is a picture on the page; no names in the text','USO-kunnat 2021-2022','https://www.kuntaliitto.fi/ajankohtaista/2021/uso-verkostoon-paasee-viela-mukaan',NULL);
INSERT INTO "season_facts" VALUES(83,7,'season_years',NULL,'2023-2024','USO-verkoston 7. kausi käynnistyy vuosille 2023 - 2024','seed:002_64bc84cc0514df19.txt',NULL);
INSERT INTO "season_facts" VALUES(84,7,'themes',NULL,'Strateginen ja kestävä johtaminen; Uudistuvat kuntaorganisaatiot ja poikkihallinnollinen johtaminen; Yhdyspinnoilla johtaminen','Strateginen ja kestävä johtaminen','https://www.kuntaliitto.fi/laki/kunnan-toimielimet-ja-johtaminen/kunnan-johtaminen/uuden-sukupolven-organisaatiot (2023-2024 version)',NULL);
INSERT INTO "season_facts" VALUES(85,7,'content',NULL,'4 seminars; 4 working seminars; 5 municipality workshops; situation analysis','Viisi räätälöityä kuntakohtaista kehittämispajaa','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(86,7,'fee','748','9 000 EUR per year for municipalities under 9 000 inhabitants, travel costs extra','Alle 9 000 asukkaan kunnissa osallistumismaksu on 9 000 e / vuosi','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(87,7,'fee_rule',NULL,'fee set by population; other tiers not found in any stored page','Kuntakohtainen osallistumismaksu määräytyy asukasluvun mukaisesti.','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(88,7,'fee_extra','748','experts'' travel costs on top','(+ asiantuntijoiden matkakustannukset)','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(89,7,'declined','748','declined 9.1.2023 KHALL § 21, unanimous','Kunnanhallitus päätti yksimielisesti, ettei Siikajoen kunta osallistu verkoston toimintaan.','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(90,7,'proposal_missing','748','proposal given only at the meeting','Päätösesitys annetaan kokouksessa.','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(91,7,'diary_number','748','13/00.04.01/2023','13/00.04.01/2023','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(92,7,'conflict','748','same item says 2022-2023 once and 2023-2024 once; 2023-2024 is right','USO 2022-2023 -kauden kärkiteema on uudistuvien kuntien johtaminen','seed:004_dda761851c41ccc1.txt',NULL);
INSERT INTO "season_facts" VALUES(93,6,'url_reuse',NULL,'one Kuntaliitto URL carries different seasons over time; read the season from the text','Huomaathan, että USO 6 -kauden materiaalit löytyvät täältä.','https://www.kuntaliitto.fi/laki/kunnan-toimielimet-ja-johtaminen/kunnan-johtaminen/uuden-sukupolven-organisaatiot',NULL);
INSERT INTO "season_facts" VALUES(94,8,'not_found',NULL,'no stored page; 2025-2026 is only an extrapolation of the two-year cadence','','',NULL);
INSERT INTO "season_facts" VALUES(95,9,'not_found',NULL,'no stored page; 2027-2028 is only an extrapolation of the two-year cadence','','',NULL);
INSERT INTO "season_facts" VALUES(96,NULL,'near_miss_other_network','108','Kehyskuntaverkosto, Kuntaliitto-coordinated, joined 25.1.2021 § 12, 1000 EUR a year','Vuotuinen rahoitusosuus on 1000 euroa.','https://hameenkyro.cloudnc.fi/fi-FI/Toimielimet/Kunnanhallitus/Kokous_2512021/Kehyskuntaverkostoon_liittyminen(8691)',NULL);
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
INSERT INTO "seasons" VALUES(1,2011,2012,'2010-07-01','2012-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(2,2013,2014,'2012-07-01','2014-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(3,2015,2016,'2014-07-01','2016-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(4,2017,2018,'2016-07-01','2018-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(5,2019,2020,'2018-07-01','2020-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(6,2021,2022,'2020-07-01','2022-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(7,2023,2024,'2022-07-01','2024-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(8,2025,2026,'2024-07-01','2026-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
INSERT INTO "seasons" VALUES(9,2027,2028,'2026-07-01','2028-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','codebook: season n covers 2009+2n and 2010+2n');
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
, headings TEXT NOT NULL DEFAULT '[]', keywords TEXT NOT NULL DEFAULT '', named TEXT, named_by TEXT) STRICT;
INSERT INTO "texts" VALUES('f3c17fbd3fbdd9ef14d339bf8c1d8e91edcc26e67b70a3b3867e590115968760','ab0263072d8d','text/plain','[]',NULL,'',211,X'785E5D8E510AC2301044FF738A3D800D6D41F10E7E54283D40A00B5D1313713785DEA7E00D3C80B9988982487F8681D99D3743DFC111AA19EF36B004A54ED17BE327E31C49646874DDE8B66EF7F07A40D32A754E6B5A253D19A731E48BEDC3ED934BD11D6031D013597309E8C1462F06029776961861E8BB1F3BC7268EE81C420156590EFA0FB8254DCB9C56CB0BC1778AE54C582CD39530D7230B69F506A538572D',1,'2026-11-26T20:06:36+00:00','[]','33b7a659840a','{"items":[{"title":"USO 8 -verkosto","title_span":[0,15],"diary_number":null,"handlings":[{"body":{"name":"Kunnanhallitus","type":"board","printed":"Kunnanhallitus"},"date":"2025-01-01","section":12,"parts":[{"role":"proposal","heading":"Päätösehdotus","spans":[[62,151]]},{"role":"decision","heading":"Päätös","spans":[[160,210]]}],"copied":false}],"start":17,"end":210,"agenda":false,"page":null}],"letterhead":{"top":["USO 8 -verkosto","Kunnanhallitus 1.01.2025 § 12","Päätösehdotus"],"head":["USO 8 -verkosto","Kunnanhallitus 1.01.2025 § 12","Päätösehdotus","Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.","Päätös","Kunnanhallitus hyväksyi ehdotuksen yksimielisesti."],"frame":[]}}','c0f0b09d554a.382469cfb356');
INSERT INTO "texts" VALUES('0827b23b6b45f699555815b603da94a122959ca22b6ef6cf7673b6e6f5a798d7','ab0263072d8d','text/plain','[]',NULL,'',211,X'785E5D8E510AC2301044FF738A3D800D6D40F10E7E54283D40A00B8D8989B89B42EE53F0061EC05CCC4441A43FC3C0ECCE9B71E8E108CD82771B888310A7E8BDF6B376CE702450B2EDA46AD51E5E0FE89410E7BCE695F393709E42B9D83EDC3E3957DD0156038331565F027AB0D1B38640B59D38461887FEC72EB18E133A8750814D9183FC036E49735AF26A2919F84EB15408C992B91A2CF5486CA47803A5F8572E',1,'2026-11-26T20:06:36+00:00','[]','33b7a659840a','{"items":[{"title":"USO 8 -verkosto","title_span":[0,15],"diary_number":null,"handlings":[{"body":{"name":"Kunnanhallitus","type":"board","printed":"Kunnanhallitus"},"date":"2025-01-02","section":12,"parts":[{"role":"proposal","heading":"Päätösehdotus","spans":[[62,151]]},{"role":"decision","heading":"Päätös","spans":[[160,210]]}],"copied":false}],"start":17,"end":210,"agenda":false,"page":null}],"letterhead":{"top":["USO 8 -verkosto","Kunnanhallitus 2.01.2025 § 12","Päätösehdotus"],"head":["USO 8 -verkosto","Kunnanhallitus 2.01.2025 § 12","Päätösehdotus","Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.","Päätös","Kunnanhallitus hyväksyi ehdotuksen yksimielisesti."],"frame":[]}}','c0f0b09d554a.4348befda02a');
INSERT INTO "texts" VALUES('6c8f7112e82fa22b276028c3ce2fd82391c744d1c755017f0e176936643e5210','ab0263072d8d','text/plain','[]',NULL,'',211,X'785E5D8E510AC2301044FF738A3D800DB5A278073F2A941E20D085AE8989B89B42EF53F0061EC05CCC4441A43FC3C0ECCE9BBE6BE108D584771B588252A7E8BDF1A3718E2432EC74BDD54DDDECE1F5806DA3D4392D6991F4641C87902FD60FB74F2E453780C5404764CD25A0071BBD18085CDA596284BE6B7FEC1C9B38A0730805586539E83FE09A34CE535A2CCF04DF29963361B64C57C25C8F2CA4D51BA6B8572F',1,'2026-11-26T20:06:36+00:00','[]','33b7a659840a','{"items":[{"title":"USO 8 -verkosto","title_span":[0,15],"diary_number":null,"handlings":[{"body":{"name":"Kunnanhallitus","type":"board","printed":"Kunnanhallitus"},"date":"2025-01-03","section":12,"parts":[{"role":"proposal","heading":"Päätösehdotus","spans":[[62,151]]},{"role":"decision","heading":"Päätös","spans":[[160,210]]}],"copied":false}],"start":17,"end":210,"agenda":false,"page":null}],"letterhead":{"top":["USO 8 -verkosto","Kunnanhallitus 3.01.2025 § 12","Päätösehdotus"],"head":["USO 8 -verkosto","Kunnanhallitus 3.01.2025 § 12","Päätösehdotus","Kunnanhallitus päättää, että Siikajoen kunta osallistuu USO-verkoston kaudelle 2025-2026.","Päätös","Kunnanhallitus hyväksyi ehdotuksen yksimielisesti."],"frame":[]}}','c0f0b09d554a.431ea815148a');
CREATE TABLE tombstones (               -- erased for good; never fetched or imported again
    sha256          TEXT,
    url             TEXT,
    reason          TEXT NOT NULL,
    erased_at       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX municipalities_name_fi ON municipalities (name_fi);
CREATE INDEX permissions_prefix ON permissions (url_prefix);
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE INDEX documents_municipality ON documents (municipality_code, meeting_date);
CREATE INDEX documents_meeting ON documents (meeting_id);
CREATE INDEX decisions_status ON decisions (municipality_code, season, meeting_date);
CREATE INDEX decisions_document ON decisions (document_id);
CREATE INDEX corrections_decision ON corrections (decision_id);
CREATE INDEX audit_at ON audit (action, at);
CREATE INDEX changes_decision ON changes (decision_id);
CREATE INDEX events_document ON events (document_id, kind);
CREATE INDEX portal_checks_portal ON portal_checks (portal_id, checked_at);
CREATE VIEW handlings AS
WITH ranked AS (
    SELECT d.*,
           row_number() OVER (
               PARTITION BY coalesce(d.municipality_code, d.id), d.body_type, d.meeting_date,
                            coalesce(d.section, d.id), coalesce(d.season, 0)
               ORDER BY d.outcome = 'pending',                              -- minutes before agenda
                        d.settled DESC,
                        c.meeting_date IS NOT NULL AND c.meeting_date <> d.meeting_date,  -- own minutes before a copy
                        d.confidence DESC, d.id
           ) AS rank
    FROM decisions d JOIN documents c ON c.id = d.document_id
    WHERE c.state <> 'erased'
)
SELECT * FROM ranked r
WHERE rank = 1
  AND NOT (outcome = 'pending' AND EXISTS (          -- the agenda of a meeting whose minutes are there
        SELECT 1 FROM ranked m
        WHERE m.municipality_code = r.municipality_code AND m.meeting_date = r.meeting_date
          AND m.body_type = r.body_type AND m.outcome <> 'pending'
          AND (m.season = r.season OR m.season IS NULL OR r.season IS NULL)));
CREATE VIEW coverage AS
WITH last_search AS (
    SELECT s.*, p.municipality_code,
           row_number() OVER (PARTITION BY s.portal_id ORDER BY s.id DESC) AS rank
    FROM searches s JOIN portals p ON p.id = s.portal_id
    WHERE s.state <> 'running'
),
complete AS (
    SELECT p.municipality_code, min(s.since) AS since, max(s.finished_at) AS finished_at
    FROM searches s JOIN portals p ON p.id = s.portal_id
    WHERE s.state IN ('complete', 'incomplete') GROUP BY p.municipality_code
),
-- Portals that count: a guessed address only where nothing better is known of the municipality, and without a
-- letter no Tweb or M-Files portal is asked, whether or not a crawl has said so yet.
known_portal AS (
    SELECT p.*,
           p.platform IN ('tweb', 'mfiles') AND NOT EXISTS (
               SELECT 1 FROM permissions a
               WHERE a.basis = 'letter' AND a.allowed AND p.base_url LIKE a.url_prefix || '%') AS is_off
    FROM portals p
    WHERE p.evidence IS NOT 'pattern-guess'
       OR NOT EXISTS (SELECT 1 FROM portals o WHERE o.municipality_code = p.municipality_code
                      AND o.evidence IS NOT 'pattern-guess')
),
portal AS (
    SELECT p.municipality_code, count(*) AS portals, count(l.id) AS searched,
           sum(coalesce(l.state = 'blocked', p.is_off)) AS blocked,
           sum(l.state = 'incomplete' AND NOT l.only_gaps) AS incomplete,
           sum(l.state IN ('failed', 'unsupported')) AS failed,
           group_concat(DISTINCT CASE WHEN l.state <> 'complete' AND NOT l.only_gaps THEN l.reason
                                      WHEN l.id IS NULL AND p.is_off THEN p.platform || ' is off unless the municipality permits'
                                      WHEN l.id IS NULL AND p.evidence = 'pattern-guess' THEN 'the address is a guess'
                                 END) AS reason
    FROM known_portal p LEFT JOIN last_search l ON l.portal_id = p.id AND l.rank = 1
    GROUP BY p.municipality_code
),
reach AS (                            -- how far back the portals really publish: many keep one or two years only
    SELECT p.municipality_code, min(t.meeting_date) AS first_minutes
    FROM meetings t JOIN portals p ON p.id = t.portal_id WHERE t.kind = 'minutes' GROUP BY p.municipality_code
),
unread AS (
    SELECT d.municipality_code, count(*) AS documents,
           min(d.url || ': ' || coalesce(e.message, 'not yet read')) AS example
    FROM documents d LEFT JOIN extractions e ON e.document_id = d.id AND e.sha256 = d.sha256
    WHERE d.state IN ('fetched', 'imported') AND d.kind <> 'programme' AND (e.state IS NULL OR e.state = 'failed')
    GROUP BY d.municipality_code
)
SELECT m.code AS municipality_code,
       coalesce(p.portals, 0) AS portals, coalesce(p.searched, 0) AS searched, coalesce(p.blocked, 0) AS blocked,
       coalesce(p.incomplete, 0) AS incomplete, coalesce(p.failed, 0) AS failed, p.reason,
       c.since AS searched_from, substr(c.finished_at, 1, 10) AS searched_to, r.first_minutes,
       coalesce(u.documents, 0) AS unread, u.example AS unread_example
FROM municipalities m
LEFT JOIN portal p ON p.municipality_code = m.code
LEFT JOIN complete c ON c.municipality_code = m.code
LEFT JOIN reach r ON r.municipality_code = m.code
LEFT JOIN unread u ON u.municipality_code = m.code;
CREATE VIEW status AS
WITH towns AS (
    SELECT m.code, m.name_fi, s.number AS season, s.decided_from, s.decided_to
    FROM municipalities m CROSS JOIN seasons s
    WHERE m.valid_to IS NULL OR m.valid_to >= s.first_year || '-01-01'
),
known AS (
    SELECT t.code, t.season AS status_season, h.*,
           row_number() OVER (
               PARTITION BY t.code, t.season
               ORDER BY h.season IS NULL,                                   -- unclear season only when nothing else is known
                        -- Naming representatives tells that the town takes part, but not since when: it counts only alone.
                        CASE WHEN h.level = 'final' AND h.outcome IN ('joined', 'declined', 'withdrew') THEN 0
                             WHEN h.level = 'final' AND h.outcome = 'appointed' THEN 1
                             WHEN h.outcome <> 'noted' THEN 2 ELSE 3 END,
                        h.meeting_date DESC,
                        CASE h.body_type WHEN 'council' THEN 0 WHEN 'board' THEN 1 WHEN 'committee' THEN 2 ELSE 3 END,
                        h.section DESC, h.id
           ) AS place          -- not "rank": h.* brings one of its own
    FROM towns t JOIN handlings h
      ON h.municipality_code = t.code
     AND (h.season = t.season OR (h.season IS NULL AND h.meeting_date BETWEEN t.decided_from AND t.decided_to))
),
best AS (
    SELECT k.*, c.url,
           (SELECT quote FROM evidence e WHERE e.decision_id = k.id AND e.field = 'outcome' ORDER BY position LIMIT 1) AS quote
    FROM known k JOIN documents c ON c.id = k.document_id WHERE k.place = 1
),
-- The season's price: the deciding body often does not print it again, so the last handling that does tells it.
priced AS (
    SELECT k.code, k.status_season, k.id, k.document_id, k.fee_amount_eur, k.fee_period, k.fee_basis, k.fee_vat, k.fee_annual_eur, k.fee_travel_costs,
           row_number() OVER (
               PARTITION BY k.code, k.status_season
               ORDER BY k.place > 1, k.season IS NULL, k.meeting_date DESC, k.section DESC, k.id
           ) AS turn
    FROM known k WHERE k.fee_amount_eur IS NOT NULL
),
-- Holes in numbering between meetings of the days in which the season is decided.
hole AS (
    SELECT t.code, t.season, count(*) AS holes,
           min(g.body || ': ' || CASE g.sort
                   WHEN 'number' THEN 'meeting ' || g.first || '-' || g.last || '/' || g.year
                   WHEN 'section' THEN 'section ' || g.first || '-' || g.last || '/' || g.year
                   ELSE 'minutes of ' || g.after_date END || ' not published') AS example
    FROM towns t
    JOIN portals p ON p.municipality_code = t.code
    JOIN gaps g ON g.portal_id = p.id AND g.closed_at IS NULL
     AND g.before_date >= t.decided_from AND g.after_date <= t.decided_to
    GROUP BY t.code, t.season
)
SELECT t.code AS municipality_code, t.name_fi AS municipality, t.season,
       CASE
           WHEN b.id IS NOT NULL AND b.season IS NULL THEN 'open'
           WHEN b.level = 'final' AND b.outcome IN ('joined', 'appointed') THEN 'joined'
           WHEN b.level = 'final' AND b.outcome IN ('declined', 'withdrew') THEN b.outcome
           WHEN b.outcome = 'noted' THEN 'noted'
           WHEN b.id IS NOT NULL THEN 'open'
           WHEN v.blocked > 0 THEN 'blocked'
           WHEN v.incomplete > 0 OR v.unread > 0 OR h.holes > 0 THEN 'missing'
           WHEN v.portals > 0 AND v.searched = v.portals AND v.failed = 0
                AND v.searched_from <= t.decided_from AND v.searched_to >= t.decided_from
                -- Seen, not only asked for: the first minutes lie no later than the autumn in which deciding begins.
                AND v.first_minutes <= date(t.decided_from, '+123 days') THEN 'not_found'
           ELSE 'not_searched'
       END AS status,
       b.outcome, b.level, b.settled, b.review, b.meeting_date, b.body, b.section, b.diary_number, b.title,
       f.fee_amount_eur, f.fee_period, f.fee_basis, f.fee_vat, f.fee_annual_eur, f.fee_travel_costs,
       b.url, b.quote, b.id AS decision_id, f.id AS fee_decision_id,
       CASE WHEN f.document_id <> b.document_id THEN (SELECT url FROM documents WHERE id = f.document_id) END AS fee_url, v.searched_from, v.searched_to,
       CASE
           WHEN b.id IS NOT NULL AND b.season IS NULL THEN 'season not stated in the minutes; waits for a person'
           WHEN b.id IS NOT NULL THEN NULL
           WHEN v.blocked > 0 THEN v.reason
           WHEN v.incomplete > 0 THEN v.reason
           WHEN h.holes > 0 THEN h.holes || ' hole(s) in the numbering, e.g. ' || h.example
           WHEN v.unread > 0 THEN v.unread || ' document(s) not read, e.g. ' || v.unread_example
           WHEN v.portals = 0 THEN 'no portal known'
           WHEN v.failed > 0 THEN v.reason
           WHEN v.searched < v.portals THEN coalesce(v.reason, 'portal not crawled yet')
           WHEN v.searched_from > t.decided_from THEN 'searched only from ' || v.searched_from
           WHEN v.searched_to < t.decided_from THEN 'searched only until ' || v.searched_to
           WHEN v.first_minutes IS NULL THEN 'the portal lists no minutes'
           WHEN v.first_minutes > date(t.decided_from, '+123 days')
                THEN 'minutes are published only from ' || v.first_minutes
       END AS reason
FROM towns t
LEFT JOIN best b ON b.code = t.code AND b.status_season = t.season
LEFT JOIN priced f ON f.code = t.code AND f.status_season = t.season AND f.turn = 1
LEFT JOIN coverage v ON v.municipality_code = t.code
LEFT JOIN hole h ON h.code = t.code AND h.season = t.season;
CREATE VIEW follow_up AS
WITH known AS MATERIALIZED (
    SELECT s.*, m.region AS region, m.population AS population FROM status s JOIN municipalities m ON m.code = s.municipality_code
),
earlier AS (
    SELECT municipality_code, season, outcome, status, meeting_date, quote, url, fee_annual_eur, fee_decision_id
    FROM known WHERE status IN ('joined', 'declined', 'withdrew')
),
-- Bare columns beside min() come from the row that holds the minimum: the first neighbour by name is the one quoted.
beside AS (
    SELECT n.code, k.season, group_concat(k.municipality, ', ') AS names, min(k.municipality) AS first_name,
           k.quote, k.url, k.meeting_date
    FROM neighbours n JOIN known k ON k.municipality_code = n.neighbour
    WHERE k.status = 'joined' AND k.settled = 1
    GROUP BY n.code, k.season
),
priced AS MATERIALIZED (  -- prices of a season that another municipality of about the same size can expect
    SELECT season, municipality, municipality_code, population, fee_annual_eur, fee_decision_id FROM known
    WHERE fee_annual_eur IS NOT NULL AND settled = 1 AND fee_basis IN ('stated', 'tier') AND population > 0
),
candidate AS (
    SELECT s.municipality_code AS municipality_code, s.municipality AS municipality, s.region AS region,
           s.population AS population, s.season AS season, s.status AS status, s.settled AS settled,
           CASE
               WHEN s.status = 'open' AND s.outcome IN ('tabled', 'returned', 'removed') THEN s.outcome
               WHEN s.status = 'open' THEN 'undecided'
               WHEN s.status = 'noted' THEN 'noted'
               WHEN s.status IN ('declined', 'withdrew') AND p.quote IS NOT NULL THEN s.status || '_price'
               WHEN s.status IN ('declined', 'withdrew') THEN s.status
               WHEN e.status = 'joined' THEN 'member_before'
               WHEN e.status IN ('declined', 'withdrew') THEN e.status || '_before'
               WHEN s.status = 'not_found' AND n.names IS NOT NULL THEN 'neighbours_joined'
           END AS reason_code,
           coalesce(s.quote, e.quote, n.quote) AS quote,
           coalesce(s.meeting_date, e.meeting_date, n.meeting_date) AS meeting_date,
           s.body, e.season AS last_season, e.status AS last_outcome,
           coalesce(s.fee_annual_eur, e.fee_annual_eur) AS fee_annual_eur, coalesce(s.url, e.url, n.url) AS url,
           s.decision_id, n.names AS neighbours_joined, p.quote AS reason_quote, u.quote AS until_quote, u.until,
           s.fee_annual_eur AS own_fee, s.fee_decision_id AS own_fee_id,
           e.fee_annual_eur AS earlier_fee, e.fee_decision_id AS earlier_fee_id
    FROM known s
    LEFT JOIN earlier e ON e.municipality_code = s.municipality_code AND e.season < s.season
         AND e.season = (SELECT max(x.season) FROM earlier x
                         WHERE x.municipality_code = s.municipality_code AND x.season < s.season)
    LEFT JOIN reasons p ON p.decision_id = s.decision_id AND p.kind = 'price'
    LEFT JOIN reasons u ON u.decision_id = s.decision_id AND u.kind = 'until'
    LEFT JOIN beside n ON n.code = s.municipality_code AND n.season = s.season
    WHERE s.status <> 'joined'
),
-- The fee that would apply: what its own minutes print for the season; else what the season's minutes of the municipality
-- nearest in size print (no more than a third smaller or half as large again); else its own of an earlier season.
alike AS (
    SELECT c.municipality_code, c.season, p.municipality, p.fee_annual_eur, p.fee_decision_id,
           row_number() OVER (PARTITION BY c.municipality_code, c.season
                              ORDER BY abs(p.population - c.population), p.municipality_code) AS turn
    FROM candidate c JOIN priced p
      ON p.season = c.season AND p.municipality_code <> c.municipality_code
     AND p.population BETWEEN c.population / 1.5 AND c.population * 1.5
    WHERE c.own_fee IS NULL AND c.reason_code IS NOT NULL
)
SELECT a.municipality_code, a.municipality, a.region, a.population, a.season, a.status, a.reason_code,
       CASE a.reason_code
           WHEN 'tabled' THEN 'Asia on pöydällä' || coalesce(' ' || a.until || ' asti', '')
           WHEN 'returned' THEN 'Asia palautettiin valmisteluun' || coalesce(', käsittely ' || a.until, '')
           WHEN 'removed' THEN 'Asia poistettiin esityslistalta' || coalesce(', käsittely ' || a.until, '')
           WHEN 'undecided' THEN 'Päätös on kesken'
           WHEN 'noted' THEN 'Merkitty tiedoksi, kantaa ei otettu'
           WHEN 'member_before' THEN 'Mukana kaudella ' || a.last_season || ', tästä kaudesta ei ole päätöstä'
           WHEN 'neighbours_joined' THEN 'Naapureita on mukana: ' || a.neighbours_joined
           WHEN 'declined' THEN 'Päätti olla osallistumatta tälle kaudelle'
           WHEN 'declined_price' THEN 'Päätti hinnan tai säästöjen takia olla osallistumatta'
           WHEN 'withdrew' THEN 'Irtautui kesken kauden'
           WHEN 'withdrew_price' THEN 'Irtautui hinnan tai säästöjen takia'
           WHEN 'declined_before' THEN 'Ei osallistunut kaudelle ' || a.last_season
           WHEN 'withdrew_before' THEN 'Irtautui kaudella ' || a.last_season
       END AS reason,
       coalesce(a.reason_quote, a.until_quote, a.quote) AS quote, a.last_season, a.last_outcome, a.meeting_date, a.body,
       a.fee_annual_eur, a.url, a.settled,
       CASE a.reason_code WHEN 'undecided' THEN 1 WHEN 'tabled' THEN 2 WHEN 'returned' THEN 3 WHEN 'removed' THEN 4
           WHEN 'member_before' THEN 5 WHEN 'noted' THEN 6 WHEN 'neighbours_joined' THEN 7 WHEN 'declined_before' THEN 8
           WHEN 'withdrew_before' THEN 9 WHEN 'declined_price' THEN 10 WHEN 'declined' THEN 11
           WHEN 'withdrew_price' THEN 12 ELSE 13 END AS promise,
       a.until, a.neighbours_joined,
       coalesce(a.own_fee, l.fee_annual_eur, a.earlier_fee) AS applicable_fee_eur,
       CASE WHEN a.own_fee IS NOT NULL THEN 'own' WHEN l.fee_annual_eur IS NOT NULL THEN 'similar'
            WHEN a.earlier_fee IS NOT NULL THEN 'earlier' END AS applicable_fee_from,
       CASE WHEN a.own_fee IS NULL THEN l.municipality END AS applicable_fee_like,
       (SELECT e.quote FROM evidence e
        WHERE e.field = 'fee' AND e.decision_id = CASE WHEN a.own_fee IS NOT NULL THEN a.own_fee_id
            WHEN l.fee_annual_eur IS NOT NULL THEN l.fee_decision_id ELSE a.earlier_fee_id END
        ORDER BY e.position LIMIT 1) AS applicable_fee_quote,
       a.decision_id
FROM candidate a LEFT JOIN alike l ON l.municipality_code = a.municipality_code AND l.season = a.season AND l.turn = 1
WHERE a.reason_code IS NOT NULL
ORDER BY a.season, promise, a.municipality;
CREATE VIEW news AS
SELECT h.id AS decision_id, h.municipality_code, h.season, 'decision' AS field, NULL AS old, h.outcome AS new,
       coalesce((SELECT max(c.noticed_at) FROM changes c WHERE c.decision_id = h.id AND c.field = 'decision' AND c.old IS NULL),
                d.first_seen) AS noticed_at
FROM handlings h JOIN documents d ON d.id = h.document_id WHERE h.outcome <> 'pending'
UNION ALL
SELECT c.decision_id, h.municipality_code, h.season, c.field, c.old, c.new, c.noticed_at
FROM changes c JOIN handlings h ON h.id = c.decision_id WHERE c.field <> 'decision';
COMMIT;
