"""Starts a `helder serve` for a test, and talks to it over plain sockets."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

HELDER = os.environ.get("HELDER", "")
MESSAGE = "Geachte ouders,\n\nIndien uw kind ziek is, dient u dit vóór 8.30 uur te melden bij de administratie.\n"
# Takes seconds of work, and still fits in a body.
LONG_MESSAGE = MESSAGE * 400


class Case(unittest.TestCase):
    """A test that can wait."""

    def eventually(self, true, seconds=20):
        deadline = time.monotonic() + seconds
        while not true():
            self.assertLess(time.monotonic(), deadline, "it never came to be")
            time.sleep(0.02)


class Daemon:
    """A daemon with settings, on a port of its own; `log` has its lines when it has stopped."""

    def __init__(self, environment=None, **settings):
        self.folder = tempfile.TemporaryDirectory()
        file = Path(self.folder.name, "helder.json")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        file.write_text(json.dumps({"port": self.port, "log": "json", **settings}))
        self.errors = open(Path(self.folder.name, "log"), "w+")
        self.process = subprocess.Popen(
            [HELDER, "serve", "--config", str(file)], stderr=self.errors, env={**os.environ, **(environment or {})})
        deadline = time.monotonic() + 30
        while True:
            try:
                if self.get("/readyz")[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.process.kill()
                raise AssertionError("helder serve doesn't answer: " + self.log())
            time.sleep(0.05)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.errors.close()
        self.folder.cleanup()

    def log(self):
        self.errors.flush()
        return Path(self.errors.name).read_text()

    def connect(self, timeout=300):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def get(self, path, headers=()):
        with self.connect() as connection:
            lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", "Connection: close", *headers]
            connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            return answer(connection)

    def post(self, path="/v1/simplify", text=MESSAGE, headers=(), type="text/plain; charset=utf-8"):
        with self.connect() as connection:
            connection.sendall(request(path, text, headers, type))
            return answer(connection)

    def metric(self, name):
        """The value of a metric without labels, or of the first with these words in its line."""
        for line in self.get("/metrics")[2].decode().splitlines():
            if line.startswith(name):
                return float(line.rsplit(" ", 1)[1])
        return None

    def stop(self):
        """Asks it to stop; its exit code and the seconds that it took."""
        begin = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60), time.monotonic() - begin


def request(path, text, headers=(), type="text/plain; charset=utf-8"):
    """The bytes of a POST."""
    body = text.encode()
    lines = [f"POST {path} HTTP/1.1", "Host: localhost", f"Content-Type: {type}", f"Content-Length: {len(body)}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def answer(connection):
    """Status, headers in lower case and body of one answer; an OSError when there is none."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += piece(connection)
    head, body = data.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}
    while len(body) < int(headers.get("content-length", 0)):
        body += piece(connection)
    return int(lines[0].split()[1]), headers, body


def piece(connection):
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("the connection was closed")
    return data
