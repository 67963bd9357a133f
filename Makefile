# Everything a person needs: `make demo` to see the site, `make test` to test it, `make help`.
# Requires python3 (3.11 or newer) and make; the rest is put into .venv.

PYTHON ?= python3
PORT ?= 8000
PYTEST_ARGS ?=
WORKERS ?= auto

VENV := .venv
BIN := $(VENV)/bin
NEWEST := .venv-newest
MANAGE := $(BIN)/python manage.py
# uv: the person's own if there is one, else one in the environment.
UV = $(shell command -v uv || echo $(BIN)/uv)

export UV_PROJECT_ENVIRONMENT := $(CURDIR)/$(VENV)
export UV_PYTHON_DOWNLOADS := never
export PYTHONUTF8 := 1
export VIRTUAL_ENV :=

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-postgresql test-newest lint format types templates-check \
	messages messages-check requirements requirements-check deploy-check licences audit bench screenshots clean

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 22

# --- Environment ----------------------------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name another one with PYTHON=…" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "python3 has no venv module (Debian: apt install python3-venv)." >&2; exit 1; }

$(VENV)/.uv: | $(BIN)/python
	@command -v uv >/dev/null || $(BIN)/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'
	@touch $@

# What the site runs on. The developer's set below contains it.
$(VENV)/.runtime: pyproject.toml uv.lock | $(VENV)/.uv
	@$(UV) sync --quiet --frozen --inexact --no-dev --compile-bytecode
	@touch $@

$(VENV)/.dev: pyproject.toml uv.lock | $(VENV)/.uv
	@$(UV) sync --quiet --frozen --inexact --all-extras --compile-bytecode
	@touch $(VENV)/.runtime $@

setup: $(VENV)/.dev ## Install everything a developer needs

# --- The site -------------------------------------------------------------------------------------

demo: $(VENV)/.runtime ## See the site with sample content on http://localhost:$(PORT)
	@$(MANAGE) demo $(PORT)

# --- Tests ----------------------------------------------------------------------------------------

test: $(VENV)/.dev ## All tests, on SQLite
	$(BIN)/pytest -n $(WORKERS) $(PYTEST_ARGS)

test-postgresql: $(VENV)/.dev ## The same tests on a PostgreSQL cluster that is thrown away
	tests/bin/with-postgresql $(BIN)/pytest -n $(WORKERS) $(PYTEST_ARGS)

# What Django will remove two releases on has no replacement in the release in use.
test-newest: $(NEWEST)/.synced ## The same tests on the newest Wagtail and Django
	VAR_DIR=$(CURDIR)/var/newest $(NEWEST)/bin/pytest -n $(WORKERS) -m "not browser" \
		-W "ignore::django.utils.deprecation.RemovedInDjango2028Warning" $(PYTEST_ARGS)

$(NEWEST)/.synced: pyproject.toml uv.lock tests/newest.txt | $(VENV)/.uv
	@python="$$(tests/bin/newest-python)" && \
		$(UV) venv --quiet --allow-existing --python "$$python" $(NEWEST)
	@$(UV) pip install --quiet --python $(NEWEST)/bin/python --compile-bytecode \
		--override tests/newest.txt -r pyproject.toml --all-extras --group dev
	@touch $@

bench: $(VENV)/.dev ## Measure: latency, queries, bytes
	@for bench in tests/bench/bench_*.py; do echo "--- $$bench"; $(BIN)/python "$$bench" || exit 1; done

screenshots: $(VENV)/.dev ## Pictures of the key pages in var/screenshots
	$(BIN)/python -m tests.browser.screenshots

# --- House rules ----------------------------------------------------------------------------------

lint: $(VENV)/.dev ## Every house rule that a machine can check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djlint templates --lint --quiet
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(MANAGE) makemigrations --check --dry-run
	@$(MAKE) --no-print-directory messages-check requirements-check deploy-check

format: $(VENV)/.dev ## Put code into the house's form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

messages: $(VENV)/.dev ## Collect translatable strings into locale/ (needs gettext)
	$(MANAGE) messages
	$(MANAGE) library_messages

messages-check: $(VENV)/.dev
	$(MANAGE) messages --check
	$(MANAGE) library_messages --check

requirements: $(VENV)/.dev ## Lock the dependencies and export requirements.txt
	$(UV) lock
	$(UV) export --quiet --frozen --no-dev --all-extras --no-header --output-file requirements.txt

requirements-check: $(VENV)/.dev
	$(UV) lock --check
	$(UV) export --quiet --frozen --no-dev --all-extras --no-header | diff -u requirements.txt - || \
		{ echo "requirements.txt is not in step with uv.lock: run make requirements." >&2; exit 1; }

licences: $(VENV)/.dev ## List the licences of the libraries the site runs on
	$(BIN)/python tests/bin/licences > docs/operators/licences.md

audit: $(VENV)/.dev ## Look the locked dependencies up in the list of known weaknesses (needs the network)
	@$(UV) tool run --quiet pip-audit --requirement requirements.txt --require-hashes --disable-pip --progress-spinner off \
		|| { status=$$?; [ "$$status" = 1 ] && [ -n "$(AUDIT_STRICT)" ] && exit 1; \
		echo "The audit found something, or could not be done: read above."; }

# The values are of the shape that production has; the secret guards nothing.
deploy-check: $(VENV)/.dev
	DJANGO_SETTINGS_MODULE=config.settings.production SECRET_KEY=$$(printf 'k7%.0s' $$(seq 30))-a-b-c-d-e-f \
		ALLOWED_HOSTS=inovasi.example.org BASE_URL=https://inovasi.example.org QR_PROBE_DOMAIN=0 \
		$(MANAGE) check --deploy --fail-level WARNING

clean: ## Remove environments, databases and caches; uploads stay
	rm -rf $(VENV) $(NEWEST) var .mypy_cache .ruff_cache .import_linter_cache .hypothesis
