#!/bin/sh
# Makes the silver data: Frog's tags and lemmas for the Dutch documentation in Debian's packages.
# Needs Debian with `frog`, `perl` and `dpkg-deb`; nothing of what it writes belongs in the repository.
# Usage: Scripts/make-silver.sh DIRECTORY    (writes DIRECTORY/silver.tsv; about ten minutes)
set -eu
target=${1:?usage: make-silver.sh DIRECTORY}
mkdir -p "$target/packages" "$target/files"
cd "$target"
if [ -z "$(ls packages)" ]; then
  (cd packages && apt-get download debian-edu-doc-nl libreoffice-help-nl gimp-help-nl lilypond-doc-html-nl)
fi
for package in packages/*.deb; do dpkg-deb -x "$package" files; done

# One block element a line; only lines that read as Dutch, each once, in a fixed order.
find files -name '*.html' ! -name '*bullseye*' | LC_ALL=C sort | xargs perl -CSD -Mutf8 -0777 -ne '
  s/<(script|style|head|pre|code|header|aside|footer)\b.*?<\/\1>/ /gs;
  s/\s+/ /g;
  s/<\/?(p|li|h[1-6]|td|th|tr|div|dt|dd|br|table|ul|ol|dl|title)\b[^>]*>/\n/g;
  s/<[^>]*>//g;
  s/&nbsp;|&#160;/ /g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#(\d+);/chr $1/ge; s/&amp;/&/g;
  for my $line (split /\n/) {
    $line =~ s/\s+/ /g; $line =~ s/^ | $//g;
    my $dutch = () = $line =~ /\b(de|het|een|u|uw|van|en|in|op|is|wordt|worden|met|voor|om|te|dat|die|niet|als|kunt|naar|bij)\b/gi;
    my $english = () = $line =~ /\b(the|of|and|to|this|for|you|with|by|an|are|from|it|be)\b/gi;
    my $words = () = $line =~ /\b\p{L}+\b/g;
    next if $words < 3 || $words > 120 || $english * 2 > $dutch || $dutch * 8 < $words || $seen{$line}++;
    print "$line\n";
  }' > text.txt
wc -lw text.txt
frog --skip=mpnca -t text.txt -o frog.tsv > /dev/null 2> frog.log
# Columns: number, token, lemma, morphemes, tag, probability, …
awk -F '\t' 'NF >= 6 { print $2 "\t" $3 "\t" $5 "\t" $6; next } NF == 0 { print "" }' frog.tsv > silver.tsv
wc -l silver.tsv
