"""The nightly batch, its history and its report, as people's scripts use them. Needs the binary's path in HELDER."""
import csv
import io
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from email.message import EmailMessage
from pathlib import Path

HELDER = os.environ.get("HELDER", "")
CORPUS = Path(__file__).resolve().parents[2] / "Corpus"
TEXT = "Indien uw kind ziek is, belt u vóór 8.30u."
DAY = ["--reference-date", "2026-09-14"]


def helder(*arguments, **environment):
    """Runs helder; gives the exit code, standard output and standard error."""
    done = subprocess.run(
        [HELDER, *map(str, arguments)], capture_output=True, timeout=300, env={**os.environ, **environment}
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def lines(path):
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def pdf(words):
    """A PDF of one page with words at places: [(x, y, text)], in points from the lower left."""
    shown = "\n".join(f"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in words)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, offsets = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return (
        f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    )


@unittest.skipUnless(HELDER, "HELDER is not set: give the path of the binary")
class Batch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.out = self.folder / "out"

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def batch(self, *arguments, **environment):
        return helder("batch", *arguments, "--out", self.out, *DAY, **environment)

    def texts(self):
        return [line.get("simplified", {}).get("text") for line in lines(self.out / "messages.jsonl")]

    def failures(self):
        return [(f["file"].removeprefix(f"{self.folder}/"), f["error"].get("line"), f["error"]["message"])
                for f in lines(self.out / "failed.jsonl")]


class Inputs(Batch):
    def test_lines_keep_their_order_and_bad_ones_are_named(self):
        messages = [json.dumps({"id": str(n), "text": f"{TEXT} {n}", "meta": {"n": n}}) for n in range(600)]
        messages[7], messages[300] = "{", '{"id": "300"}'
        source = self.write("in.jsonl", "\ufeff" + "\n".join(messages))
        code, out, err = self.batch(source)
        self.assertEqual((code, out), (1, ""))
        self.assertIn(f"{source}:8: not JSON", err)
        self.assertIn(f"{source}:301: 'text' is missing", err)
        results = lines(self.out / "messages.jsonl")
        self.assertEqual(len(results), 600)
        for number, result in enumerate(results):
            if number in (7, 300):
                self.assertEqual(result["schema"], "helder.error/1")
            else:
                self.assertEqual((result["id"], result["meta"]), (str(number), {"n": number}))
        self.assertEqual([(f[0], f[1]) for f in self.failures()], [("in.jsonl", 8), ("in.jsonl", 301)])
        summary = json.loads((self.out / "summary.json").read_text())
        self.assertEqual((summary["schema"], summary["messages"], summary["failed"]), ("helder.batch/1", 600, 2))
        self.assertEqual(sorted(p.name for p in self.out.iterdir()), ["failed.jsonl", "messages.jsonl", "summary.json"])

    def test_same_as_filter(self):
        message = json.dumps({"id": "a", "text": (CORPUS / "secondary-letter-werkweek-berlijn/message.txt").read_text()})
        source = self.write("in.jsonl", message)
        self.assertEqual(self.batch(source)[0], 0)
        filtered = subprocess.run([HELDER, "filter", *DAY], input=message.encode(), capture_output=True).stdout
        self.assertEqual((self.out / "messages.jsonl").read_bytes(), filtered)

    def test_folders(self):
        self.write("in/b/brief.txt", TEXT)
        self.write("in/a.html", f"<p>{TEXT}</p>")
        self.write("in/c.md", f"# Ziek\n\n{TEXT}\n")
        self.write("in/leeg.txt", " \n")
        self.write("in/foto.jpg", b"\xff\xd8")
        self.write("in/.verborgen.txt", TEXT)
        code, _, err = self.batch(self.folder / "in")
        self.assertEqual(code, 1)
        self.assertIn("1 files of other kinds were passed over", err)
        ids = [line["id"].removeprefix(f"{self.folder}/") for line in lines(self.out / "messages.jsonl")]
        self.assertEqual(ids, ["in/a.html", "in/b/brief.txt", "in/c.md", "in/leeg.txt"])
        self.assertTrue(all("Als uw kind ziek is" in text for text in self.texts()[:3]))
        self.assertEqual(self.failures(), [("in/leeg.txt", None, "the file has no text")])

    def test_what_cannot_be_read_is_3_and_usage_is_2(self):
        self.assertEqual(self.batch(self.folder / "nergens")[0], 3)
        self.assertEqual(self.batch(self.write("x.exe", "x"))[0], 3)
        self.assertEqual(helder("batch", self.write("a.txt", TEXT))[0], 2)
        self.assertEqual(self.batch(self.write("a.csv", "Bericht\nHoi\n"))[0], 2)
        self.assertEqual(self.batch(self.write("a.txt", TEXT), "--keep-text")[0], 2)

    def test_output_that_cannot_be_written_is_4(self):
        self.write("out", "in the way")
        self.assertEqual(self.batch(self.write("a.txt", TEXT))[0], 4)


class Tables(Batch):
    MAP = ["--map", "text=Bericht,date=Datum,school=School"]

    def test_semicolons_quotes_and_a_byte_order_mark(self):
        source = self.write(
            "in.csv",
            '\ufeff"School";Datum;Bericht\r\nDe Brug;3-10-2026;"Indien u ""ja"" zegt;\r\nbel ons."\r\n\r\nDe Brug;2026-10-03;Indien u komt, bel ons.\r\n',
        )
        self.assertEqual(self.batch(source, *self.MAP)[0], 0)
        originals = [line["original"]["text"] for line in lines(self.out / "messages.jsonl")]
        self.assertEqual(originals, ['Indien u "ja" zegt;\nbel ons.', "Indien u komt, bel ons."])
        ids = [line["id"].removeprefix(f"{source}:") for line in lines(self.out / "messages.jsonl")]
        self.assertEqual(ids, ["2", "5"])

    def test_commas_and_a_last_row_without_line_end(self):
        source = self.write("in.csv", 'id,Bericht\n7,"Indien u komt, bel ons."\n8,Indien u blijft')
        self.assertEqual(self.batch(source, "--map", "text=Bericht,id=id")[0], 0)
        self.assertEqual([line["id"] for line in lines(self.out / "messages.jsonl")], ["7", "8"])

    def test_windows_1252_is_read_when_said(self):
        source = self.write("in.csv", "Bericht\nIndien u één euro (€ 1) betaalt – graag.\n".encode("windows-1252"))
        code, _, err = self.batch(source, "--map", "text=Bericht")
        self.assertEqual(code, 1)
        self.assertIn("--encoding windows-1252", err)
        self.assertEqual(self.batch(source, "--map", "text=Bericht", "--encoding", "windows-1252")[0], 0)
        self.assertIn("één euro (€ 1) betaalt –", lines(self.out / "messages.jsonl")[0]["original"]["text"])

    def test_bad_rows_are_named_and_the_rest_is_done(self):
        source = self.write("in.csv", "Datum,Bericht\n2026-10-03,Hallo allemaal.\na,b,c\n2026-13-03,Hoi\n2026-10-04,\n2026-10-05,Dag allemaal.\n")
        self.assertEqual(self.batch(source, "--map", "text=Bericht,date=Datum")[0], 1)
        self.assertEqual(
            [(line, reason) for _, line, reason in self.failures()],
            [(3, "the row has 3 fields, the first row has 2"), (4, "the date isn't written as 2026-10-03 or 3-10-2026"),
             (5, "the message is empty")])
        self.assertEqual([t for t in self.texts() if t], ["Hallo allemaal.", "Dag allemaal."])

    def test_an_open_quote_is_named(self):
        source = self.write("in.csv", 'Bericht\nHallo allemaal.\n"Dag\nallemaal.\n')
        self.assertEqual(self.batch(source, "--map", "text=Bericht")[0], 1)
        self.assertEqual(self.failures()[0][1:], (3, "a quote that opens in the row that starts here is never closed"))

    def test_columns_are_shown_and_guessed(self):
        source = self.write("in.csv", "Verzonden op;Klas;Berichttekst\n")
        code, out, _ = helder("batch", source, "--map", "?")
        self.assertEqual(code, 0)
        self.assertIn("Verzonden op | Klas | Berichttekst", out)
        self.assertIn("--map text=Berichttekst,date=Verzonden op,group=Klas", out)
        code, _, err = self.batch(source, "--map", "text=Inhoud")
        self.assertEqual(code, 1)
        self.assertIn("no column 'Inhoud'; the columns are Verzonden op, Klas, Berichttekst", err)


class Mail(Batch):
    def mail(self, **headers):
        mail = EmailMessage()
        mail["Subject"], mail["From"], mail["Date"] = "Ziek", "school@example.org", "Mon, 05 Oct 2026 09:00:00 +0200"
        return mail

    def only(self, content, name="a.eml"):
        """The original text of the one message in a mail."""
        code, _, err = self.batch(self.write(name, content))
        self.assertEqual(code, 0, err)
        (result,) = lines(self.out / "messages.jsonl")
        return result["original"]["text"]

    def test_transfer_encodings_and_charsets(self):
        for charset, encoding in (("utf-8", "quoted-printable"), ("utf-8", "base64"), ("iso-8859-15", "quoted-printable"), ("windows-1252", "base64")):
            mail = self.mail()
            mail.set_content("Indien het één euro (€) kost, bel ons.\n", charset=charset, cte=encoding)
            self.assertIn("één euro (€) kost", self.only(bytes(mail)), (charset, encoding))

    def test_the_plain_text_goes_before_html_and_attachments(self):
        mail = self.mail()
        mail.set_content("Dit is de tekst.\n")
        mail.add_alternative("<p>Dit is HTML.</p>", subtype="html")
        mail.add_attachment("Dit is een bijlage.", filename="bijlage.txt")
        self.assertEqual(self.only(bytes(mail)).strip(), "Dit is de tekst.")

    def test_html_only(self):
        mail = self.mail()
        mail.set_content("<html><style>p{}</style><p>Indien u <b>komt</b>.</p><p>Tot dan!</p></html>", subtype="html")
        text = self.only(bytes(mail))
        self.assertIn("Indien u komt.", text)
        self.assertIn("Tot dan!", text)
        self.assertNotIn("p{}", text)

    def test_texts_around_a_picture_are_both_read(self):
        boundary = 'Content-Type: multipart/mixed; boundary="x"\n\n'
        parts = "--x\nContent-Type: text/plain\n\nHet eerste deel.\n--x\nContent-Type: image/png\n\nx\n--x\nContent-Type: text/plain\n\nHet tweede deel.\n--x--\n"
        text = self.only("Subject: x\n" + boundary + parts)
        self.assertIn("Het eerste deel.", text)
        self.assertIn("Het tweede deel.", text)

    def test_html_beside_a_plain_footer_is_read(self):
        text = self.only(
            'Subject: x\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html\n\n<p>Het hele bericht.</p>\n'
            "--x\nContent-Type: text/plain\n\nVerzonden <via> de lijst.\n--x--\n")
        self.assertIn("Het hele bericht.", text)
        self.assertIn("Verzonden <via> de lijst.", text)

    def test_only_an_attachment_is_a_failure(self):
        mail = self.mail()
        mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="brief.pdf")
        self.assertEqual(self.batch(self.write("a.eml", bytes(mail)))[0], 1)
        self.assertIn("has no text", self.failures()[0][2])

    def test_what_is_broken_is_read_or_named(self):
        deep = "Subject: x\n" + "".join(
            f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(3000)) + "Content-Type: text/plain\n\nDiep.\n"
        torture = {
            "a-deep.eml": deep,
            "b-huge.eml": "Subject: " + "x" * 3_000_000 + "\nX-Y: " + "a\n b" * 100_000 + "\n\nDe tekst.\n",
            "c-no-end.eml": 'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nZonder einde.\n',
            "d-no-boundary.eml": "Content-Type: multipart/mixed\n\nZonder grens.\n",
            "e-bad-base64.eml": "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!\n",
            "f-bad-charset.eml": "Content-Type: text/plain; charset=klingon\n\nOnbekende tekens.\n",
            "g-bad-utf8.eml": b"Content-Type: text/plain; charset=utf-8\n\nKapotte \xff\xfe tekens.\n",
            "h-empty.eml": "",
            "i-headers-only.eml": "Subject: x\n",
            "j-binary.eml": bytes(range(256)) * 40,
            "k-self.eml": 'Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\nSubject: x\n\nDoorgestuurd.\n',
            "l-cr.eml": "Subject: x\r\rAlleen CR.\r",
            "m-nul.eml": b"Subject: x\n\nEen \x00 nul.\n",
        }
        for name, content in torture.items():
            self.write(f"in/{name}", content)
        code, _, err = self.batch(self.folder / "in")
        self.assertIn(code, (0, 1), err)
        results = lines(self.out / "messages.jsonl")
        self.assertEqual(len(results), len(torture))
        read = {Path(r["id"]).name: r["original"]["text"].strip() for r in results if "original" in r}
        self.assertEqual(read["b-huge.eml"], "De tekst.")
        self.assertEqual(read["c-no-end.eml"], "Zonder einde.")
        self.assertEqual(read["f-bad-charset.eml"], "Onbekende tekens.")
        self.assertEqual(read["k-self.eml"], "Doorgestuurd.")
        self.assertIn("Kapotte", read["g-bad-utf8.eml"])
        for name in ("h-empty.eml", "i-headers-only.eml"):
            self.assertNotIn(name, read)

    def test_a_mailbox(self):
        first, second, third = self.mail(), self.mail(), self.mail()
        first.set_content("Het eerste bericht.\n\n>From hier verder.\n")
        second.add_attachment(b"x", maintype="image", subtype="png", filename="x.png")
        third.set_content("Het derde bericht.\n")
        mailbox = b"".join(b"From school@example.org Mon Oct  5 09:00:00 2026\n" + bytes(m) + b"\n" for m in (first, second, third))
        source = self.write("in.mbox", mailbox)
        code, _, err = self.batch(source)
        self.assertEqual(code, 1)
        self.assertIn("mail 2: the mail has no text", err)
        self.assertEqual([line["id"].rsplit("#")[-1] for line in lines(self.out / "messages.jsonl")], ["1", "2", "3"])
        self.assertIn("Het eerste bericht.", self.texts()[0])
        self.assertEqual(self.texts()[2].strip(), "Het derde bericht.")


class Documents(Batch):
    LEFT = ["Op vrijdag gaan wij met", "de hele school naar het", "park om daar samen te", "lunchen en spelletjes te", "doen met elkaar als het", "weer droog en zonnig is"]
    RIGHT = ["en ouders die willen", "helpen kunnen zich nog", "tot en met dinsdag bij", "de juf of meester van", "hun kind opgeven en wij", "hopen op veel hulp daar"]

    def setUp(self):
        super().setUp()
        if not shutil.which("pdftotext") or not shutil.which("pandoc"):
            self.skipTest("pdftotext or pandoc isn't installed")

    def test_a_pdf_in_one_column(self):
        page = pdf([(60, 700 - 14 * n, line) for n, line in enumerate(self.LEFT[:3] + ["samen te eten. Neem brood-", "jes mee."])])
        self.assertEqual(self.batch(self.write("a.pdf", page))[0], 0)
        self.assertIn("broodjes mee.", lines(self.out / "messages.jsonl")[0]["original"]["text"])

    def test_clear_columns_are_read_one_after_another(self):
        page = pdf([(60, 700 - 14 * n, line) for n, line in enumerate(self.LEFT)] + [(330, 700 - 14 * n, line) for n, line in enumerate(self.RIGHT)])
        code, _, err = self.batch(self.write("a.pdf", page))
        if code == 0:
            text = " ".join(lines(self.out / "messages.jsonl")[0]["original"]["text"].split())
            self.assertIn(" ".join(self.LEFT), text)
            self.assertIn(" ".join(self.RIGHT), text)
        else:
            self.assertIn("came out mixed", err)

    def test_mixed_columns_are_named(self):
        page = pdf([piece for n, (left, right) in enumerate(zip(self.LEFT, self.RIGHT)) for piece in ((60, 700 - 14 * n, left), (180, 700 - 14 * n, right))])
        code, _, err = self.batch(self.write("a.pdf", page))
        self.assertEqual(code, 1)
        self.assertIn("page 1: the text stands in columns that came out mixed", err)
        self.assertEqual(lines(self.out / "failed.jsonl")[0]["error"]["kind"], "mixed-columns")

    def test_a_table_is_no_column(self):
        rows = [("maandag", "8.30 uur"), ("dinsdag", "9.00 uur"), ("woensdag", "gym"), ("donderdag", "zwemmen"), ("vrijdag", "vrij")]
        page = pdf([piece for n, (left, right) in enumerate(rows) for piece in ((60, 700 - 14 * n, left), (200, 700 - 14 * n, right))])
        self.assertEqual(self.batch(self.write("a.pdf", page))[0], 0)

    def test_no_text_and_no_pdf(self):
        self.write("in/leeg.pdf", pdf([]))
        self.write("in/kapot.pdf", "%PDF-1.4 kapot")
        self.assertEqual(self.batch(self.folder / "in")[0], 1)
        reasons = dict((name, reason) for name, _, reason in self.failures())
        self.assertIn("it may be a scan", reasons["in/leeg.pdf"])
        self.assertIn("pdftotext can't read it", reasons["in/kapot.pdf"])

    def test_word(self):
        path = self.folder / "brief.docx"
        source = f"# Ziek\n\n{TEXT}\n\n- een tas\n- schoenen\n"
        subprocess.run(["pandoc", "--from=markdown", "--to=docx", "-o", path], input=source.encode(), check=True)
        self.assertEqual(self.batch(path)[0], 0)
        self.assertIn("Als uw kind ziek is", self.texts()[0])

    def test_programs_that_are_not_installed(self):
        self.write("in/a.pdf", pdf([]))
        self.write("in/b.docx", "x")
        code, _, err = self.batch(self.folder / "in", PATH="/nergens")
        self.assertEqual(code, 1)
        self.assertIn("apt install poppler-utils", err)
        self.assertIn("apt install pandoc", err)


class Safety(Batch):
    def source(self, count):
        texts = [p.read_text() for p in sorted(CORPUS.glob("*/message.txt"))[:12]]
        made = [json.dumps({"id": str(n), "text": f"{texts[n % len(texts)][:700]}\n\nBericht {n}.", "group": f"groep {n % 8 + 1}"}) for n in range(count)]
        made[3] = "{"
        return self.write("in.jsonl", "\n".join(made) + "\n")

    def bytes(self, folder):
        return {name: (folder / name).read_bytes() for name in ("messages.jsonl", "failed.jsonl", "summary.json")}

    def start(self, source, *more):
        return subprocess.Popen(
            [HELDER, "batch", source, "--out", self.out, "--history", self.folder / "h.sqlite", *DAY, *more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def wait_for_results(self):
        part = self.out / "messages.jsonl.part"
        for _ in range(600):
            if part.exists() and part.stat().st_size:
                return
            time.sleep(0.1)
        self.fail("the run wrote nothing in a minute")

    def rows(self, name):
        with sqlite3.connect(self.folder / name) as database:
            return database.execute("SELECT hash, day, words FROM message ORDER BY hash").fetchall()

    def test_five_kills_change_nothing(self):
        source = self.source(400)
        start = time.monotonic()
        self.assertEqual(helder("batch", source, "--out", self.folder / "whole", "--history", self.folder / "whole.sqlite", *DAY)[0], 1)
        took = time.monotonic() - start
        for seed in range(5):
            running = self.start(source)
            time.sleep(random.Random(seed).uniform(0.1, took / 4))
            running.kill()
            running.communicate()
        for _ in range(2):
            running = self.start(source)
            running.communicate()
            if running.returncode == 1:
                break
        self.assertEqual(self.bytes(self.out), self.bytes(self.folder / "whole"))
        self.assertEqual(self.rows("h.sqlite"), self.rows("whole.sqlite"))

    def test_interrupt_finishes_what_is_in_hand(self):
        source = self.source(900)
        running = self.start(source)
        self.wait_for_results()
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
        self.assertEqual(running.returncode, 130, err)
        self.assertIn("the same command goes on", err.decode())
        self.assertFalse((self.out / "messages.jsonl").exists())
        self.assertEqual(self.start(source).wait(), 1)
        self.assertEqual(len(lines(self.out / "messages.jsonl")), 900)

    def test_two_runs_in_one_folder_and_other_work(self):
        source = self.source(900)
        running = self.start(source)
        self.wait_for_results()
        code, _, err = self.batch(source)
        self.assertEqual(code, 2)
        self.assertIn("another run is writing", err)
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=60)
        code, _, err = self.batch(self.write("ander.jsonl", '{"text": "Hoi"}'))
        self.assertEqual(code, 2)
        self.assertIn("a run that was cut off", err)

    def test_a_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True)
        if mounted.returncode:
            self.skipTest("a small disk can't be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk])
        source = self.source(200)
        self.assertEqual(helder("batch", source, "--out", self.folder / "whole", *DAY)[0], 1)
        code, _, err = helder("batch", source, "--out", disk / "out", *DAY)
        self.assertEqual(code, 4, err)
        self.assertIn("No space left", err)
        subprocess.run(["mount", "-o", "remount,size=100m", disk], check=True)
        self.assertEqual(helder("batch", source, "--out", disk / "out", *DAY)[0], 1)
        self.assertEqual(self.bytes(disk / "out"), self.bytes(self.folder / "whole"))


class Histories(Batch):
    def night(self, messages, *more):
        source = self.write("in.jsonl", "\n".join(json.dumps(m) for m in messages))
        return self.batch(source, "--history", self.folder / "h.sqlite", *more)

    def summary(self):
        return json.loads((self.out / "summary.json").read_text())

    def test_what_was_done_is_passed_over(self):
        messages = [{"id": str(n), "text": f"{TEXT} Dit is nummer {n}.", "date": "2026-09-01"} for n in range(5)]
        self.assertEqual(self.night(messages)[0], 0)
        self.assertEqual((self.summary()["messages"], self.summary()["unchanged"]), (5, 0))
        self.assertEqual(self.night(messages + [{"id": "9", "text": "Een nieuw bericht."}])[0], 0)
        self.assertEqual((self.summary()["messages"], self.summary()["unchanged"]), (6, 5))
        self.assertEqual([line["id"] for line in lines(self.out / "messages.jsonl")], ["9"])
        self.assertEqual(self.night(messages, "--profile", "a2")[0], 0)
        self.assertEqual(self.summary()["unchanged"], 0)

    def test_no_text_unless_it_is_asked_for(self):
        secret = "Indien Roderick komt, dient u te bellen over zijn chrysant."
        self.assertEqual(self.night([{"text": secret, "school": "De Brug", "group": "groep 4", "sender": "directie"}])[0], 0)
        stored = b"".join(p.read_bytes() for p in self.folder.glob("h.sqlite*"))
        self.assertNotIn(b"Roderick", stored)
        self.assertNotIn(b"Indien", stored)
        self.assertEqual(self.night([{"id": "2", "text": secret}], "--keep-text")[0], 0)
        with sqlite3.connect(self.folder / "h.sqlite") as database:
            self.assertEqual(database.execute("SELECT original FROM message WHERE original IS NOT NULL").fetchall(), [(secret,)])

    def test_prune_and_export(self):
        self.night([{"id": day, "text": TEXT, "date": day, "group": "groep 3, 4"} for day in ("2020-01-01", "2099-01-01")])
        history = ["--history", self.folder / "h.sqlite"]
        code, out, _ = helder("history", "export", *history)
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertEqual([(row["day"], row["group"], row["words"]) for row in rows], [("2020-01-01", "groep 3, 4", "9"), ("2099-01-01", "groep 3, 4", "9")])
        self.assertEqual(json.loads(helder("history", "export", *history, "--format", "json")[1].splitlines()[0])["day"], "2020-01-01")
        code, _, err = helder("history", "prune", *history, "--older-than", "1y")
        self.assertEqual((code, err), (0, "helder: 1 messages forgotten\n"))
        self.assertEqual(len(helder("history", "export", *history)[1].splitlines()), 2)
        self.assertEqual(helder("history", "prune", *history, "--older-than", "soon")[0], 2)

    def test_what_is_no_history(self):
        self.assertEqual(helder("history", "export", "--history", self.folder / "nergens")[0], 3)
        self.assertEqual(helder("history", "export", "--history", self.write("x", "geen database" * 100))[0], 3)

    def test_log_as_json_has_no_text(self):
        code, _, err = self.night([{"id": "1", "text": "Indien Roderick komt."}, {"id": "2"}], "--log", "json")
        self.assertEqual(code, 1)
        events = [json.loads(line) for line in err.splitlines()]
        self.assertEqual([(e["event"], e.get("line"), e.get("messages")) for e in events], [("failed", 2, None), ("finished", None, 2)])
        self.assertNotIn("Roderick", err)


class Reports(Batch):
    def report(self, messages, *more):
        source = self.write("in.jsonl", "\n".join(json.dumps(m) for m in messages))
        self.assertEqual(self.batch(source, "--history", self.folder / "h.sqlite")[0], 0)
        code, out, err = helder("report", "--history", self.folder / "h.sqlite", "--out", "-", *more)
        self.assertEqual(code, 0, err)
        return out

    def messages(self, count, **more):
        return [{"id": str(n), "text": f"{TEXT} Een zorgleerling heeft concentratieproblemen. Dit is bericht {n}.", "date": f"2026-{n % 6 + 1:02}-{n % 27 + 1:02}",
                 "group": f"groep {n % 2 + 3}", "sender": ["leerkracht", "directie", "administratie"][n // 2 % 3], **more} for n in range(count)]

    def test_figures(self):
        report = json.loads(self.report(self.messages(120), "--format", "json"))
        self.assertEqual((report["schema"], report["all"]["messages"], len(report["agreements"])), ("helder.report/1", 120, 3))
        self.assertEqual([g["name"] for g in report["groups"]], ["groep 3", "groep 4"])
        self.assertIn(("zorgleerling", "leerling die extra hulp krijgt", 120), [(w["word"], w["instead"], w["messages"]) for w in report["normalisingWords"]])
        self.assertIn(("indien", "als", 120), [(w["word"], w["instead"], w["messages"]) for w in report["difficultWords"]])
        rows = list(csv.reader(io.StringIO(helder("report", "--history", self.folder / "h.sqlite", "--out", "-", "--format", "csv")[1])))
        self.assertEqual(rows[0], ["part", "name", "measure", "value"])
        self.assertIn(["all", "", "messages", "120"], rows)

    def test_small_numbers_are_left_out(self):
        few = self.messages(40) + [{"id": f"x{n}", "text": TEXT, "date": "2026-03-03", "group": "groep 8", "sender": "leerkracht"} for n in range(30)]
        report = json.loads(self.report(few, "--format", "json"))
        self.assertIn(f"helder: {report['all']['messages']} messages counted\n", helder("report", "--history", self.folder / "h.sqlite", "--out", "-", "--verbose")[2])
        self.assertEqual(helder("report", "--history", self.folder / "h.sqlite", "--out", "-", "--quiet")[2], "")
        self.assertEqual([g["name"] for g in report["groups"]], ["groep 3", "groep 4"])
        self.assertEqual((report["hiddenGroups"], report["hiddenSenders"]), (1, 2))
        self.assertEqual([s["name"] for s in report["senders"]], ["leerkracht"])
        page = helder("report", "--history", self.folder / "h.sqlite", "--out", "-")[1]
        self.assertNotIn("roep 8", page)

    def test_a_page_that_needs_nothing_else(self):
        page = self.report(self.messages(120), "--school", "De <Brug>")
        self.assertIn("<h1>De &lt;Brug&gt;: zijn onze berichten goed te lezen?</h1>", page)
        self.assertNotIn("http", page)
        self.assertNotIn("Dit is bericht", page)
        for words in ("In het kort", "Drie afspraken voor het team", 'role="img"', "<desc"):
            self.assertIn(words, page)

    def test_an_empty_history(self):
        self.assertIn("nog geen berichten", self.report([{"text": TEXT}], "--from", "2030-01-01"))


if __name__ == "__main__":
    unittest.main()
