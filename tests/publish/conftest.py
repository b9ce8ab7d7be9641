"""Each test builds its own working database, or shares the filled and published one."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from publish_sample import Sample, fill

from publish.builder import publish

if TYPE_CHECKING:
    from datasette.app import Datasette


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = Sample(tmp_path / "uso.db")
    yield made
    made.db.conn.close()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    sample = Sample(folder / "uso.db")
    fill(sample)
    sample.close()
    publish(folder / "uso.db", folder / "public.db")
    return folder / "public.db"


@pytest.fixture
def site(published: Path) -> "Datasette":
    from publish.server import datasette_app

    return datasette_app(published)
