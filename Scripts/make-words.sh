#!/bin/sh
# Makes the word lists that the annotator is trained with: forms, their lemmas, and the part of speech of those, from
# the Dutch lookup tables of spaCy (package spacy-lookups-data on PyPI, MIT licence).
# Nothing of what it writes belongs in the repository. Usage: Scripts/make-words.sh DIRECTORY (writes DIRECTORY/words.tsv)
set -eu
target=${1:?usage: make-words.sh DIRECTORY}
mkdir -p "$target"
cd "$target"
test -e spacy_lookups_data-1.0.5-py2.py3-none-any.whl || pip download --quiet --no-deps spacy-lookups-data==1.0.5
python3 - > words.tsv <<'END'
import gzip, json, zipfile
wheel = zipfile.ZipFile("spacy_lookups_data-1.0.5-py2.py3-none-any.whl")
def table(name):
    return json.loads(gzip.decompress(wheel.read(f"spacy_lookups_data/data/nl_lemma_{name}.json.gz")))
index, exceptions, lookup = table("index"), table("exc"), table("lookup")
rows = set()
for part in ("noun", "verb", "adj"):
    lemmas = set(index[part])
    rows.update((lemma, lemma, part) for lemma in lemmas)
    rows.update((form, lemma, part) for form, lemma in lookup.items() if lemma in lemmas)
    rows.update((form, lemma, part) for form, all in exceptions[part].items() for lemma in all)
for form, lemma, part in sorted(rows):
    if form and lemma and not set("\t\n ") & set(form + lemma):
        print(form, lemma, part, sep="\t")
END
wc -l words.tsv
