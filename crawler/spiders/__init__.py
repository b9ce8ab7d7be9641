"""One spider a platform, found by Scrapy in this package; imported only in the crawl's own process."""
