-- What follows from the tables. Views are code: dropped and made anew when this file changes.

-- Decisions without copies. A council's item page repeats the board's handling that the board's own minutes
-- hold too, and an agenda is followed by its minutes: each handling is told once, from its best source.
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

-- How far each municipality's portals were looked through.
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

-- One row a municipality and season. A stand (joined, declined, withdrew, appointed) by the latest final
-- decision wins; without one, whatever is under way is open; without that, noted. Silence is never a no:
-- not_found needs a complete search, and says from when to when; else blocked, missing or not_searched.
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

-- Whom to call for a season, and why; most promising first. Only what minutes prove: nobody is listed on silence alone;
-- where the town's own minutes are silent, neighbours' decisions are quoted.
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

-- What is new: each decision when it first came, and each change of one that was known.
CREATE VIEW news AS
SELECT h.id AS decision_id, h.municipality_code, h.season, 'decision' AS field, NULL AS old, h.outcome AS new,
       coalesce((SELECT max(c.noticed_at) FROM changes c WHERE c.decision_id = h.id AND c.field = 'decision' AND c.old IS NULL),
                d.first_seen) AS noticed_at
FROM handlings h JOIN documents d ON d.id = h.document_id WHERE h.outcome <> 'pending'
UNION ALL
SELECT c.decision_id, h.municipality_code, h.season, c.field, c.old, c.new, c.noticed_at
FROM changes c JOIN handlings h ON h.id = c.decision_id WHERE c.field <> 'decision';
