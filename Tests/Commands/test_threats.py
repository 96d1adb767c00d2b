"""The threats of docs/threat-model.md that show only from outside: in what the commands write, open and use.

    HELDER=.build/debug/helder python3 -m unittest discover -v -s Tests/Commands
"""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HELDER = os.environ.get("HELDER", "")
if not HELDER or not os.access(HELDER, os.X_OK):
    print("the commands are not tested: HELDER doesn't name a helder that can be run", file=sys.stderr)
    raise unittest.SkipTest("HELDER doesn't name a helder that can be run")


def helder(*arguments, stdin=b""):
    done = subprocess.run([HELDER, *arguments], input=stdin, capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Threats(unittest.TestCase):
    def test_no_text_of_a_message_in_errors(self):
        lines = [
            {"id": "1", "text": "geheim", "format": "pdf"}, {"id": "2", "text": "geheim", "profile": "c1"},
            {"id": "3", "text": "geheim", "date": "gisteren"}, {"id": "4", "text": ["geheim"]},
        ]
        broken = [b'{"text": "geheim', b'"geheim"', b'{"text": "geheim\xff"}', b'{"geheim": 1}']
        stdin = b"\n".join([json.dumps(line).encode() for line in lines] + broken)
        code, out, err = helder("filter", "--verbose", stdin=stdin)
        self.assertEqual(code, 1)
        self.assertEqual(len(out.splitlines()), 8)
        self.assertTrue(all(json.loads(line)["schema"] == "helder.error/1" for line in out.splitlines()))
        self.assertNotIn("geheim", out + err)
        for stdin in (b"geheim\0", b"geheim\xff"):
            code, out, err = helder("simplify", "--verbose", "-", stdin=stdin)
            self.assertEqual((code, out), (3, ""))
            self.assertNotIn("geheim", err)

    def test_html_opens_no_file_and_no_address(self):
        with socket.create_server(("127.0.0.1", 0)) as listening, tempfile.NamedTemporaryFile("w", suffix=".dtd") as file:
            file.write('<!ENTITY here "uit een bestand">')
            file.flush()
            listening.settimeout(0.5)
            address = f"http://127.0.0.1:{listening.getsockname()[1]}"
            for source in (address + "/x.dtd", "file://" + file.name, file.name):
                html = (
                    f'<!DOCTYPE html SYSTEM "{source}" [<!ENTITY x SYSTEM "{source}">]><html><head><base href="{address}/">'
                    f'<link rel="stylesheet" href="{source}"><script src="{source}"></script></head><body>'
                    f'<p>Tot morgen &here; &x;</p><img src="{source}"><iframe src="{source}"></iframe></body></html>')
                code, out, _ = helder("simplify", "--from", "html", "--quiet", "-", stdin=html.encode())
                self.assertEqual(code, 0)
                self.assertIn("Tot morgen", out)
                self.assertNotIn("bestand", out)
            with self.assertRaises(TimeoutError):
                listening.accept()

    def test_html_output_runs_nothing(self):
        text = (
            "Indien u <script>alert(1)</script> ziet, <img src=x onerror=alert(1)> belt u ons.\n\n"
            "[Klik hier](javascript:alert(1)) of [daar](JaVaScRiPt:alert(1)) of [hier](data:text/html,x).\n\n\"><svg onload=alert(1)>\n")
        for how in ("text", "markdown"):
            code, out, _ = helder("simplify", "--from", how, "--format", "html", "-", stdin=text.encode())
            self.assertEqual(code, 0)
            # None of the tags of the message stands there as a tag, and no link leads to code.
            self.assertNotRegex(out, r"(?i)<script|<img|<svg|<[^>]*\son\w+=")
            self.assertNotRegex(out, r"(?i)(href|src)\s*=\s*[\"']?\s*(javascript|data):")
            self.assertIn("&lt;script&gt;", out)

    def test_a_line_that_is_too_long_is_let_go(self):
        stdin = json.dumps({"id": "1", "text": "a" * (17 << 20)}).encode() + b'\n{"id": "2", "text": "Tot morgen."}\n'
        code, out, _ = helder("filter", stdin=stdin)
        first, second = map(json.loads, out.splitlines())
        self.assertEqual((code, first["schema"], second["id"]), (1, "helder.error/1", "2"))

    def test_deep_json_is_refused(self):
        deep = b'{"text": "a", "meta": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
        code, out, _ = helder("filter", stdin=deep + b'\n{"text": "Tot morgen."}\n')
        self.assertEqual(code, 1)
        self.assertEqual([json.loads(line)["schema"] for line in out.splitlines()], ["helder.error/1", "helder.simplification/1"])

    def test_memory_does_not_grow_with_the_number_of_lines(self):
        with subprocess.Popen([HELDER, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:

            def memory(lines):
                """Does so many lines; the most memory it has had by then, in kB."""
                for _ in range(lines // 50):
                    process.stdin.write(b'{"text": "Tot morgen."}\n' * 50)
                    process.stdin.flush()
                    for _ in range(50):
                        process.stdout.readline()
                return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())[1])

            early = memory(1000)
            self.assertLess(memory(5000), early + 8000)
            process.stdin.close()

    def test_a_lexicon_that_is_too_large_is_refused(self):
        with tempfile.NamedTemporaryFile(suffix=".tsv") as file:
            file.write(b"#" * ((8 << 20) + 1))
            file.flush()
            code, _, err = helder("simplify", "--lexicon", file.name, "-", stdin=b"Tot morgen.")
            self.assertEqual(code, 3)
            self.assertIn("more than", err)


if __name__ == "__main__":
    unittest.main()
