#!/usr/bin/env python3
"""Makes Lexicons/frequency.bin from the Dutch word list of the PyPI package wordfreq (data CC BY-SA 4.0), and
Lexicons/subtitle-frequency.bin from the counts over OpenSubtitles in the PyPI package pyspellchecker (MIT).

Usage: pip install wordfreq==3.1.1 pyspellchecker==0.9.1 && Scripts/make-frequency.py

Each file is an open-addressing hash table that is used in place (see Sources/Lexicons/WordFrequencies.swift):
  bytes 0-3    "HFQ1"
  bytes 4-7    number of slots, a power of two, little-endian like all numbers here
  then         the slots, 8 bytes each: offset of the word in the string area (4), its length in bytes (1),
               bits 56-63 of its hash (1), its Zipf frequency times 100 (2; 0 marks an empty slot)
  then         the string area: the words' UTF-8, one behind the other
A word's hash is FNV-1a, 64 bits, over its UTF-8; its first slot is the hash modulo the number of slots, the next ones follow.
"""
import gzip
import importlib.resources
import json
import math
import struct
from pathlib import Path

import spellchecker
import wordfreq

# pyspellchecker adds words that the subtitles don't have with this count.
ADDED = 50


def fnv1a(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def write(name: str, frequencies: dict[str, float]) -> None:
    slots = 1 << math.ceil(math.log2(1.5 * len(frequencies)))
    table = [b"\0" * 8] * slots
    strings = bytearray()
    for word in sorted(frequencies):
        data = word.encode()
        if len(data) > 255:
            continue
        key = fnv1a(data)
        slot = key % slots
        while table[slot] != b"\0" * 8:
            slot = (slot + 1) % slots
        value = max(1, round(frequencies[word] * 100))
        table[slot] = struct.pack("<IBBH", len(strings), len(data), key >> 56, value)
        strings += data
    out = Path(__file__).resolve().parent.parent / "Lexicons" / name
    out.write_bytes(b"HFQ1" + struct.pack("<I", slots) + b"".join(table) + strings)
    print(f"{name}: {len(frequencies)} words, {out.stat().st_size} bytes")


def main() -> None:
    words = wordfreq.get_frequency_dict("nl", wordlist="large")
    write("frequency.bin", {word: wordfreq.zipf_frequency(word, "nl", wordlist="large") for word in words})
    packed = importlib.resources.files(spellchecker).joinpath("resources/nl.json.gz").read_bytes()
    counts = json.loads(gzip.decompress(packed))
    total = sum(counts.values())
    subtitles = {word: math.log10(count / total * 1e9) for word, count in counts.items() if count > ADDED}
    write("subtitle-frequency.bin", subtitles)


if __name__ == "__main__":
    main()
