"""News for readers: Atom feeds, and the same as text for a mail."""

import re
from collections.abc import Sequence
from datetime import datetime

from db import words
from publish.desks.news import News
from publish.language import label, place, word

MOST = 200  # entries of a feed; readers keep what they have seen
_ILLEGAL = re.compile(
    r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)  # characters that XML has no way to hold


def headline(news: News) -> str:
    """A news item in a line: Siikajoki: Ei mukana, USO 7 (Kunnanhallitus 9.1.2023 § 21)."""
    section = f"§ {news.section}" if news.section else ""
    where = " ".join(filter(None, (news.body, words.day(news.meeting_date), section)))
    name = place(news.municipality or "?", news.municipality_sv)
    season = f"USO {news.season}" if news.season else ""
    return f"{name}: {', '.join(filter(None, (label(news.outcome), season)))}" + (
        f" ({where})" if where else ""
    )


def page_of(news: News) -> str:
    """Where the pages tell of it, without the leading slash: the municipality's page, where that is known."""
    if news.municipality_code is None:
        return f"uso/decisions/{news.decision_id}"
    return f"kunta/{news.municipality_code}#paatos-{news.decision_id}"


def change(news: News) -> str | None:
    """What changed, in words; None for a decision that is new."""
    if news.is_new:
        return None
    return str(word("news.changed", field=word(f"field.{news.field}"), old=_value(news.field, news.old),
                    new=_value(news.field, news.new)).unescape())  # fmt: skip


def _value(field: str, value: str | None) -> str:
    if value is None:
        return str(word("nothing"))
    if field == "outcome":
        return label(value)
    if field == "fee_amount_eur":
        return words.euros(float(value))
    return words.day(value) if field == "meeting_date" else f"USO {value}" if field == "season" else value


def atom(news: Sequence[News], *, site: str, address: str, title: str, built: str) -> bytes:
    """An Atom feed (RFC 4287); `site` is where the pages are, `address` the feed's own."""
    from feedgen.feed import FeedGenerator

    feed = FeedGenerator()
    feed.id(address)
    feed.title(_legal(title))
    feed.link(href=address, rel="self", type="application/atom+xml")
    feed.link(href=site, rel="alternate", type="text/html")
    feed.author(name="uso-minutes")
    feed.updated(_moment(max((found.noticed_at for found in news), default=built)))
    for found in news:
        entry = feed.add_entry(order="append")
        entry.id(f"{site}uso/decisions/{found.decision_id}#{found.field}-{found.noticed_at}")
        entry.title(_legal(headline(found)))
        entry.updated(_moment(found.noticed_at))
        entry.link(href=site + page_of(found), rel="alternate")
        entry.content(_legal(" ".join(filter(None, (change(found), _quoted(found), found.url)))), type="text")
        if found.region:
            entry.category(term=_legal(found.region))
    return bytes(feed.atom_str(pretty=True))


def digest(news: Sequence[News], *, since: str, built: str) -> str:
    """The same as plain text for a mail, by region."""
    lines = [f"{word('news.title')} {words.day(since)} – {words.day(built[:10])}", ""]
    region = None
    for found in sorted(news, key=lambda item: (item.region or "", item.municipality or "", item.noticed_at)):
        if found.region != region:
            region = found.region
            lines += [str(region or "?").upper(), ""]
        lines.append(headline(found) + ("" if found.settled else f" – {str(word('waits')).lower()}"))
        lines += [f"  {part}" for part in (change(found), _quoted(found), found.url) if part]
        lines.append("")
    if not news:
        lines += [str(word("news.nothing")), ""]
    return "\n".join(lines)


def _quoted(news: News) -> str | None:
    return f"”{words.readable(news.quote)}”" if news.quote else None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.astimezone()


def _legal(text: str) -> str:
    return _ILLEGAL.sub(" ", text)
