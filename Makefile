# make run: a working tool from nothing. make test: everything that CI tests. Both install missing Debian packages.
SHELL := /bin/bash
# No path of this machine gets into the binary, and no hash of one (see docs/delivery.md).
RELEASE := swift build -c release --scratch-path .build-release -Xcc -ffile-prefix-map=$(CURDIR)/.build-release=.build \
  --static-swift-stdlib -Xlinker -s -Xlinker --build-id=none
HELDER := .build-release/release/helder
EXAMPLE := Corpus/secondary-letter-werkweek-berlijn/message.txt
LIBRARIES := pkg-config libicu-dev libcurl4-openssl-dev libxml2-dev libhunspell-1.7-0 hunspell-nl \
  libcsv-dev libcsv3 libgmime-3.0-0 libsqlite3-dev libssl3
DIST := .build-dist
SECONDS ?= 20
RUNS ?= 250
TESTING := python3-venv chromium chromium-driver wdutch openssl apertium-apy apertium-afr-nld poppler-utils pandoc

.PHONY: run build test lint accept bench instructions train trainer deb tarball sbom reproducible prove-deb prove-image \
  docs release-check fuzz fuzz-shortly sanitize clean

run: build
	@echo; echo "--- $(EXAMPLE)"; cat $(EXAMPLE); echo "--- Helder"
	@CLICOLOR_FORCE=1 $(HELDER) simplify --reference-date 2026-09-14 $(EXAMPLE)

build:
	@Scripts/install-packages $(LIBRARIES)
	$(RELEASE) --product helder
	Scripts/settle-binary $(HELDER)

test:
	@Scripts/install-packages $(LIBRARIES) $(TESTING)
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/Commands/requirements.txt
	HELDER=.build/debug/helder .venv/bin/python -m unittest discover -s Tests/Commands
	.venv/bin/pip install --quiet --requirement Tests/Daemon/requirements.txt
	HELDER=.build/debug/helder .venv/bin/python -m unittest discover -s Tests/Daemon
	.venv/bin/pip install --quiet --requirement Tests/Page/requirements.txt
	HELDER=.build/debug/helder SCREENSHOTS=.build/screenshots .venv/bin/python -m unittest discover -s Tests/Page

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Fuzzing Benchmarks
	Scripts/check-version

# Takes over what Helder now makes of the Corpus and its rules; read it with git diff before you commit it.
accept:
	ACCEPT=1 swift test --filter 'CorpusResultTests|CorpusCardTests|RuleExampleTests'
	git diff --stat -- Corpus Rules.md

bench: build
	swift build --package-path Benchmarks -c release --static-swift-stdlib --scratch-path .build-bench
	@Scripts/install-packages ucto
	test -d .venv || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Benchmarks/requirements.txt
	.venv/bin/python Benchmarks/run $(HELDER) .build-bench/release/steps
	Benchmarks/daemon $(HELDER) speed
	Benchmarks/batch $(HELDER)
	Benchmarks/translation $(HELDER)
	Benchmarks/card $(HELDER)
	$(MAKE) --no-print-directory trainer
	Benchmarks/facts
	Benchmarks/annotation .build-release/release/train

# Instructions don't depend on the clock, so a slowdown fails here on any machine. On the debug build, as CI has it.
instructions:
	@Scripts/install-packages valgrind binutils
	Benchmarks/instructions .build/debug/helder

# Trains the model of Annotation anew, the same to the byte each time; needs TREEBANKS. SILVER (Scripts/make-silver.sh) and
# WORDS (Scripts/make-words.sh) may be absent: it then says so and trains without.
TREEBANKS ?= ../shared/data/treebanks
SILVER ?= ../silver/silver.tsv
WORDS ?= ../silver/words.tsv
train: trainer
	.build-release/release/train model --with-dev \
	  --treebanks $(TREEBANKS) --silver $(SILVER) --words $(WORDS)

trainer:
	$(RELEASE) --product train

# What is released, and proofs of it: docs/delivery.md.
deb: build
	@Scripts/install-packages debhelper lintian
	Scripts/make-deb $(HELDER) $(DIST)

tarball: build
	Scripts/make-tarball $(HELDER) $(DIST)

sbom: build
	@mkdir -p $(DIST)
	Scripts/make-sbom .build-release > $(DIST)/helder.cdx.json

reproducible: build
	Scripts/check-reproducible

prove-deb: deb
	Scripts/prove-deb $(DIST)/helder_*.deb

prove-image:
	Scripts/prove-image

# The documents as a site of plain HTML, with the reference of the Swift library in it.
docs:
	swift build --product helder
	Scripts/make-site $(DIST)/site
	Scripts/make-docs .build $(DIST)/site/reference

# All that has to be right before a version gets its tag.
release-check: lint test deb tarball sbom
	.venv/bin/pip install --quiet 'cyclonedx-python-lib[json-validation]'
	Scripts/release-check $(HELDER) $(DIST)

# Broken input on purpose, so many SECONDS a target.
fuzz:
	@Scripts/install-packages $(LIBRARIES)
	Fuzzing/run -max_total_time=$(SECONDS)

# The same for CI: so many RUNS a target, seeds included, the same ones each time.
fuzz-shortly:
	@Scripts/install-packages $(LIBRARIES)
	Fuzzing/run -runs=$(RUNS)

# All tests of Swift with its sanitizers: memory and races, and undefined behaviour of C. On Linux Swift has no sanitizer for
# the last; the one for memory brings along what clang's needs.
sanitize:
	@Scripts/install-packages $(LIBRARIES) $(TESTING)
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
	  swift test --sanitize=address -Xcc -fsanitize=undefined --scratch-path .build-address
	SWIFT_BACKTRACE=enable=no TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/Tests/known-races.txt" \
	  swift test --sanitize=thread --scratch-path .build-thread

clean:
	rm -rf .build .build-* .venv
