# make run: a working tool from nothing. make test: everything that CI tests. Both install missing Debian packages.
SHELL := /bin/bash
RELEASE := swift build -c release --static-swift-stdlib --scratch-path .build-release -Xlinker -s --product helder
HELDER := .build-release/release/helder
EXAMPLE := Corpus/secondary-letter-werkweek-berlijn/message.txt
LIBRARIES := pkg-config libicu-dev libcurl4-openssl-dev libxml2-dev libhunspell-1.7-0 hunspell-nl \
  libcsv-dev libcsv3 libgmime-3.0-0 libsqlite3-dev libssl3
TESTING := python3-venv chromium chromium-driver wdutch openssl apertium-apy apertium-afr-nld poppler-utils pandoc

.PHONY: run build test lint accept bench train clean

run: build
	@echo; echo "--- $(EXAMPLE)"; cat $(EXAMPLE); echo "--- Helder"
	@CLICOLOR_FORCE=1 $(HELDER) simplify --reference-date 2026-09-14 $(EXAMPLE)

build:
	@Scripts/install-packages $(LIBRARIES)
	$(RELEASE)

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
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

# Takes over what Helder now makes of the Corpus and its rules; read it with git diff before you commit it.
accept:
	ACCEPT=1 swift test --filter 'CorpusResultTests|CorpusCardTests|RuleExampleTests'
	git diff --stat -- Corpus Rules.md

bench: build
	Benchmarks/run $(HELDER)
	Benchmarks/translation $(HELDER)
	Benchmarks/card $(HELDER)
	swift build -c release --scratch-path .build-release --product train
	Benchmarks/facts
	Benchmarks/annotation .build-release/release/train

# Trains the model of Annotation anew, the same to the byte each time; needs TREEBANKS. SILVER (Scripts/make-silver.sh) and
# WORDS (Scripts/make-words.sh) may be absent: it then says so and trains without.
TREEBANKS ?= ../shared/data/treebanks
SILVER ?= ../silver/silver.tsv
WORDS ?= ../silver/words.tsv
train:
	swift run -c release --scratch-path .build-release train model --with-dev \
	  --treebanks $(TREEBANKS) --silver $(SILVER) --words $(WORDS)

clean:
	rm -rf .build .build-release .venv
