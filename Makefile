# Two commands do everything: `make demo` shows it, `make test` proves it. `make help` lists the rest.
.PHONY: help demo test setup lint types docs bench audit lock clean
UV ?= uv

help:           ## this list
	@grep -hE '^[a-z]+: .*##|^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:[^#]*##/\t/'

setup:          ## virtual environment and system libraries
	@./requirements/setup.sh

demo: setup     ## the whole job on the sample portals, then Datasette on the result (SERVE=no leaves it out)
	.venv/bin/uso demo $(if $(filter no,$(SERVE)),,--serve)

test:           ## everything that must hold
	@./requirements/setup.sh browser
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/python -m pytest -n auto --dist loadfile

lint: setup     ## style only
	.venv/bin/ruff check .

types: setup    ## types only
	.venv/bin/mypy

docs: setup     ## writes the generated documents anew
	.venv/bin/python -m uso.docs
	.venv/bin/python -m uso.accuracy

bench:          ## measures speed and memory, each against what runs beside it (half an hour)
	@./requirements/setup.sh bench
	.venv/bin/python -m bench

audit: setup    ## asks pip-audit for known flaws in the locked packages (needs the network)
	.venv/bin/python -m pip install -q pip-audit
	.venv/bin/pip-audit -r requirements/lock.txt --require-hashes --disable-pip

lock:           ## renews requirements/lock.txt (needs uv)
	$(UV) pip compile pyproject.toml --extra dev --extra ocr --extra cluster --universal --python-version 3.11 --generate-hashes \
	    --custom-compile-command "make lock" --quiet --upgrade -o requirements/lock.txt

clean:          ## removes what setup and demo made
	rm -rf .venv uso-data .mypy_cache .ruff_cache .pytest_cache
