"""The errors that rooms raise with a message for a person."""


def known() -> tuple[type[BaseException], ...]:
    """Errors whose text says what happened, to what, and what to do."""
    from db.database import DatabaseNewer
    from db.reference import RegisterError
    from uso.home import SettingsError
    from uso.labels import LabelError

    return (DatabaseNewer, RegisterError, SettingsError, LabelError)
