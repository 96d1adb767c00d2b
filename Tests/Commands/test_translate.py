"""`helder translate` against engines that go wrong in every way, and one real one. Needs the binary's path in HELDER."""
import csv
import html
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from fault_server import FAULTS, MARK, PROVIDERS, TEXT_FAULTS, FaultServer, texts_of

HELDER = os.environ.get("HELDER", "")
CORPUS = Path(__file__).resolve().parents[2] / "Corpus"
DAY = ["--reference-date", "2026-09-28"]
TEXT = """Beste ouders,

Van vrijdag 9 oktober tot en met maandag 12 oktober is de school dicht. Groep 5 & groep 6 gaan om 8.30 uur naar Zwolle.
Bel juf Fatima: 06-12345678.
Tot ziens.
"""


def translate(*arguments, stdin=TEXT, settings=None, **environment):
    """Runs helder translate; gives the exit code, standard output and standard error."""
    with tempfile.TemporaryDirectory() as folder:
        config = []
        if settings is not None:
            path = Path(folder, "helder.json")
            path.write_text(json.dumps({"translation": settings}))
            config = ["--config", str(path)]
        done = subprocess.run(
            [HELDER, "translate", *arguments, *config, *DAY], input=stdin.encode(), capture_output=True, timeout=300,
            env={**os.environ, **environment},
        )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def right(sentence, provider):
    """What the engine's language makes of a sentence, with its facts as they are to be written."""
    kept = [fact["keptAs"] for fact in sentence["facts"]]
    text = MARK[provider].sub(lambda match: kept[int(match.group(1)) - 1], sentence["sent"])
    return "xx " + (text if provider in ("apertium", "openai") else html.unescape(text))


@unittest.skipUnless(HELDER, "HELDER is not set: give the path of the binary")
class Translate(unittest.TestCase):
    def check(self, provider, code, out, err, fault):
        """Every sentence is right or left to a person; gives how many are right."""
        self.assertIn(code, (0, 5), (provider, fault, err))
        sentences = json.loads(out)["translations"][0]["sentences"]
        good = 0
        for sentence in sentences:
            if sentence["status"] == "translated" and sentence.get("sent"):
                self.assertEqual(sentence["translation"], right(sentence, provider), (provider, fault))
                good += 1
            elif sentence["status"] == "needs review":
                self.assertEqual(sentence["translation"], sentence["dutch"], (provider, fault))
                self.assertTrue(sentence["reason"], (provider, fault))
        return good, len([s for s in sentences if s.get("sent")])

    def test_a_right_answer_of_every_provider(self):
        for provider in PROVIDERS:
            with FaultServer(provider) as server:
                code, out, err = translate("--to", "en", "--endpoint", server.url, "--provider", provider, "--format", "json")
                good, asked = self.check(provider, code, out, err, None)
                self.assertEqual((code, err, good), (0, "", asked), provider)
                text = json.loads(out)["translations"][0]["text"]
                for part in ("Friday, 9 October 2026", "08:30", "Zwolle", "Fatima", "06-12345678", "Groep 5"):
                    self.assertEqual(text.count(part), 1, (provider, text))
                for part in ("oktober", "8.30", "Zwolle", "Fatima", "1234"):
                    self.assertNotIn(part, "".join(server.recorded), provider)

    def test_every_fault_ends_in_a_right_text_or_in_review(self):
        elsewhere = FaultServer("libretranslate")

        def one(case):
            provider, fault = case
            with FaultServer(provider, fault, elsewhere=elsewhere.url) as server:
                settings = {"timeoutSeconds": 2, "connections": 2}
                result = translate(
                    "--to", "en", "--endpoint", server.url, "--provider", provider, "--format", "json", settings=settings
                )
                return case, result, len(server.recorded)

        cases = [(provider, fault) for provider in PROVIDERS for fault in FAULTS + list(TEXT_FAULTS)]
        with ThreadPoolExecutor(4) as pool:
            for (provider, fault), (code, out, err), requests in pool.map(one, cases):
                good, asked = self.check(provider, code, out, err, fault)
                if fault in FAULTS and not (provider == "apertium" and fault in ("fewer", "more")):
                    self.assertEqual(code, 0 if fault in ("fewer", "more") else 5, (provider, fault, err))
                    if fault not in ("fewer", "more"):
                        self.assertEqual(good, 0, (provider, fault))
                        self.assertTrue(err.startswith("helder: -: en: "), (provider, fault, err))
                if fault not in ("fewer", "more", "swapped"):
                    self.assertLess(good, asked, (provider, fault))
                # Bounded: what is sent again is sent a second time, or twice more for what passes.
                self.assertLessEqual(requests, 4 * asked, (provider, fault))
                for part in ("oktober", "Zwolle", "Fatima", "1234"):
                    self.assertNotIn(part, err)
        self.assertEqual(elsewhere.recorded, [])

    def test_busy_once_is_tried_again(self):
        with FaultServer("libretranslate", "once busy") as server:
            code, out, err = translate("--to", "en", "--endpoint", server.url, "--provider", "libretranslate", "--format", "json")
            self.assertEqual((code, err), (0, ""))
            self.assertEqual(len(server.recorded), 2)

    def test_a_dead_endpoint_costs_one_timeout(self):
        with tempfile.TemporaryDirectory() as folder, FaultServer("apertium", "slow") as server:
            files = []
            for number in range(12):
                files.append(Path(folder, f"{number}.txt"))
                files[-1].write_text(TEXT)
            healthy = time.monotonic()
            translate("--to", "en", "--endpoint", server.url, "--provider", "apertium", "--dry-run", *map(str, files))
            start = time.monotonic()
            code, _, err = translate(
                "--to", "en", "--endpoint", server.url, "--provider", "apertium", *map(str, files),
                settings={"timeoutSeconds": 3, "connections": 4},
            )
            spent = time.monotonic() - start - (start - healthy)
            self.assertEqual(code, 5)
            self.assertLessEqual(len(server.recorded), 4)
            self.assertLess(spent, 2 * 3)
            self.assertIn("isn't asked again yet", err)

    def test_nothing_private_of_the_corpus_is_recorded(self):
        files = sorted(map(str, CORPUS.glob("*/message.*")))
        for provider in ("libretranslate", "apertium"):
            with FaultServer(provider) as server:
                code, out, err = translate(
                    "--to", "en", "--endpoint", server.url, "--provider", provider, "--format", "json", *files
                )
                self.assertEqual((code, err), (0, ""))
                self.assertEqual(len(out.splitlines()), len(files))
                bodies = [record.split("\n\n", 1)[-1].strip() for record in server.recorded]
                sent = "\n".join(text for body in bodies for text in texts_of(provider, body.encode()))
            self.assertGreater(len(sent), 20_000)
            sent = MARK[provider].sub("", sent)
            for folder in CORPUS.iterdir():
                rows = (folder / "facts.tsv").read_text().splitlines()
                for row in csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
                    if row and row[0] in ("name", "phone", "email", "url", "iban", "postcode"):
                        self.assertNotRegex(sent, rf"\b{re.escape(row[1])}\b", folder.name)
            self.assertNotRegex(sent, r"[\d@]")

    def test_tls_has_to_be_right(self):
        if not shutil.which("openssl"):
            self.skipTest("openssl is not installed")
        with tempfile.TemporaryDirectory() as folder:
            def certificate(name, days="2"):
                paths = [f"{folder}/{name}.key", f"{folder}/{name}.pem"]
                subprocess.run(
                    ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", paths[0], "-out", paths[1],
                     "-days", days, "-subj", f"/CN={name}", "-addext", f"subjectAltName={name}"],
                    check=True, capture_output=True,
                )
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(paths[1], paths[0])
                return context, paths[1]

            right_host, authority = certificate("IP:127.0.0.1")
            wrong_host, other = certificate("DNS:elsewhere.example")
            for provider in PROVIDERS:
                for context, trusted, expected in ((right_host, authority, 0), (right_host, None, 5), (wrong_host, other, 5)):
                    with FaultServer(provider, context=context) as server:
                        code, out, err = translate(
                            "--to", "en", "--endpoint", server.url, "--provider", provider, "--format", "json", stdin="Tot ziens.\n",
                            settings={"caFile": trusted} if trusted else {},
                        )
                        self.assertEqual(code, expected, (provider, err))
                        self.assertEqual(len(server.recorded), 0 if expected else 1)
                        self.check(provider, code, out, err, "TLS")

    def test_keys(self):
        with tempfile.TemporaryDirectory() as folder, FaultServer("deepl") as server:
            key = Path(folder, "sleutel")
            key.write_text("geheim-uit-bestand\n")
            ask = ["--to", "en", "--endpoint", server.url, "--provider", "deepl"]
            key.chmod(0o644)
            code, out, err = translate(*ask, "--key-file", str(key))
            self.assertEqual((code, out, server.recorded), (3, "", []))
            self.assertIn("chmod 600", err)
            key.chmod(0o600)
            self.assertEqual(translate(*ask, "--key-file", str(key))[0], 0)
            self.assertIn("Authorization: DeepL-Auth-Key geheim-uit-bestand", server.recorded[-1])
            self.assertEqual(translate(*ask, HELDER_TRANSLATION_KEY="geheim-uit-omgeving")[0], 0)
            self.assertIn("geheim-uit-omgeving", server.recorded[-1])
            server.fault = "refused"
            code, out, err = translate(*ask, "--verbose", "--key-file", str(key))
            self.assertEqual(code, 5)
            self.assertNotIn("geheim", out + err)
            # A key that was written down for one endpoint doesn't go to another.
            server.fault = None
            settings = {"endpoint": "https://translate.example", "provider": "deepl", "keyFile": str(key)}
            self.assertEqual(translate(*ask, settings=settings)[0], 0)
            self.assertNotIn("geheim", server.recorded[-1])

    def test_where_it_may_go(self):
        for endpoint in ("http://translate.example", "https://a:b@translate.example", "ftp://127.0.0.1", "http://10.0.0.1", "x"):
            self.assertEqual(translate("--to", "en", "--endpoint", endpoint, "--provider", "deepl")[0], 2, endpoint)
        code, _, err = translate("--to", "en", "--endpoint", "https://10.0.0.1", "--provider", "deepl")
        self.assertEqual(code, 5)
        self.assertIn("private network", err)
        with FaultServer("deepl") as server:
            ask = ["--to", "en", "--endpoint", server.url, "--provider", "deepl"]
            self.assertEqual(translate(*ask, settings={"allowedHosts": ["translate.example"]})[0], 2)
            self.assertEqual(server.recorded, [])
            self.assertEqual(translate(*ask, settings={"allowedHosts": ["127.0.0.1"]})[0], 0)

    def test_usage(self):
        self.assertEqual(translate("--to", "en")[0], 2)
        self.assertEqual(translate("--endpoint", "http://127.0.0.1:1", "--provider", "deepl")[0], 2)
        for language in ("nl", "english", "e", "en,,tr", "../x", "en-"):
            self.assertEqual(translate("--to", language, "--endpoint", "http://127.0.0.1:1", "--provider", "deepl")[0], 2, language)
        self.assertEqual(translate("--to", "en", "--endpoint", "http://127.0.0.1:1", "--provider", "nonsense")[0], 2)
        self.assertEqual(translate("--to", "en", settings={"endpont": "x"})[0], 3)
        code, out, err = translate("--to", "en", "--endpoint", "http://127.0.0.1:1", "--provider", "deepl")
        self.assertEqual(code, 5)
        self.assertIn("[niet vertaald] Beste ouders,", out)
        self.assertIn("needs review", err)

    def test_a_dry_run_sends_nothing(self):
        with FaultServer("deepl") as server:
            code, out, err = translate("--dry-run", "--endpoint", server.url, "--provider", "deepl")
            self.assertEqual((code, err, server.recorded), (0, "", []))
            self.assertIn('Bel juf <x id="1"/>: <x id="2"/>.', out)

    def test_pages_stand_beside_each_other(self):
        with FaultServer("google") as server:
            code, out, _ = translate(
                "--to", "ar", "--endpoint", server.url, "--provider", "google", "--format", "html", stdin="Dag <b> & 06-12345678.\n"
            )
            self.assertEqual(code, 0)
            self.assertIn('<td lang="nl">Dag &lt;b&gt; &amp; 06-12345678.</td>', out)
            self.assertIn('<td lang="ar" dir="rtl">xx Dag &lt;b&gt; &amp; \u206806-12345678\u2069.</td>', out)

    def test_the_cache(self):
        with tempfile.TemporaryDirectory() as folder, FaultServer("deepl") as server:
            ask = ["--to", "en", "--endpoint", server.url, "--provider", "deepl"]
            cache = Path(folder, "vertalingen.jsonl")
            first = translate(*ask, settings={"cacheFile": str(cache)})
            self.assertEqual(first[0], 0)
            self.assertEqual(translate(*ask, settings={"cacheFile": str(cache)})[1], first[1])
            self.assertEqual(len(server.recorded), 1)
            self.assertNotIn("Fatima", cache.read_text())
            self.assertEqual(cache.stat().st_mode & 0o777, 0o600)

    def test_the_real_apertium(self):
        if not shutil.which("apertium-apy") or not Path("/usr/share/apertium/modes/nld-afr.mode").exists():
            self.skipTest("apertium-apy and apertium-afr-nld are not installed: make test installs them")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = subprocess.Popen(
            ["apertium-apy", "--port", str(port), "/usr/share/apertium"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            deadline = time.monotonic() + 30
            while True:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                self.assertLess(time.monotonic(), deadline, "apertium-apy doesn't start")
                time.sleep(0.2)
            ask = ["--to", "af", "--endpoint", f"http://127.0.0.1:{port}", "--provider", "apertium"]
            code, out, err = translate(*ask, "--quiet")
            self.assertEqual((code, err), (0, ""))
            for part in ("Vrydag 9 Oktober 2026", "Maandag 12 Oktober 2026", "08:30", "Zwolle", "Fatima", "06-12345678", "skool dig"):
                self.assertIn(part, out)
            self.assertEqual(translate("--languages", *ask)[1], "af\n")
            files = sorted(map(str, CORPUS.glob("*/message.*")))
            code, out, err = translate(*ask, "--format", "json", "--quiet", *files)
            self.assertEqual((code, err), (0, ""))
            sentences = [s for line in out.splitlines() for t in json.loads(line)["translations"] for s in t["sentences"]]
            sent = [s for s in sentences if s.get("sent")]
            translated = [s for s in sent if s["status"] == "translated"]
            self.assertGreater(len(translated), 0.95 * len(sent))
            for sentence in translated:
                place = 0
                for fact in sentence["facts"]:
                    place = sentence["translation"].index(fact["keptAs"], place) + len(fact["keptAs"])
        finally:
            os.killpg(process.pid, 15)
            process.wait(timeout=20)


if __name__ == "__main__":
    unittest.main()
