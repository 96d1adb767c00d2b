#!/usr/bin/env python3
"""Makes Lexicons/frequency.bin from the Dutch word list of the PyPI package wordfreq (data CC BY-SA 4.0).

Usage: pip install wordfreq && Scripts/make-frequency.py

The file is an open-addressing hash table that is used in place (see Sources/Lexicons/WordFrequencies.swift):
  bytes 0-3    "HFQ1"
  bytes 4-7    number of slots, a power of two, little-endian like all numbers here
  then         the slots, 8 bytes each: offset of the word in the string area (4), its length in bytes (1),
               bits 56-63 of its hash (1), its Zipf frequency times 100 (2; 0 marks an empty slot)
  then         the string area: the words' UTF-8, one behind the other
A word's hash is FNV-1a, 64 bits, over its UTF-8; its first slot is the hash modulo the number of slots, the next ones follow.
"""
import struct
from pathlib import Path

import wordfreq

SLOTS = 1 << 19


def fnv1a(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def main() -> None:
    table = [b"\0" * 8] * SLOTS
    strings = bytearray()
    for word in sorted(wordfreq.get_frequency_dict("nl", wordlist="large")):
        data = word.encode()
        if len(data) > 255:
            continue
        value = round(wordfreq.zipf_frequency(word, "nl", wordlist="large") * 100)
        key = fnv1a(data)
        slot = key % SLOTS
        while table[slot] != b"\0" * 8:
            slot = (slot + 1) % SLOTS
        table[slot] = struct.pack("<IBBH", len(strings), len(data), key >> 56, max(1, value))
        strings += data
    out = Path(__file__).resolve().parent.parent / "Lexicons" / "frequency.bin"
    out.write_bytes(b"HFQ1" + struct.pack("<I", SLOTS) + b"".join(table) + strings)
    filled = sum(entry != b"\0" * 8 for entry in table)
    print(f"{out.name}: {filled} words, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
