#!/usr/bin/env bash
# Makes .venv with everything the project needs; safe to run again. Called by make.
#   setup.sh            virtual environment, locked Python packages, the project itself, Finnish lemmatizer
#   setup.sh browser    also Chromium and its driver, for the browser tests
#   setup.sh bench      also what prints the benchmarks' documents: Chromium and LibreOffice
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() {  # runs a command as root where that is possible without asking
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo "$@"
    else return 1
    fi
}

system_packages() {  # system_packages WHY PACKAGE...
    local why=$1; shift
    echo "setup: installing $* ($why)" >&2
    if command -v apt-get >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >&2
    then return 0; fi
    cat >&2 <<MESSAGE
setup: could not install $* ($why).
  It needs Debian or Ubuntu and root rights (or sudo without a password). Ask an administrator to run
      apt-get install $*
  and then run make again.
MESSAGE
    exit 1
}

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    echo "setup: Python 3.11 or newer is needed; '$python' is $("$python" --version 2>&1 || echo missing). Set PYTHON=/path/to/python3.11 and run make again." >&2
    exit 1
}

stamp=.venv/installed.sha256
wanted=$(cat requirements/lock.txt pyproject.toml | sha256sum)
if [ ! -x .venv/bin/uso ] || [ "$(cat $stamp 2>/dev/null)" != "$wanted" ]; then
    echo "setup: virtual environment in .venv (a minute or two the first time)" >&2
    if [ ! -x .venv/bin/pip ]; then
        rm -rf .venv
        "$python" -m venv .venv 2>/dev/null || {
            rm -rf .venv
            system_packages "Python's venv module" "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
            "$python" -m venv .venv
        }
    fi
    .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/lock.txt
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
    echo "$wanted" >$stamp
fi

# spaCy's Finnish model lemmatizes through the native Voikko library and its dictionary.
.venv/bin/python -c 'import libvoikko; libvoikko.Voikko("fi")' 2>/dev/null \
    || system_packages "Finnish lemmatizer" libvoikko1 voikko-fi

# Scanned pages are read with tesseract; without it they are named as unreadable, so setup goes on where it cannot be installed.
if ! .venv/bin/python -c 'import sys; from extract.reading.ocr import languages; sys.exit(languages() is None)' 2>/dev/null; then
    (system_packages "OCR of scanned pages" tesseract-ocr tesseract-ocr-fin tesseract-ocr-swe) \
        || echo "setup: going on without OCR; scanned PDFs will be listed as no-text" >&2
fi

if [ "${1:-}" = bench ] && [ ! -x /usr/bin/soffice ]; then
    system_packages "the benchmarks' documents" libreoffice-writer-nogui
fi
if [ -n "${1:-}" ] && ! { [ -x /usr/bin/chromium ] && [ -x /usr/bin/chromedriver ]; }; then
    system_packages "browser tests" chromium chromium-driver
fi
