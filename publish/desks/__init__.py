"""The desks of staff, sales and researchers: what each page shows, read from the public database."""
