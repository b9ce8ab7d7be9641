"""Languages: what each says for joining, declining, tabling ... as data, and the grammar that reads it."""
