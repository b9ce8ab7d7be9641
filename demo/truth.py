"""Writes down what a careful reader finds in the sample minutes: `demo/data/truth.json`."""

import json
from collections.abc import Iterator
from typing import Any

from demo.casem import CasemSite
from demo.casem_pages import item_path
from demo.load import meetings, read, sites
from demo.model import ROOT, Expectation, Handling, Item, Meeting, SiteData

PATH = ROOT / "data" / "truth.json"
COUNCIL = ("valtuusto", "fullmäktige")
BOARD = ("hallitus", "styrelsen")
COMMITTEE = ("lautakunta", "jaosto", "nämnd")
EXPECT_KEYS = {"season", "outcome", "level", "proposal", "vote", "fee", "conditions", "quote"}
FEE_KEYS = ("amount_eur", "period", "basis", "vat", "annual_eur", "travel_costs")


def body_type(body: str) -> str:
    """The kind of a body by the end of its name."""
    name = body.lower()
    for kind, ends in (("council", COUNCIL), ("board", BOARD), ("committee", COMMITTEE)):
        if name.endswith(ends):
            return kind
    return "officer"


def item_url(site: SiteData, meeting: Meeting, item: Item) -> str:
    """The path of the page where an item is read; the whole PDF where there is no page."""
    if meeting.pdf_only:
        return str(pdf_url(site, meeting))
    if site.platform == "casem":
        return item_path(meeting, item)
    page = "official_decision" if meeting.kind == "officer" else "meetingitem"
    return f"{site.base_path}?page={page}&id={meeting.id}-{item.number}"


def pdf_url(site: SiteData, meeting: Meeting) -> str | None:
    """The path of the whole-meeting PDF; officers' decisions have none."""
    if meeting.kind == "officer":
        return None
    if site.platform == "casem":
        return CasemSite(site, "").pdf_path(meeting)
    return f"{site.prefix}/kokous/{meeting.id}.PDF"


def expected(site: SiteData) -> Iterator[tuple[Handling, Item, Meeting]]:
    """Every handling with labels that a permitted crawl of a portal meets."""
    for meeting in meetings():
        if meeting.municipality != site.municipality or meeting.gone:
            continue
        for item in meeting.items:
            for handling in item.handlings:
                if handling.expect is not None:
                    yield handling, item, meeting


def decisions(site: SiteData) -> list[dict[str, Any]]:
    """One entry a handling, with every page that prints it: a copy in a later item is the same entry."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for handling, item, meeting in expected(site):
        key = (handling.body, handling.date, handling.section)
        url = item_url(site, meeting, item)
        if key not in found:
            assert handling.expect is not None
            found[key] = _entry(handling.expect, handling, item, meeting) | {
                "path": url,
                "pdf": pdf_url(site, meeting),
                "also": [],
                "stages": set(meeting.stages),
            }
        elif url not in found[key]["also"]:
            found[key]["also"].append(url)
            found[key]["stages"] |= meeting.stages
    return [{**entry, "stages": sorted(entry["stages"])} for entry in found.values()]


def _entry(labels: Expectation, handling: Handling, item: Item, meeting: Meeting) -> dict[str, Any]:
    unknown = set(labels) - EXPECT_KEYS
    if unknown:
        raise ValueError(f"{meeting.stem}: unknown labels {sorted(unknown)}")
    fee = labels.get("fee")
    vote = labels.get("vote", [None] * 4)
    return {
        "municipality": meeting.municipality,
        "body": handling.body,
        "body_type": body_type(handling.body),
        "meeting_date": handling.date.isoformat(),
        "section": handling.section,
        "diary_number": item.diary,
        "title": item.title,
        "season": labels["season"],
        "outcome": labels["outcome"],
        "level": labels.get("level", "final"),
        "proposal": labels.get("proposal"),
        "vote": dict(zip(("unanimous", "for", "against", "blank"), vote, strict=True)),
        "fee": dict(zip(FEE_KEYS, fee, strict=True)) if fee else None,
        "conditions": labels.get("conditions"),
        "language": meeting.language,
        "quote": labels["quote"],
    }


def _statuses(row: dict[Any, Any]) -> dict[str, Any]:
    def cell(value: list[Any]) -> dict[str, Any]:
        fee = dict(zip(("amount_eur", "period", "annual_eur"), value[1], strict=True)) if value[1] else None
        return {"status": value[0], "fee": fee}

    return {str(season): cell(value) for season, value in row.items() if season != "after_advance"}


def truth() -> dict[str, Any]:
    """For each municipality its decisions and its status in seasons 8 and 9, at both stages."""
    by_name = {site.municipality: site for site in sites()}
    out: dict[str, Any] = {}
    for name, row in read(ROOT / "data" / "statuses.yml").items():
        site = by_name.get(name)
        first = _statuses(row)
        out[name] = {
            "platform": site.platform if site else None,
            "base_path": site.base_path if site else None,
            "status": first,
            "status_after_advance": first | _statuses(row.get("after_advance", {})),
            "decisions": decisions(site) if site else [],
        }
    return {
        "note": "NÄYTE: invented municipalities; made by `python -m demo.build truth`",
        "municipalities": out,
    }


def written() -> str:
    """The truth as it stands in the file."""
    return json.dumps(truth(), ensure_ascii=False, indent=1) + "\n"
