"""What passes between rooms: facts in, Decisions out. Frozen, typed, no behaviour beyond shape.

Shapes follow the contract's decision.schema.json; meanings its codebook. Dates are ISO strings, money euros,
offsets 0-based character positions in `Reading.text`, pages 1-based.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from extract.items import Named

Outcome = Literal[
    "joined", "declined", "withdrew", "appointed", "delegated",
    "tabled", "returned", "removed", "noted", "pending",
]  # fmt: skip
Level = Literal["final", "proposal"]
BodyType = Literal["council", "board", "committee", "officer", "other"]
Language = Literal["fi", "sv"]
Role = Literal[
    "background", "preparer", "presenter", "proposal", "handling", "decision",
    "history", "attachments", "execution", "appeal", "other",
]  # fmt: skip
Period = Literal["year", "season", "once", "unknown"]
Basis = Literal["stated", "tier", "per_inhabitant"]
Vat = Literal["excluded", "included", "unknown"]
Travel = Literal["extra", "included", "unknown"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document before it is read; None where it is not known."""

    path: str | None = None
    url: str | None = None
    municipality: str | None = None  # Finnish name, from the portal or the person who imports
    body: str | None = None
    meeting_date: str | None = None
    content_type: str | None = None  # as the server sent it, charset included
    kind: str | None = None  # minutes, agenda, item, officer, programme


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote that proves a field: it stands at [start, end) of the document's text."""

    field: str
    quote: str
    start: int
    end: int
    page: int | None


@dataclass(frozen=True, slots=True)
class Vote:
    unanimous: bool | None = None
    for_: int | None = None
    against: int | None = None
    blank: int | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    amount_eur: float
    period: Period = "unknown"
    basis: Basis = "stated"
    vat: Vat = "unknown"
    annual_eur: float | None = None
    travel_costs: Travel = "unknown"

    @property
    def price(self) -> tuple[float, Period, Basis]:
        """What makes a fee right (issue 3): amount, period and basis."""
        return self.amount_eur, self.period, self.basis


@dataclass(frozen=True, slots=True)
class Source:
    path: str | None
    url: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One body's handling, at one meeting, of one item about a municipality's own participation in USO."""

    municipality: str | None
    body: str | None
    body_type: BodyType | None
    meeting_date: str | None
    section: int | None
    diary_number: str | None
    title: str | None
    season: int | None
    outcome: Outcome
    level: Level
    proposal: Outcome | None
    vote: Vote
    fee: Fee | None
    conditions: str | None
    language: Language
    evidence: tuple[Evidence, ...]
    confidence: float
    review: tuple[str, ...]
    source: Source


REVIEW_REASONS: Final = (  # why a person should look (codebook, "Review"); whoever shows records has words for each
    "season-unclear", "municipality-unclear", "contradicting-dates", "outcome-unclear", "outcome-doubtful", "decision-missing",
    "fee-unclear", "fee-doubtful", "fee-range", "fee-tier-unresolved", "fee-differs-by-year", "text-cut-off", "text-from-ocr",
)  # fmt: skip
OCR_TYPE: Final = "application/pdf; ocr=tesseract"


@dataclass(frozen=True, slots=True)
class Reading:
    """A document's text: one string, with the offset at which each page starts.

    `page_starts` has one entry a page for paged documents and is empty for HTML and plain text; `headings` are the
    [start, end) places of an HTML page's heading elements.
    """

    text: str
    page_starts: tuple[int, ...] = ()
    media_type: str = "text/plain"
    title: str | None = None  # HTML's own title; not part of the text
    frame: str = ""  # what stands around an HTML page's own text: organisation, breadcrumb, footer
    headings: tuple[tuple[int, int], ...] = ()

    @property
    def from_ocr(self) -> bool:
        """Whether pages were read by OCR, so that a letter may be wrong."""
        return self.media_type == OCR_TYPE

    def page_of(self, offset: int) -> int | None:
        """The 1-based page that holds the offset; None where the document has no pages."""
        if not self.page_starts:
            return None
        low, high = 0, len(self.page_starts)
        while low < high:
            middle = (low + high) // 2
            if self.page_starts[middle] <= offset:
                low = middle + 1
            else:
                high = middle
        return max(low, 1)


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that reading one document gave: its text and its Decisions, oldest handling first."""

    sha256: str
    reading: Reading
    named: "Named | None"  # where it speaks of USO; None where nothing in it does
    decisions: tuple[Decision, ...]

    @property
    def speaks_of_uso(self) -> bool:
        return self.named is not None
