"""The face: the public database, built from the working one by an allow-list, and Datasette on it."""
