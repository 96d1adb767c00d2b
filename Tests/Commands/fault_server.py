"""A translation engine that speaks every provider's protocol, records all that it gets, and goes wrong as it is told.

Its language is the sentence itself with "xx" in front, so that a right translation can be known.
"""
import json
import re
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PROVIDERS = ("libretranslate", "deepl", "google", "azure", "apertium", "openai")
MARK = {
    "libretranslate": re.compile(r'<span translate="no">(\d+)</span>'),
    "deepl": re.compile(r'<x id="(\d+)"/>'),
    "apertium": re.compile(r"\[\[(\d+)\]\]"),
}
MARK["google"] = MARK["azure"] = MARK["libretranslate"]
MARK["openai"] = MARK["apertium"]


def texts_of(provider, body):
    """The texts that a request asks to translate."""
    if provider == "apertium":
        return urllib.parse.parse_qs(body.decode())["q"]
    question = json.loads(body)
    if provider == "deepl":
        assert question["tag_handling"] == "xml"
        return question["text"]
    if provider == "azure":
        return [element["Text"] for element in question]
    if provider == "openai":
        return json.loads(question["messages"][-1]["content"])
    assert question["format"] == "html"
    return question["q"]


def answer_of(provider, texts):
    """The answer with these translations."""
    if provider == "libretranslate":
        answer = {"translatedText": texts}
    elif provider == "deepl":
        answer = {"translations": [{"detected_source_language": "NL", "text": text} for text in texts]}
    elif provider == "google":
        answer = {"data": {"translations": [{"translatedText": text} for text in texts]}}
    elif provider == "azure":
        answer = [{"translations": [{"text": text, "to": "xx"}]} for text in texts]
    elif provider == "apertium":
        answer = {"responseData": {"translatedText": texts[0] if texts else None}, "responseStatus": 200}
    else:
        answer = {"choices": [{"message": {"content": json.dumps({"translations": texts})}}]}
    return json.dumps(answer).encode()


def marked(change):
    """A fault in the marks of a text; `change` gets the marks and gives those to put in their places."""
    def fault(provider, text):
        marks = [match.group(0) for match in MARK[provider].finditer(text)]
        new = iter(change(marks))
        return MARK[provider].sub(lambda match: next(new, ""), text)
    return fault


def renumbered(provider, text):
    return MARK[provider].sub(lambda match: match.group(0).replace(match.group(1), "77"), text)


# What goes wrong within a text.
TEXT_FAULTS = {
    "lost": marked(lambda marks: marks[:-1]),
    "doubled": marked(lambda marks: [mark * 2 for mark in marks]),
    "swapped": marked(lambda marks: marks[::-1]),
    "renumbered": renumbered,
    "bare numbers": lambda provider, text: MARK[provider].sub(lambda match: match.group(1), text),
    "broken marks": lambda provider, text: text.replace("<span", "<spam").replace("<x ", "<y ").replace("]]", "]"),
    "a figure added": lambda provider, text: text + " 14",
    "an address added": lambda provider, text: text + " info@school.example",
    "empty": lambda provider, text: "",
    "emoji": lambda provider, text: "🦄",
    "control signs": lambda provider, text: text + "\u0000\u001b[31m",
    "endless": lambda provider, text: text + " heel" * 2000,
    "escaped twice": lambda provider, text: text.replace("&", "&amp;").replace("<", "&lt;").replace("[", "&#91;"),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Headers and body are written apart: without this the second would wait for the first to be acknowledged.
    disable_nagle_algorithm = True

    def log_message(self, *arguments):
        pass

    def send(self, status, body, kind="application/json", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.server.record(self, b"")
        self.send(404, b"{}")

    def do_POST(self):
        server = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        number = server.record(self, body)
        provider, fault = server.provider, server.fault
        texts = texts_of(provider, body)
        right = ["xx " + text for text in texts]
        time.sleep(server.latency)
        if fault in TEXT_FAULTS:
            return self.send(200, answer_of(provider, [TEXT_FAULTS[fault](provider, text) for text in right]))
        answer = answer_of(provider, right)
        if fault is None or fault == "once busy" and number > 1:
            self.send(200, answer)
        elif fault == "slow":
            time.sleep(4)
            self.close_connection = True
        elif fault == "cut off":
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer[: len(answer) // 2])
            self.close_connection = True
        elif fault == "nothing":
            self.close_connection = True
        elif fault == "garbage":
            self.send(200, b"\xff\xfe\x00garbage{{{")
        elif fault == "half JSON":
            self.send(200, answer[:-2])
        elif fault == "page":
            self.send(200, b"<!DOCTYPE html><title>Welkom</title>", kind="text/html")
        elif fault == "error page":
            self.send(502, b"<html><h1>502 Bad Gateway</h1></html>", kind="text/html")
        elif fault == "fewer":
            self.send(200, answer_of(provider, right[:-1]))
        elif fault == "more":
            extra = answer_of(provider, right + ["xx nog een"])
            self.send(200, json.dumps([]).encode() if provider == "apertium" else extra)
        elif fault == "null":
            self.send(200, b"null")
        elif fault == "storm" or fault == "once busy":
            self.send(429, b"{}", Retry_After="0" if number % 2 else "1")
        elif fault == "refused":
            self.send(403, b'{"error": "no"}')
        elif fault == "quota":
            self.send(456, b'{"message": "Quota exceeded"}')
        elif fault == "redirect":
            self.send(307, b"", Location=server.elsewhere)
        elif fault == "huge":
            self.send_response(200)
            self.end_headers()
            for _ in range(200):
                self.wfile.write(b" " * 1_000_000)
            self.close_connection = True
        else:
            raise ValueError(fault)


# What goes wrong around the texts.
FAULTS = [
    "slow", "cut off", "nothing", "garbage", "half JSON", "page", "error page", "fewer", "more", "null", "storm", "refused",
    "quota", "redirect", "huge",
]


class FaultServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, provider, fault=None, latency=0.0, elsewhere="", context=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.provider, self.fault, self.latency, self.elsewhere = provider, fault, latency, elsewhere
        self.recorded, self.times, self.lock = [], [], threading.Lock()
        self.scheme = "https" if context else "http"
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """A client that goes away is part of the tests."""

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}"

    def record(self, handler, body):
        """Keeps all of a request: address, headers and body. Gives its number, from 1."""
        with self.lock:
            self.recorded.append(f"{handler.path}\n{handler.headers}\n{body.decode(errors='replace')}")
            self.times.append(time.monotonic())
            return len(self.recorded)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.shutdown()
        self.server_close()
