"""Pure page parsers: bytes and address in, frozen records out; no network, no database."""
