"""The review desk: records that wait for a person, behind a password, on the working database only."""
