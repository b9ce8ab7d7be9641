"""How the crawl speaks HTTP.

Politely, to allowed hosts only, with limits. Imported only in the crawl's own process.
"""
