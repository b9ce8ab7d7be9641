"""What can go wrong in reading a document."""


class Unreadable(Exception):
    """A document that cannot be read. `code` is short and stable; the message is for a person."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type["Unreadable"], tuple[str, str]]:
        return Unreadable, (self.code, self.message)
