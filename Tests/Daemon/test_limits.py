"""The daemon under load and under attack.

    HELDER=.build/debug/helder .venv/bin/python -m unittest discover -s Tests/Daemon
"""

import json
import os
import socket
import sys
import threading
import time
import unittest

from daemon import HELDER, LONG_MESSAGE, MESSAGE, Case, Daemon, answer, request

if not HELDER or not os.access(HELDER, os.X_OK):
    print("the daemon is not tested: HELDER doesn't name a helder that can be run", file=sys.stderr)
    raise unittest.SkipTest("HELDER doesn't name a helder that can be run")


class Limits(Case):
    def problem(self, got, status, kind):
        self.assertEqual(got[0], status, got)
        self.assertEqual(got[1]["content-type"], "application/problem+json")
        told = json.loads(got[2])
        self.assertEqual((told["status"], told["type"]), (status, "urn:problem-type:helder:" + kind))
        self.assertEqual(got[1]["x-content-type-options"], "nosniff")
        self.assertNotIn("administratie", got[2].decode())

    def cut_off(self, connection):
        """A body that goes on after its answer is read for a moment, so that the client sees that, and then cut off."""
        begin = time.monotonic()
        with self.assertRaises(OSError):
            while time.monotonic() - begin < 20:
                connection.sendall(b"1\r\na\r\n")
                time.sleep(0.05)
        self.assertLess(time.monotonic() - begin, 10)

    def test_too_large_a_body(self):
        with Daemon(maximumBodySize=1000) as daemon:
            self.problem(daemon.post(text="a" * 1001), 413, "body-too-large")
            # Without a length, the size shows only as it comes in.
            with daemon.connect() as connection:
                connection.sendall(
                    b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    b"Transfer-Encoding: chunked\r\n\r\n" + b"200\r\n" + b"a" * 512 + b"\r\n" + b"200\r\n" + b"a" * 512 + b"\r\n")
                got = answer(connection)
                self.problem(got, 413, "body-too-large")
                self.assertEqual(got[1]["connection"], "close")
                self.cut_off(connection)
            self.assertEqual(daemon.post(text="Tot morgen.")[0], 200)

    def test_a_body_that_nobody_asked_for_is_cut_off(self):
        with Daemon() as daemon, daemon.connect() as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n")
            self.assertEqual(answer(connection)[0], 200)
            self.cut_off(connection)

    def test_a_connection_lives_on_after_an_early_answer(self):
        with Daemon() as daemon, daemon.connect() as connection:
            # Refused by its type before the body is in; what comes later is another request.
            whole = request("/v1/nothing", MESSAGE)
            connection.sendall(whole[:-20])
            self.assertEqual(answer(connection)[0], 404)
            connection.sendall(whole[-20:])
            time.sleep(3)
            connection.sendall(request("/v1/simplify", MESSAGE) + request("/v1/score", MESSAGE))
            self.assertIn(b"helder.simplification/1", answer(connection)[2])

    def test_large_bodies_have_little_room(self):
        # On a busy machine too, none of those that were taken in gives up before all have come.
        with Daemon(maximumBodySize=8 << 20, bodySeconds=600) as daemon:
            held = []
            try:
                for _ in range(12):
                    connection = daemon.connect()
                    held.append(connection)
                    connection.sendall(b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 8000000\r\n\r\n")
                    try:
                        connection.sendall(b"a" * 7_900_000)
                    except OSError:
                        pass  # Refused before it had sent all of it.
                # Eight fit. While more than eight come in at once, each has a part of the room, and one or two more go without.
                refused = 'helder_requests_total{route="/v1/score",method="POST",status="503"}'
                self.eventually(lambda: daemon.metric(refused) >= 4, 60)
                self.assertLess(daemon.metric(refused), 12)
                self.assertLess(daemon.metric("process_resident_memory_bytes"), 600_000_000)
                self.assertEqual(daemon.post()[0], 200)
            finally:
                for connection in held:
                    connection.close()

    def test_too_large_a_header(self):
        with Daemon(maximumHeaderSize=2048) as daemon:
            self.problem(daemon.get("/healthz", ["X-Long: " + "a" * 4000]), 431, "header-too-large")
            with daemon.connect() as connection:
                connection.sendall(b"not HTTP at all\r\n\r\n")
                self.problem(answer(connection), 400, "malformed-request")
            self.assertEqual(daemon.get("/healthz")[0], 200)

    def test_a_slow_header_is_cut_off(self):
        with Daemon(idleSeconds=1) as daemon, daemon.connect() as connection:
            begin = time.monotonic()
            with self.assertRaises(OSError):
                connection.sendall(b"GET / HTTP/1.1\r\n")
                while time.monotonic() - begin < 20:
                    connection.sendall(b"X-A: b\r\n")
                    time.sleep(0.1)
            self.assertLess(time.monotonic() - begin, 5)

    def test_a_slow_body_is_cut_off(self):
        with Daemon(bodySeconds=1) as daemon, daemon.connect() as connection:
            connection.sendall(request("/v1/simplify", MESSAGE)[:-20])
            begin = time.monotonic()
            self.problem(answer(connection), 408, "body-too-slow")
            self.assertLess(time.monotonic() - begin, 5)
            self.assertEqual(connection.recv(1), b"")

    def test_a_silent_connection_is_closed(self):
        with Daemon(idleSeconds=1) as daemon, daemon.connect() as connection:
            connection.sendall(request("/v1/simplify", MESSAGE))
            self.assertEqual(answer(connection)[0], 200)
            begin = time.monotonic()
            self.assertEqual(connection.recv(1), b"")
            self.assertLess(time.monotonic() - begin, 5)

    def test_who_does_not_read_the_answer_is_cut_off(self):
        with Daemon(bodySeconds=1) as daemon, daemon.connect() as connection:
            # Many answers of a few MB: more than the buffers between can hold.
            for _ in range(20):
                connection.sendall(b"GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n" * 50)
            self.eventually(lambda: daemon.metric("helder_connections") == 1, 15)

    def test_half_open_connections_do_not_stop_others(self):
        with Daemon() as daemon:
            half_open = []
            try:
                for number in range(500):
                    connection = daemon.connect()
                    half_open.append(connection)
                    # Nothing, half a header, or half a body.
                    connection.sendall((b"", b"POST /v1/simplify HTTP/1.1\r\nHost: a", request("/v1/simplify", MESSAGE)[:-9])[number % 3])
                for path in ("/healthz", "/"):
                    self.assertEqual(daemon.get(path)[0], 200)
                begin = time.monotonic()
                self.assertEqual(daemon.post()[0], 200)
                self.assertLess(time.monotonic() - begin, 5)
                self.assertGreaterEqual(daemon.metric("helder_connections"), 500)
            finally:
                for connection in half_open:
                    connection.close()
            self.eventually(lambda: daemon.metric("helder_connections") < 10, 20)

    def test_connections_over_the_limit_wait(self):
        with Daemon(connections=5, idleSeconds=3) as daemon:
            # A few more are taken than the limit says: the system hands them over in groups.
            held = [daemon.connect() for _ in range(60)]
            begin = time.monotonic()
            self.assertEqual(daemon.get("/healthz")[0], 200)
            waited = time.monotonic() - begin
            for connection in held:
                connection.close()
            self.assertGreater(waited, 1)

    def test_overload_is_shed_and_passes(self):
        with Daemon(workers=1, waiting=2, requestSeconds=600) as daemon:
            got = []
            threads = [threading.Thread(target=lambda: got.append(daemon.post(text=MESSAGE * 40))) for _ in range(20)]
            for thread in threads:
                thread.start()
            # Whoever asks how it is gets an answer at once, however busy it is.
            begin = time.monotonic()
            self.assertEqual(daemon.get("/healthz")[0], 200)
            self.assertLess(time.monotonic() - begin, 2)
            for thread in threads:
                thread.join()
            self.assertEqual({status for status, _, _ in got}, {200, 503})
            self.assertGreaterEqual(sum(status == 200 for status, _, _ in got), 3)
            refused = next(one for one in got if one[0] == 503)
            self.problem(refused, 503, "busy")
            self.assertEqual(refused[1]["retry-after"], "1")
            self.assertEqual(daemon.post()[0], 200)
            self.assertEqual(daemon.metric('helder_requests_in_hand{kind="message"}'), 0)

    def test_long_work_ends_in_time(self):
        with Daemon(requestSeconds=1, workers=1) as daemon:
            begin = time.monotonic()
            self.problem(daemon.post(text=LONG_MESSAGE), 504, "too-slow")
            self.assertLess(time.monotonic() - begin, 5)
            self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="message"}') == 0, 60)
            self.assertEqual(daemon.post()[0], 200)

    def test_work_ends_when_the_client_leaves(self):
        with Daemon(workers=1, requestSeconds=600) as daemon:
            begin = time.monotonic()
            self.assertEqual(daemon.post(text=LONG_MESSAGE)[0], 200)
            whole = time.monotonic() - begin
            connection = daemon.connect()
            connection.sendall(request("/v1/simplify", LONG_MESSAGE))
            self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="message"}') == 1, 10)
            begin = time.monotonic()
            connection.close()
            self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="message"}') == 0, 60)
            self.assertLess(time.monotonic() - begin, whole * 0.7)
            self.eventually(lambda: "499" in daemon.log(), 10)

    def test_a_slow_endpoint_holds_up_nobody(self):
        # Takes connections, and never answers.
        with socket.create_server(("127.0.0.1", 0), backlog=50) as endpoint:
            address = f"http://127.0.0.1:{endpoint.getsockname()[1]}"
            translation = {"endpoint": address, "provider": "libretranslate", "timeoutSeconds": 60}
            with Daemon(workers=1, waiting=2, translationSeconds=3, translation=translation) as daemon:
                body, got = json.dumps({"text": MESSAGE, "to": "tr"}), []

                def translate():
                    got.append(daemon.post("/v1/translate", body, type="application/json"))

                threads = [threading.Thread(target=translate) for _ in range(6)]
                for thread in threads:
                    thread.start()
                self.eventually(lambda: daemon.metric('helder_requests_in_hand{kind="translation"}') == 3)
                self.assertEqual(daemon.post()[0], 200)
                for thread in threads:
                    thread.join()
                self.assertEqual(sorted({status for status, _, _ in got}), [503, 504])

    def test_a_client_has_a_rate(self):
        with Daemon(requestsPerMinute=6) as daemon:
            self.assertEqual([daemon.post()[0] for _ in range(10)], [200] * 10)
            refused = daemon.post()
            self.problem(refused, 429, "too-many-requests")
            self.assertGreaterEqual(int(refused[1]["retry-after"]), 1)
            self.assertEqual(daemon.get("/healthz")[0], 200)

    def test_clients_of_a_proxy_are_told_apart(self):
        with Daemon(requestsPerMinute=6, proxies=["127.0.0.1"]) as daemon:
            def status(address):
                return daemon.post(headers=[f"X-Forwarded-For: 10.0.0.1, {address}"])[0]

            self.assertIn(429, [status("192.0.2.1") for _ in range(14)])
            self.assertEqual(status("192.0.2.2"), 200)

    def test_the_form_says_it_in_dutch(self):
        with Daemon(requestsPerMinute=6) as daemon:
            form = "application/x-www-form-urlencoded"
            got = [daemon.post("/", "text=Indien", type=form) for _ in range(14)][-1]
            self.assertEqual((got[0], got[1]["content-type"]), (429, "text/html; charset=utf-8"))
            self.assertIn("Wacht even", got[2].decode())
            self.assertIn("retry-after", got[1])


if __name__ == "__main__":
    unittest.main()
