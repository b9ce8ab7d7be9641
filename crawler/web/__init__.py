"""How the crawl speaks HTTP: politely, to allowed hosts only, with limits. Imported only in the crawl's own process."""
