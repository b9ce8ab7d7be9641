"""Scrapy's settings for this crawl: polite and hardened (reliability.md 3.2, platforms.md 6.2)."""

from importlib.metadata import PackageNotFoundError, version
from typing import Any

from crawler.messages import CrawlRequest
from crawler.robots import AGENT
from crawler.web.certificates import FOLDER

BODY_LIMIT = 32 * 1024 * 1024


def user_agent(contact: str | None) -> str:
    """`uso-minutes/<version> (+<contact>)`; the contact may be left out only on loopback."""
    try:
        number = version(AGENT)
    except PackageNotFoundError:  # run from the source tree
        number = "0"
    return f"{AGENT}/{number} (+{contact})" if contact else f"{AGENT}/{number}"


def settings(request: CrawlRequest, delay: float) -> dict[str, Any]:
    """The settings of one platform's spider.

    `delay` is the least number of seconds between requests to one host.
    """
    return {
        # Manners
        "USER_AGENT": user_agent(request.contact),
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": AGENT,
        "CONCURRENT_REQUESTS": 0,  # no limit over all hosts: each host has its own of one
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "DOWNLOAD_DELAY": delay,
        "DOWNLOAD_DELAY_JITTER": 0,  # jitter would go below the delay
        "AUTOTHROTTLE_ENABLED": True,
        "AUTOTHROTTLE_START_DELAY": delay,
        "AUTOTHROTTLE_MAX_DELAY": max(60.0, delay),
        "AUTOTHROTTLE_TARGET_CONCURRENCY": 1.0,
        "RETRY_TIMES": 2,
        "RETRY_GIVE_UP_LOG_LEVEL": "INFO",
        "COOKIES_ENABLED": False,  # Dynasty's sessions mix pages up (platforms.md 1.8)
        "REFERRER_POLICY": "no-referrer",
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language": "fi,sv;q=0.8",
        },
        # Hardening
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "DOWNLOAD_MAXSIZE": BODY_LIMIT,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_TIMEOUT": request.timeout,
        "DOWNLOAD_HANDLERS": {
            "http": "crawler.web.handler.PoliteHandler",
            "https": "crawler.web.handler.PoliteHandler",
            "data": None,
            "file": None,
            "ftp": None,
            "s3": None,
        },
        "TWISTED_DNS_RESOLVER": "crawler.web.resolver.GuardedResolver",
        "USO_CERTIFICATES": str(request.home / FOLDER),
        "USO_ALLOW_LOOPBACK": request.allow_loopback,
        "HTTPPROXY_ENABLED": False,  # a proxy would resolve names out of the guard's sight
        "METAREFRESH_ENABLED": False,
        "REDIRECT_MAX_TIMES": 5,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        # Our own parts in the places of Scrapy's
        "SPIDER_MODULES": ["crawler.spiders"],
        "DOWNLOADER_MIDDLEWARES": {
            "crawler.web.middlewares.Guard": 60,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "crawler.web.middlewares.Robots": 100,
            "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
            "crawler.web.middlewares.PatientRetry": 550,
        },
        "LOG_LEVEL": "WARNING",
        "LOG_VERSIONS": [],
        "STATS_DUMP": False,
        "MEMUSAGE_ENABLED": False,
    }
