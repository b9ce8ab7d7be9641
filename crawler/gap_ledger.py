"""The ledger of holes: written at the end of a search, closed when they are filled."""

import json
from collections.abc import Sequence
from dataclasses import astuple

from sqlite_utils import Database

from crawler.gaps import Gap, Numbered, gaps
from crawler.ledger import now


class GapLedger:
    """The holes of one portal."""

    def __init__(self, db: Database, portal: int) -> None:
        self.db = db
        self.portal = portal

    def sections(self, meeting: int, sections: Sequence[int]) -> None:
        """Notes which § a meeting's page lists."""
        if not sections:
            return
        first, last = min(sections), max(sections)
        missing = sorted(set(range(first, last + 1)) - set(sections))
        self.db.execute(
            "UPDATE meetings SET first_section = ?, last_section = ?, missing_sections = ? WHERE id = ?",
            [first, last, json.dumps(missing) if len(missing) <= len(sections) else None, meeting],
        )

    def renew(self) -> list[Gap]:
        """Finds the holes among the portal's meetings, and writes new ones down and filled ones off."""
        rows = self.db.execute(
            "SELECT external_id, body, kind, meeting_date, number, first_section, last_section, "
            "missing_sections FROM meetings m WHERE portal_id = ? AND NOT (kind = 'agenda' AND EXISTS ("
            # An agenda that was taken down is a cancelled meeting, not one whose minutes are missing.
            "SELECT 1 FROM documents d WHERE d.meeting_id = m.id AND d.state = 'gone'))",
            [self.portal],
        ).fetchall()
        held = [
            Numbered(identifier, body, kind, day, number, first, last, tuple(json.loads(missing or "[]")))
            for identifier, body, kind, day, number, first, last, missing in rows
        ]
        moment = now()
        found = gaps(held, moment[:10])
        with self.db.atomic():
            kept = []
            for gap in found:
                self.db.execute(
                    "INSERT INTO gaps (portal_id, body, year, sort, first, last, after_date, before_date, "
                    "noticed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                    "before_date = excluded.before_date, closed_at = NULL",
                    [self.portal, *astuple(gap), moment],
                )
                row = self.db.execute(
                    "SELECT id FROM gaps WHERE portal_id = ? AND body = ? AND year = ? AND sort = ? AND "
                    "first = ? AND last = ? AND after_date = ?",
                    [self.portal, *astuple(gap)[:6]],
                ).fetchone()
                kept.append(row[0])
            self.db.execute(
                "UPDATE gaps SET closed_at = ? WHERE portal_id = ? AND closed_at IS NULL AND id NOT IN "
                f"({', '.join('?' * len(kept))})",
                [moment, self.portal, *kept],
            )
        return found
