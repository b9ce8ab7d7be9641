"""The errors that rooms raise with a message for a person."""


def known() -> tuple[type[BaseException], ...]:
    """Errors whose text says what happened, to what, and what to do."""
    from crawler.archive import ArchiveDamaged
    from crawler.messages import CrawlError
    from crawler.portals import PortalsError
    from db.corrections import CorrectionError
    from db.database import DatabaseNewer
    from db.erase import NotHeld
    from db.imports import Erased
    from db.reference import RegisterError
    from db.status import SeasonUnknown
    from uso.home import Busy, SettingsError
    from uso.labels import LabelError

    return (
        ArchiveDamaged, CrawlError, PortalsError, CorrectionError, DatabaseNewer, NotHeld, Erased, RegisterError,
        SeasonUnknown, Busy, SettingsError, LabelError,
    )  # fmt: skip
