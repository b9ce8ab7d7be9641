"""Night hours: an option to ask portals only when few others do, in Finland's time."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

_HOURS = re.compile(r"([01]?\d|2[0-4])-([01]?\d|2[0-4])")
_FINLAND = ZoneInfo("Europe/Helsinki")


class HoursError(ValueError):
    """Hours are not written as expected; the message says how."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From one full hour to another, over midnight where the second is the smaller: `22-6`."""

    start: int
    end: int

    @classmethod
    def read(cls, text: str) -> "Hours":
        """The hours of `22-6`. Raises HoursError."""
        found = _HOURS.fullmatch(text.strip())
        if not found or found[1] == found[2]:
            raise HoursError(f"hours are {text!r}; two different full hours such as 22-6 are expected")
        return cls(int(found[1]), int(found[2]))

    def hold(self, moment: datetime | None = None) -> bool:
        """Whether a moment (by default now) lies within."""
        hour = (moment or datetime.now(_FINLAND)).astimezone(_FINLAND).hour
        return (
            self.start <= hour < self.end if self.start < self.end else hour >= self.start or hour < self.end
        )

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"
