"""A second, independent reader of outcomes: what it says against the rules sends a record to a person."""
