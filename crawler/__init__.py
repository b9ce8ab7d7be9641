"""Portals to raw documents.

Spiders, page parsers, archive, ledger, permission. `crawler.run.crawl` is the way in.
"""
