"""Does the daemon do what openapi.yaml says? Schemathesis makes requests from it, right ones and wrong ones, always the same.

    HELDER=.build/debug/helder .venv/bin/python -m unittest discover -s Tests/Daemon
"""

import http.server
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest

from daemon import HELDER, Daemon

if not HELDER or not os.access(HELDER, os.X_OK):
    raise unittest.SkipTest("HELDER doesn't name a helder that can be run")
if importlib.util.find_spec("schemathesis") is None:
    print("openapi.yaml is not tested: the Python package schemathesis is missing", file=sys.stderr)
    raise unittest.SkipTest("the Python package schemathesis is missing")


class Engine(http.server.BaseHTTPRequestHandler):
    """Translates nothing: gives each text back as it came."""

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps({"translatedText": asked["q"]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Description(unittest.TestCase):
    def check(self, daemon, *options):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [sys.executable, "-m", "schemathesis.cli", "run", f"http://127.0.0.1:{daemon.port}/openapi.yaml",
                 "--checks", "all", "--phases", "examples,coverage,fuzzing", "--max-examples", "15", "--seed", "1",
                 "--no-color", *options],
                capture_output=True, text=True, timeout=300, cwd=folder)
        self.assertEqual(done.returncode, 0, done.stdout[-6000:] + done.stderr)
        self.assertRegex(done.stdout, r"[1-9]\d* generated")

    def test_all_but_translations(self):
        with Daemon() as daemon:
            self.check(daemon, "--exclude-path", "/v1/translate")

    def test_translations(self):
        engine = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Engine)
        threading.Thread(target=engine.serve_forever, daemon=True).start()
        translation = {"endpoint": f"http://127.0.0.1:{engine.server_port}", "provider": "libretranslate"}
        try:
            with Daemon(translation=translation) as daemon:
                # Which languages are offered is the operator's choice, so the description can't name them.
                self.check(daemon, "--include-path", "/v1/translate", "--exclude-checks", "positive_data_acceptance")
        finally:
            engine.shutdown()
            engine.server_close()


if __name__ == "__main__":
    unittest.main()
