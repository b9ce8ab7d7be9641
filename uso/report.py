"""What a run of the pipeline did, told to a person."""

from uso.console import say
from uso.home import Home
from uso.writing import Report


def tell(home: Home, report: Report) -> int:
    """Names what failed and sums up the rest on stderr. The exit status."""
    for named in report.failed:
        say(f"{named.url}: {named.failure.code}: {named.failure.message}")
    for url, refusal in report.refused:
        record = refusal.record
        say(f"{url}: a record was refused ({record.body} {record.meeting_date} § {record.section}): {refusal.reason}")
    say(f"{report.documents} document(s) read, {report.records} decision(s)" + _more(report))
    if not report.failed and (earlier := _earlier(home)):
        say(f"{earlier} document(s) could not be read earlier and did not change since; `uso health` names them")
    if report.expired:
        days = home.settings.retention
        say(f"{report.expired} raw document(s) older than {days} days removed from the archive")
    if home.settings.model is not None:
        say(f"model in {home.folder / 'uso.toml'} is not applied by this version; it changes nothing yet")
    return 0 if report.complete else 1


def _more(report: Report) -> str:
    parts = [
        (report.seasons, "page(s) of the network itself"), (report.changes, "change(s) of known decisions"),
        (len(report.failed), "not readable"), (len(report.refused), "record(s) refused"),
    ]  # fmt: skip
    return "".join(f", {count} {words}" for count, words in parts if count)


def _earlier(home: Home) -> int:
    from db.ledger import failed

    with home.database() as db:
        return failed(db)
