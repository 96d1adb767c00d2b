"""The commands as people's scripts use them. Needs the binary's path in HELDER."""
import json
import os
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

try:
    import icalendar
except ImportError:
    icalendar = None

HELDER = os.environ.get("HELDER", "")
CORPUS = Path(__file__).resolve().parents[2] / "Corpus"
TEXT = "Indien uw kind ziek is, belt u vóór 8.30u.\n"


def helder(*arguments, stdin=b"", **environment):
    """Runs helder; gives the exit code, standard output and standard error."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run(
        [HELDER, *arguments], input=stdin, capture_output=True, timeout=120, env={**os.environ, **environment}
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@unittest.skipUnless(HELDER, "HELDER is not set: give the path of the binary")
class Commands(unittest.TestCase):
    def test_version_and_help(self):
        self.assertRegex(helder("--version")[1], r"^\d+\.\d+\.\d+\n$")
        code, out, _ = helder("--help")
        self.assertEqual(code, 0)
        for command in ("simplify", "score", "card", "filter", "serve", "lexicon", "rules"):
            self.assertIn(command, out)

    def test_usage_is_2(self):
        for arguments in (["nonsense"], ["simplify", "--profile", "c1"], ["simplify", "--reference-date", "2026-02-30"], ["serve", "--port", "99999"]):
            code, out, err = helder(*arguments)
            self.assertEqual((code, out), (2, ""), arguments)
            self.assertTrue(err)

    def test_simplify_text(self):
        code, out, err = helder("simplify", stdin=TEXT)
        self.assertEqual((code, err), (0, ""))
        self.assertIn("Als uw kind ziek is, belt u vóór 8.30 uur.", out)
        self.assertIn("‘Indien’ → ‘Als’", out)
        self.assertNotIn("\x1b", out)
        self.assertEqual(helder("simplify", "--quiet", stdin=TEXT)[1], "Als uw kind ziek is, belt u vóór 8.30 uur.\n")

    def test_colour(self):
        self.assertIn("\x1b[", helder("simplify", stdin=TEXT, CLICOLOR_FORCE="1")[1])
        self.assertNotIn("\x1b[", helder("simplify", stdin=TEXT, CLICOLOR_FORCE="1", NO_COLOR="1")[1])
        self.assertNotIn("\x1b[", helder("simplify", "--no-color", stdin=TEXT, CLICOLOR_FORCE="1")[1])

    def test_a_message_cannot_steer_the_terminal(self):
        out = helder("simplify", stdin="Indien u \x1b[31mkomt\x07.\n", CLICOLOR_FORCE="1")[1]
        self.assertNotIn("\x07", out)
        self.assertIn("u [31mkomt", out)

    def test_simplify_json(self):
        code, out, _ = helder("simplify", "--format", "json", stdin=TEXT)
        result = json.loads(out)
        self.assertEqual((code, result["schema"], result["profile"]), (0, "helder.simplification/1", "b1"))
        original = result["original"]["text"].encode()
        for sentence in result["sentences"]:
            for edit in sentence["edits"]:
                self.assertEqual(original[edit["range"]["start"]:edit["range"]["end"]].decode(), edit["before"])
                self.assertLessEqual({"rule", "entry", "before", "after", "range", "safety", "applied", "reason"}, set(edit))
        wanted = {
            "level", "score", "words", "sentences", "wordsPerSentence", "longestSentence", "difficultWords", "fleschDouma",
            "passives", "subordinateClauses", "maxDependencyLength", "contentWordsPerClause", "concreteNouns", "readingMinutes",
            "wordFrequency", "dependencyLength", "tangLength", "nounStrings", "nominalisations", "abbreviations",
        }
        self.assertEqual(set(result["original"]["readability"]), wanted)
        self.assertEqual(result["original"]["readability"]["passives"], 0)
        self.assertIn({"kind": "time", "text": "8.30u", "value": "08:30", "keptAs": "8.30 uur"},
                      [{k: f[k] for k in ("kind", "text", "value", "keptAs")} for f in result["facts"]])

    def test_other_formats(self):
        source = "# Gym\n\nBeste ouders,\n\nNeem mee:\n\n- een tas <b>\n- schoenen\n"
        self.assertIn("<h2>Gym</h2>", helder("simplify", "--format", "html", stdin=source)[1])
        self.assertIn("<li>een tas &lt;b&gt;</li>", helder("simplify", "--format", "html", stdin=source)[1])
        self.assertEqual(helder("simplify", "--format", "markdown", stdin=source)[1], source)
        self.assertTrue(helder("simplify", "--format", "whatsapp", stdin=source)[1].startswith("*Gym*\n\nBeste ouders,"))

    def test_markdown_as_html(self):
        text = "Reken uit: 3 * 4 * 5, a_b_c en https://school.example/_x_/y. **Kom _snel_**, *graag* _om tien uur_ (**_echt_**), 2*3.\n"
        out = helder("simplify", "--from", "markdown", "--format", "html", stdin=text)[1]
        self.assertIn("3 * 4 * 5, a_b_c en", out)
        self.assertIn(">https://school.example/_x_/y</a>", out)
        self.assertIn("<strong>Kom <em>snel</em></strong>, <em>graag</em> <em>om tien uur</em> (<strong><em>echt</em></strong>), 2*3.", out)

    def test_suggest_applies_nothing(self):
        result = json.loads(helder("simplify", "--mode", "suggest", "--format", "json", stdin=TEXT)[1])
        self.assertEqual(result["simplified"]["text"], TEXT)
        self.assertTrue([e for s in result["sentences"] for e in s["edits"]])

    def test_score(self):
        code, out, _ = helder("score", "--format", "json", stdin=TEXT)
        self.assertEqual((code, json.loads(out)["schema"]), (0, "helder.score/1"))
        self.assertIn("Leesniveau", helder("score", stdin=TEXT)[1])

    def test_simplify_tells_actions(self):
        text = "Beste ouders,\n\nMeld uw kind vóór vrijdag 9 oktober af.\n"
        result = json.loads(helder("simplify", "--format", "json", "--reference-date", "2026-09-14", stdin=text)[1])
        self.assertEqual([(a["text"], a["deadline"], a["sentence"]) for a in result["actions"]], [("Meld uw kind af", "2026-10-09", 1)])

    def test_card(self):
        day = ["--reference-date", "2026-09-14"]
        text = "Studiedag\n\nOp vrijdag 9 oktober is er een studiedag. Meld uw kind vóór 1 oktober aan bij de opvang.\n"
        code, out, err = helder("card", "--lang", "en", *day, stdin=text)
        self.assertEqual((code, err), (0, ""))
        for words in ("Friday, 9 October 2026", "“Studiedag”", "Thursday, 1 October 2026", "“Meld uw kind aan bij de opvang”"):
            self.assertIn(words, out)
        result = json.loads(helder("card", "--lang", "nl,ar", "--format", "json", *day, stdin=text)[1])
        self.assertEqual((result["schema"], [c["language"] for c in result["cards"]]), ("helder.card/1", ["nl", "ar"]))
        source = text.encode()
        for quote in result["items"][0]["sources"] + [result["items"][0]["what"]]:
            self.assertEqual(source[quote["range"]["start"]:quote["range"]["end"]].decode(), quote["text"])
        page = helder("card", "--lang", "nl,ar", "--format", "html", *day, stdin=text)[1]
        self.assertIn('<section lang="ar" dir="rtl">', page)
        self.assertNotIn("http", page)
        self.assertTrue(helder("card", "--format", "whatsapp", *day, stdin=text)[1].startswith("*Het belangrijkste"))
        for languages in ("xx", "nl,", ""):
            code, out, err = helder("card", "--lang", languages, stdin=text)
            self.assertEqual((code, out), (0, out) if languages == "nl," else (2, ""))
        self.assertIn("unknown language 'xx'; use nl, en, ar", helder("card", "--lang", "xx", stdin=text)[2])

    def test_short(self):
        day = ["--reference-date", "2026-09-14"]
        text = "De eerste weken zitten erop. Op vrijdag 9 oktober is er een studiedag.\n"
        told = "1 zin zonder afspraak of gegeven is weggelaten."
        code, out, err = helder("simplify", "--short", "--quiet", *day, stdin=text)
        self.assertEqual((code, err), (0, ""))
        self.assertLess(out.index("Wanneer: vrijdag 9 oktober 2026"), out.index(told))
        self.assertTrue(out.endswith("\n\nOp vrijdag 9 oktober is er een studiedag.\n"))
        self.assertNotIn("eerste weken", out)
        result = json.loads(helder("simplify", "--short", "--format", "json", *day, stdin=text)[1])
        self.assertEqual([o["text"] for o in result["short"]["omitted"]], ["De eerste weken zitten erop."])
        self.assertIn("eerste weken", result["simplified"]["text"])
        self.assertNotIn("short", json.loads(helder("simplify", "--format", "json", *day, stdin=text)[1]))
        page = helder("simplify", "--short", "--format", "html", *day, stdin=text)[1]
        self.assertLess(page.index("<details>"), page.index("eerste weken"))
        for format in ("markdown", "whatsapp"):
            self.assertIn(told, helder("simplify", "--short", "--format", format, *day, stdin=text)[1])

    @unittest.skipUnless(icalendar, "icalendar is not installed: pip install icalendar")
    def test_calendars_can_be_read(self):
        found = 0
        for path in sorted(CORPUS.glob("*/message.*")):
            day = json.loads((path.parent / "about.json").read_text())["date"]
            arguments = ["card", "--lang", "nl,ar,zh,ti", "--format", "ics", "--reference-date", day, str(path)]
            code, out, _ = helder(*arguments)
            self.assertEqual((code, out), helder(*arguments)[:2])
            calendar = icalendar.Calendar.from_ical(out)
            events = [e for e in calendar.walk("VEVENT")]
            found += len(events)
            for event in events:
                self.assertEqual(event.errors, [], path)
                self.assertTrue(event["SUMMARY"] and event["UID"] and event["DTSTAMP"], path)
                if "DTEND" in event:
                    self.assertLess(event["DTSTART"].dt, event["DTEND"].dt, path)
            self.assertEqual(len({e["UID"] for e in events}), len(events), path)
        self.assertGreater(found, 30)

    def test_unreadable_input(self):
        code, out, err = helder("simplify", "/nonexistent/bericht.txt")
        self.assertEqual((code, out), (3, ""))
        self.assertIn("/nonexistent/bericht.txt", err)
        code, _, err = helder("simplify", stdin=b"a\nb\xff\n")
        self.assertEqual(code, 3)
        self.assertIn("line 2", err)
        self.assertEqual(helder("simplify", stdin=b"PK\x03\x04\x00\x00")[0], 3)

    def test_one_bad_file_of_two(self):
        with tempfile.TemporaryDirectory() as folder:
            good = Path(folder, "goed.txt")
            good.write_text(TEXT)
            code, out, err = helder("simplify", "--quiet", str(good), folder + "/weg.txt")
        self.assertEqual(code, 1)
        self.assertIn("Als uw kind", out)
        self.assertIn("weg.txt", err)

    def test_odd_inputs(self):
        self.assertEqual(helder("simplify", "--quiet", stdin="")[:2], (0, ""))
        self.assertEqual(helder("simplify", "--quiet", stdin="😀🎉\n")[:2], (0, "😀🎉\n"))
        large = "De kinderen gaan naar het bos. " * 30_000
        self.assertEqual(helder("simplify", "--quiet", stdin=large)[:2], (0, large))
        self.assertEqual(helder("simplify", stdin="x" * (8 * 1024 * 1024 + 1))[0], 3)

    def test_closed_output(self):
        done = subprocess.run(f"'{HELDER}' simplify > /dev/full", shell=True, input=TEXT.encode(), capture_output=True)
        self.assertEqual(done.returncode, 4, done.stderr)

    def test_filter_keeps_order_and_meta(self):
        lines = [json.dumps({"id": str(n), "text": f"Indien er {n} kinderen zijn. " * (n % 7 + 1), "meta": {"n": n}}) for n in range(500)]
        code, out, err = helder("filter", stdin="\n".join(lines))
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual((code, err), (0, ""))
        self.assertEqual([a["id"] for a in answers], [str(n) for n in range(500)])
        self.assertEqual([a["meta"]["n"] for a in answers], list(range(500)))
        for n, answer in enumerate(answers):
            self.assertIn(f"Als er {n} kinderen zijn.", answer["simplified"]["text"])

    def test_filter_names_bad_lines_and_goes_on(self):
        lines = [b'{"id":"a","text":"Hoi."}', b"{", b'{"id":"c"}', b"", b'\xff', b'{"id":"f","text":"Dag."}\r']
        code, out, err = helder("filter", stdin=b"\n".join(lines))
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(code, 1)
        self.assertEqual([a["schema"] for a in answers], ["helder.simplification/1"] + 3 * ["helder.error/1"] + ["helder.simplification/1"])
        self.assertEqual([a["error"]["line"] for a in answers[1:4]], [2, 3, 5])
        self.assertEqual((answers[2]["id"], answers[4]["id"]), ("c", "f"))
        self.assertIn("3 of 5", err)

    def test_filter_answers_before_the_end(self):
        with subprocess.Popen([HELDER, "filter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdin.write(b'{"id":"1","text":"Hoi."}\n')
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], "1")
            process.stdin.close()

    def test_same_bytes_twice(self):
        path = str(CORPUS / "primary-letter-verlof" / "message.txt")
        runs = {helder("simplify", "--format", "json", "--reference-date", "2026-09-07", path)[1] for _ in range(3)}
        self.assertEqual(len(runs), 1)

    def test_own_lexicon(self):
        with tempfile.TemporaryDirectory() as folder:
            own = Path(folder, "own.tsv")
            own.write_text("entry\tpos\treplacements\tforms\tunless\tsafety\treason\nkeet\tnoun\truimte\t\t\tsafe\tZo noemen wij het.\n")
            self.assertEqual(helder("simplify", "--quiet", "--lexicon", str(own), stdin="Kom naar de keet.\n")[1], "Kom naar de ruimte.\n")
            own.write_text("entry\n")
            code, _, err = helder("simplify", "--lexicon", str(own), stdin=TEXT)
            self.assertEqual(code, 3)
            self.assertIn(f"{own}:1:1:", err)
            code, out, err = helder("lexicon", "check", str(own))
            self.assertEqual(code, 1)
            self.assertIn(f"{own}:1:1:", out)

    def test_every_command_can_be_told_how_much_to_say(self):
        for command in (["rules"], ["lexicon", "show", "indien"], ["score", "-"], ["card", "-"], ["filter"], ["serve", "--check"]):
            for option in ("--quiet", "--verbose", "--no-color"):
                code, out, err = helder(*command, option)
                self.assertEqual(code, 0, (command, option, err))
        with tempfile.TemporaryDirectory() as folder:
            own = Path(folder) / "fout.tsv"
            own.write_text("geen kop\n")
            self.assertRegex(helder("lexicon", "check", str(own))[2], r"^helder: \d+ problems?\n$")
            code, out, err = helder("lexicon", "check", "--quiet", str(own))
            self.assertEqual((code, err), (1, ""))
            self.assertIn(f"{own}:1:1:", out)

    def test_lexicon_show(self):
        self.assertIn("als", helder("lexicon", "show", "indien")[1])
        self.assertEqual(json.loads(helder("lexicon", "show", "--format", "json", "indien")[1])["schema"], "helder.word/1")

    def test_rules(self):
        self.assertIn("plain-word", helder("rules")[1])
        self.assertIn("## write-out-hour", helder("rules", "--format", "markdown", "write-out-hour")[1])
        self.assertEqual(helder("rules", "geen-regel")[0], 2)

    def wait_until_listening(self, process):
        for line in process.stderr:
            if b"listening" in line:
                return
        self.fail("the daemon ended before it listened")

    def test_serve_settings(self):
        with tempfile.TemporaryDirectory() as folder:
            settings = Path(folder, "helder.json")
            for text, message in (("{", "not JSON"), ('{"prot": 1}', "unknown setting 'prot'"), ('{"port": "x"}', "'port' has the wrong type"), ('{"port": 70000}', "from 0 to 65535")):
                settings.write_text(text)
                code, _, err = helder("serve", "--config", str(settings))
                self.assertEqual(code, 3, text)
                self.assertIn(message, err)
            settings.write_text('{"host": "127.0.0.1", "port": 0, "maximumBodySize": 100000}')
            with subprocess.Popen([HELDER, "serve", "--config", str(settings)], stderr=subprocess.PIPE) as process:
                self.wait_until_listening(process)
                process.send_signal(signal.SIGTERM)
                self.assertEqual(process.wait(timeout=20), 0)

    def test_serve_stops_at_sigterm(self):
        with subprocess.Popen([HELDER, "serve", "--port", "0"], stderr=subprocess.PIPE) as process:
            self.wait_until_listening(process)
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(timeout=20), 0)


if __name__ == "__main__":
    unittest.main()
