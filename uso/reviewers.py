"""Who may use the review desk: names and password hashes in reviewers.json, for the home's owner only."""

import json
import re

from uso.home import Home, SettingsError

SHORTEST = 12  # characters of a password
_NAME = re.compile(r"[\w.-]{2,40}")


def reviewers(home: Home) -> dict[str, str]:
    """Each reviewer's name and password hash. Raises SettingsError when the file cannot be read."""
    path = home.folder / "reviewers.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not JSON ({error}); add the reviewers again") from error
    return {str(name): str(digest) for name, digest in found.items()}


def add_reviewer(home: Home, name: str, password: str) -> None:
    """Lets a person in, or gives a new password.

    Raises SettingsError for a name or a password that will not do.
    """
    from datasette_auth_passwords.utils import hash_password

    if not _NAME.fullmatch(name):
        raise SettingsError(
            f"{name!r} is no user name; 2 to 40 letters, digits, dots and hyphens are expected"
        )
    if len(password) < SHORTEST:
        raise SettingsError(f"the password is too short; at least {SHORTEST} characters are expected")
    _write(home, {**reviewers(home), name: hash_password(password)})


def remove_reviewer(home: Home, name: str) -> None:
    """Takes a person off the list. Raises SettingsError when it does not hold the name."""
    known = reviewers(home)
    if name not in known:
        raise SettingsError(f"{name} is not among the reviewers; these are: {', '.join(known) or 'nobody'}")
    _write(home, {key: digest for key, digest in known.items() if key != name})


def _write(home: Home, users: dict[str, str]) -> None:
    from db.exports import replacing

    path = home.folder / "reviewers.json"
    with replacing(path, mode=0o600) as file:
        file.write((json.dumps(users, indent=1) + "\n").encode())
