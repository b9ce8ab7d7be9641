"""Portals to raw documents: spiders, page parsers, archive, ledger, permission. `crawler.run.crawl` is the way in."""
