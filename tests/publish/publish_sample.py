"""A small working database with invented municipalities, written with plain inserts."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Database

from db.database import open_database

PORTAL = "https://naytekunta.example"
DAY = "2026-11-01T06:00:00Z"


@dataclass
class Sample:
    """A working database that grows by one call a fact; ids count up in the order of the calls."""

    path: Path
    db: Database = field(init=False)

    def __post_init__(self) -> None:
        self.db = open_database(self.path)
        self.db.execute("DELETE FROM season_facts")
        self.db.execute("DELETE FROM municipalities")
        self.db.execute(
            "INSERT INTO crawls (id, started_at, since, user_agent) VALUES (1, ?, '2022-01-01', 'test')",
            [DAY],
        )

    def insert(self, table: str, **values: object) -> None:
        self.db[table].insert(values)  # type: ignore[union-attr]

    def municipality(self, code: str, name: str, region: str = "Näytemaa", population: int = 5000) -> None:
        self.insert(
            "municipalities",
            code=code,
            name_fi=name,
            name_sv=None,
            region_code="01",
            region=region,
            languages="fi",
            population=population,
            population_year=2024,
            current_code=code,
            source="test",
        )

    def searched(
        self, code: str, state: str = "complete", reason: str | None = None, since: str = "2022-01-01"
    ) -> None:
        number = self.count("portals") + 1
        self.insert(
            "portals",
            id=number,
            municipality_code=code,
            platform="dynasty",
            base_url=f"{PORTAL}/{code}",
            added_at=DAY,
        )
        self.insert(
            "searches", crawl_id=1, portal_id=number, since=since, finished_at=DAY, state=state, reason=reason
        )
        if state in ("complete", "incomplete"):  # what was searched lists minutes back to its first day
            self.insert(
                "meetings",
                portal_id=number,
                external_id="1",
                kind="minutes",
                body="Kunnanhallitus",
                meeting_date=since,
                url=f"{PORTAL}/{code}/1",
                state="archived",
                first_seen=DAY,
                last_seen=DAY,
            )

    def decision(
        self,
        code: str,
        outcome: str = "joined",
        season: int | None = 9,
        *,
        quotes: dict[str, str] | None = None,
        state: str = "fetched",
        url: str | None = None,
        **values: object,
    ) -> str:
        number = self.count("documents") + 1
        day = values.get("meeting_date", "2026-10-05")
        self.insert(
            "documents",
            id=number,
            url=url or f"{PORTAL}/{code}/item/{number}",
            kind="item",
            municipality_code=code,
            body="Kunnanhallitus",
            meeting_date=day,
            sha256=f"{number:064}",
            first_seen=DAY,
            fetched_at=DAY,
            state=state,
        )
        self.insert(
            "extractions",
            document_id=number,
            sha256=f"{number:064}",
            version="1",
            facts="{}",
            state="read",
            extracted_at=DAY,
        )
        name = self.db.execute("SELECT name_fi FROM municipalities WHERE code = ?", [code]).fetchone()
        record: dict[str, object] = {
            "id": f"d{number}",
            "document_id": number,
            "sha256": f"{number:064}",
            "position": 0,
            "municipality_code": code,
            "municipality": name[0] if name else None,
            "body": "Kunnanhallitus",
            "body_type": "board",
            "meeting_date": day,
            "section": 100 + number,
            "diary_number": f"{number}/00.04.01/2026",
            "title": "USO-verkostoon osallistuminen",
            "season": season,
            "outcome": outcome,
            "level": "final",
            "proposal": outcome,
            "unanimous": 1,
            "language": "fi",
            "confidence": 0.97,
            "review": "[]",
        }
        self.insert("decisions", **(record | values))
        for position, (name_, quote) in enumerate(
            (quotes or {"outcome": "Kunnanhallitus päätti asiasta."}).items()
        ):
            self.insert(
                "evidence",
                decision_id=f"d{number}",
                position=position,
                field=name_,
                quote=quote,
                start=0,
                end=len(quote),
            )
        return f"d{number}"

    def count(self, table: str) -> int:
        return int(self.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def close(self) -> None:
        self.db.conn.commit()
        self.db.conn.close()


def fill(sample: Sample) -> None:
    """One municipality of every kind: joined, declined, tabled, silent, not searched, blocked ..."""
    for number, name in enumerate(
        [
            "Kuusikoski",
            "Hopealampi",
            "Tervajoki",
            "Hiljalahti",
            "Outoniemi",
            "Suljettu",
            "Puuttila",
            "Vanhakylä",
        ]
    ):
        sample.municipality(
            f"X{number}", name, "Näytemaa" if number < 5 else "Mallimaa", 3000 + 1000 * number
        )
    fee = {
        "fee_amount_eur": 18019.16,
        "fee_period": "season",
        "fee_basis": "stated",
        "fee_vat": "excluded",
        "fee_annual_eur": 9009.58,
        "fee_travel_costs": "extra",
    }
    sample.decision(
        "X0",
        "joined",
        quotes={
            "outcome": "Kunnanhallitus päätti, että Kuusikosken kunta osallistuu verkostoon.",
            "fee": "Osallistumismaksu on 18 019,16 euroa kahdelta vuodelta (alv 0 %).",
            "season": "USO 9",
        },
        **fee,
    )
    sample.decision(
        "X1",
        "declined",
        meeting_date="2026-09-14",
        conditions=None,
        quotes={"outcome": "Kaupunginhallitus päätti, ettei Hopealammen kaupunki osallistu verkostoon."},
    )
    sample.decision("X2", "tabled", quotes={"outcome": "Asia jätettiin pöydälle."})
    sample.decision(
        "X7",
        "joined",
        8,
        meeting_date="2024-10-07",
        fee_amount_eur=9000.0,
        fee_period="year",
        fee_basis="tier",
        fee_vat="unknown",
        fee_annual_eur=9000.0,
        fee_travel_costs="unknown",
        quotes={"outcome": "Kunta jatkaa verkostossa.", "fee": "Maksu on 9 000 euroa vuodessa."},
    )
    for code in ("X0", "X1", "X2", "X3", "X7"):
        sample.searched(code)
    sample.searched("X5", "blocked", "robots.txt forbids /cgi")
    sample.searched("X6", "incomplete", "2 documents do not come")
    sample.insert(
        "season_facts",
        season=9,
        fact="theme",
        value="Näyte",
        quote="Kauden teema on näyte.",
        url="https://example.org/uso",
    )


def json_review(*reasons: str) -> str:
    return json.dumps(list(reasons))
