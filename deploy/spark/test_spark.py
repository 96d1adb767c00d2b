"""`helder filter` on a Spark cluster of two workers gives what it gives on one machine.

    pip install pyspark; HELDER=.build/debug/helder python deploy/spark/test_spark.py      (Java 17 is needed too)

MESSAGES sets how many messages, 2000 unless said otherwise, and LETTERS how long they are at most, 600.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import pyspark
except ImportError:
    pyspark = None

HELDER = os.environ.get("HELDER", "")
COUNT = int(os.environ.get("MESSAGES", "2000"))
LETTERS = int(os.environ.get("LETTERS", "600"))
CORPUS = Path(__file__).resolve().parents[2] / "Corpus"
SCRIPT = Path(__file__).with_name("helder_spark.py")
DAY = ["--reference-date", "2026-09-14"]


@unittest.skipUnless(HELDER and pyspark, "needs HELDER, the path of the binary, and pyspark")
class Spark(unittest.TestCase):
    def test_two_workers_give_what_one_machine_gives(self):
        texts = [p.read_text(encoding="utf-8-sig")[:LETTERS] for p in sorted(CORPUS.glob("*/message.txt"))]
        made = [json.dumps({"id": str(n), "text": f"{texts[n % len(texts)]}\n\nBericht {n}."}) for n in range(COUNT)]
        made[COUNT // 2] = '{"id": "geen tekst"}'
        with tempfile.TemporaryDirectory() as folder:
            source, out = Path(folder) / "in.jsonl", Path(folder) / "out"
            source.write_text("\n".join(made) + "\n")
            one = subprocess.run([HELDER, "filter", "--quiet", *DAY], input=source.read_bytes(), capture_output=True)
            self.assertEqual(one.returncode, 1)
            submit = Path(pyspark.__file__).parent / "bin" / "spark-submit"
            cluster = [submit, "--master", "local-cluster[2,1,1024]", "--conf", "spark.ui.enabled=false", SCRIPT]
            many = subprocess.run(
                [*cluster, source, out, "--helder", Path(HELDER).resolve(), "--partitions", "8", "--", *DAY],
                capture_output=True, env={**os.environ, "PYSPARK_PYTHON": sys.executable})
            # spark-submit writes what the script says on standard error to standard output.
            self.assertEqual(many.returncode, 1, many.stderr.decode()[-3000:])
            self.assertIn(f"helder: {COUNT} messages, 1 failed", many.stdout.decode())
            parts = sorted(out.glob("part-*"))
            self.assertGreaterEqual(len(parts), 8)

            def lines(text):
                # The line number of a message that failed is that of its part.
                return [line if "helder.error" not in line else json.loads(line)["id"] for line in text.splitlines()]

            self.assertEqual(lines("".join(p.read_text() for p in parts)), lines(one.stdout.decode()))


if __name__ == "__main__":
    unittest.main()
