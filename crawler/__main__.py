"""`python -m crawler`: one crawl in a process of its own; `crawler.run` starts it."""

import sys

from crawler.process import main

if __name__ == "__main__":
    sys.exit(main())
