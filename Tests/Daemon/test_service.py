"""The daemon as whoever runs it sees it: settings, stopping, measurements, log, tokens.

    HELDER=.build/debug/helder .venv/bin/python -m unittest discover -s Tests/Daemon
"""

import json
import os
import signal
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from daemon import HELDER, LONG_MESSAGE, MESSAGE, Case, Daemon, answer, request

if not HELDER or not os.access(HELDER, os.X_OK):
    raise unittest.SkipTest("HELDER doesn't name a helder that can be run")
try:
    from prometheus_client.parser import text_string_to_metric_families
except ImportError:
    text_string_to_metric_families = None

TOKEN = "correct-horse-battery-staple"


def serve_check(settings, *more):
    """What `serve --check` says of settings: exit code, standard output, standard error."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "helder.json")
        file.write_text(settings if isinstance(settings, str) else json.dumps(settings))
        done = subprocess.run(
            [HELDER, "serve", "--check", "--config", str(file), *more], capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout, done.stderr.replace(str(file), "FILE")


class Settings(Case):
    def test_right_settings(self):
        code, out, err = serve_check({"port": 9000, "workers": 1, "connections": 100, "hosts": ["helder.school.nl"], "log": "json"})
        self.assertEqual((code, err), (0, ""))
        self.assertIn("127.0.0.1:9000", out)
        self.assertIn("tokens: none", out)
        self.assertIn("beyond this machine", serve_check({"host": "0.0.0.0"})[1])

    def test_wrong_settings_are_named(self):
        for settings, told in (
            ("{", "not JSON"),
            ("[]", "the file has the wrong type"),
            ({"prot": 1}, "unknown setting 'prot'"),
            ({"port": "x"}, "'port' has the wrong type"),
            ({"port": 1.5}, "a number in it is not whole"),
            ({"port": 70000}, "'port' is a number from 0 to 65535"),
            ({"hosts": [1]}, "'hosts' has the wrong type"),
            ({"workers": 0}, "'workers' is a number of cores from 1 to"),
            ({"workers": 100000}, "'workers' is a number of cores from 1 to"),
            ({"requestSeconds": 0}, "'requestSeconds' is a number from 1 to 600"),
            ({"maximumHeaderSize": 10}, "'maximumHeaderSize' is a number of bytes from 1024"),
            ({"log": "xml"}, "'log' is text or json"),
            ({"tokenFile": "/nowhere"}, "/nowhere: the file with the token can't be read"),
            ({"translation": {"x": 1}}, "unknown setting 'x'"),
        ):
            code, out, err = serve_check(settings)
            self.assertEqual((code, out), (3, ""), (settings, err))
            self.assertIn(told, err)
            self.assertNotIn("Error", err)

    def test_a_wrong_lexicon_is_named(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as lexicon:
            lexicon.write("niets\n")
            lexicon.flush()
            self.assertEqual(serve_check({}, "--lexicon", lexicon.name)[0], 3)

    def test_token_files(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "tokens")
            for mode, text, code, told in (
                (0o600, f"# of the proxy\n{TOKEN}\n\n{TOKEN}2\n", 0, "tokens: 2"),
                (0o644, TOKEN, 3, "chmod 600"),
                (0o600, "short\n", 3, ":1: a token has at least 20 signs"),
                (0o600, "# nothing\n", 3, "there is no token in it"),
            ):
                file.write_text(text)
                file.chmod(mode)
                got, out, err = serve_check({"tokenFile": str(file)})
                self.assertEqual(got, code, err)
                self.assertIn(told, out + err)
                self.assertNotIn(TOKEN, out + err)


class Service(Case):
    def test_a_warning_beyond_this_machine(self):
        with Daemon(host="0.0.0.0") as daemon:
            daemon.stop()
            self.assertIn("LISTENING BEYOND THIS MACHINE", daemon.log())
            self.assertIn("without a token", daemon.log())
        with Daemon() as daemon:
            daemon.stop()
            self.assertNotIn("LISTENING BEYOND", daemon.log())

    def test_stops_after_what_is_in_hand(self):
        with Daemon(requestSeconds=600, stopSeconds=600) as daemon:
            got = []
            thread = threading.Thread(target=lambda: got.append(daemon.post(text=LONG_MESSAGE)))
            thread.start()
            self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="message"}') == 1)
            code, _ = daemon.stop()
            thread.join()
            self.assertEqual((code, got[0][0]), (0, 200))
            with self.assertRaises(OSError):
                daemon.get("/healthz")

    def test_stops_in_time_whatever_is_in_hand(self):
        with Daemon(requestSeconds=600, stopSeconds=1) as daemon:
            connection = daemon.connect()
            connection.sendall(request("/v1/simplify", MESSAGE * 9000))
            self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="message"}') == 1)
            _, seconds = daemon.stop()
            self.assertLess(seconds, 20)
            connection.close()

    def test_is_not_ready_while_it_drains(self):
        with Daemon(drainSeconds=3) as daemon:
            self.assertEqual(daemon.metric("helder_ready"), 1)
            begin = time.monotonic()
            daemon.process.send_signal(signal.SIGTERM)
            self.eventually(lambda: daemon.get("/readyz")[0] == 503)
            self.assertEqual((daemon.get("/healthz")[0], daemon.post()[0]), (200, 200))
            self.assertEqual(daemon.process.wait(timeout=30), 0)
            self.assertGreater(time.monotonic() - begin, 2.5)

    @unittest.skipIf(text_string_to_metric_families is None, "the Python package prometheus-client is missing")
    def test_measurements(self):
        with Daemon() as daemon:
            for _ in range(3):
                daemon.post()
            daemon.get("/geheim?geheim")
            status, headers, body = daemon.get("/metrics")
            self.assertEqual((status, headers["content-type"]), (200, "text/plain; version=0.0.4; charset=utf-8"))
            self.assertNotIn("geheim", body.decode())
            families = {family.name: family for family in text_string_to_metric_families(body.decode())}
            counted = [
                one.value for one in families["helder_requests"].samples
                if one.labels == {"route": "/v1/simplify", "method": "POST", "status": "200"}]
            self.assertEqual(counted, [3])
            times = families["helder_request_duration_seconds"]
            self.assertEqual(times.type, "histogram")
            buckets = [
                one.value for one in times.samples if one.name.endswith("_bucket") and one.labels["route"] == "/v1/simplify"]
            self.assertEqual(buckets, sorted(buckets))
            self.assertEqual(buckets[-1], 3)
            self.assertGreater(families["process_resident_memory_bytes"].samples[0].value, 10_000_000)

    def test_the_log_is_json_without_text(self):
        with Daemon() as daemon:
            daemon.post("/v1/simplify?id=geheim", "Indien geheim.")
            daemon.get("/geheim?geheim")
            daemon.post("/v1/simplify", '{"text": "geheim', type="application/json")
            daemon.stop()
            lines = [json.loads(line) for line in daemon.log().splitlines()]
            self.assertNotIn("geheim", daemon.log())
            done = [line for line in lines if line["message"] == "request" and line["route"] == "/v1/simplify"]
            self.assertEqual([line["status"] for line in done], ["200", "400"])
            self.assertTrue(all(line["level"] and line["time"].endswith("Z") for line in lines))

    def test_tokens(self):
        for settings in ("file", "environment"):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder, "tokens")
                file.write_text(f"{TOKEN}\n")
                file.chmod(0o600)
                how = {"tokenFile": str(file)} if settings == "file" else {"environment": {"HELDER_TOKEN": TOKEN}}
                with Daemon(**how) as daemon:
                    for headers in ([], ["Authorization: Bearer " + TOKEN[:-1] + "x"], ["Authorization: Basic " + TOKEN]):
                        for got in (daemon.post(headers=headers), daemon.get("/", headers), daemon.get("/metrics", headers)):
                            self.assertEqual(got[0], 401)
                            self.assertIn("Bearer", got[1]["www-authenticate"])
                            self.assertIn("unauthorized", got[2].decode())
                    known = ["Authorization: bearer " + TOKEN]
                    self.assertEqual((daemon.post(headers=known)[0], daemon.get("/", known)[0]), (200, 200))
                    self.assertEqual((daemon.get("/healthz")[0], daemon.get("/readyz")[0]), (200, 200))
                    daemon.stop()
                    self.assertNotIn(TOKEN, daemon.log())

    def test_other_names_and_sites_are_refused(self):
        with Daemon(hosts=["helder.school.nl"]) as daemon:
            def status(host):
                with daemon.connect() as connection:
                    connection.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
                    return answer(connection)[0]

            for host, expected in (
                ("localhost", 200), ("LOCALHOST:8080", 200), ("127.0.0.1:1", 200), ("[::1]:8080", 200), ("Helder.school.nl", 200),
                ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1.evil.example:8080", 421),
            ):
                self.assertEqual(status(host), expected, host)
            self.assertEqual(daemon.post(headers=["Sec-Fetch-Site: cross-site"])[0], 403)
            self.assertEqual(daemon.post(headers=["Sec-Fetch-Site: same-origin"])[0], 200)


if __name__ == "__main__":
    unittest.main()
