"""Programs that learn the reader's weights from the project's own labelled texts; run by hand, their results are data."""
