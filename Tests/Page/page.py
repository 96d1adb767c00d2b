"""What the tests of the web page share: a server, a browser, and what one does with a page.

    HELDER=.build/debug/helder python3 -m unittest discover -v -s Tests/Page

Needs the packages in requirements.txt, and Chromium with its driver (Debian: chromium, chromium-driver). With SCREENSHOTS
set to a folder, pictures of every state are written there.
"""

import base64
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

HELDER = os.environ.get("HELDER", "")
SCREENSHOTS = os.environ.get("SCREENSHOTS", "")
WHY_NOT = ""
if not HELDER or not os.access(HELDER, os.X_OK):
    WHY_NOT = "the page is not tested: HELDER doesn't name a helder that can be run"
else:
    try:
        from selenium import webdriver
        from selenium.common.exceptions import WebDriverException
        from selenium.webdriver.chrome.service import Service
        from selenium.webdriver.common.by import By
        from selenium.webdriver.common.keys import Keys
        from selenium.webdriver.support.ui import Select, WebDriverWait
    except ImportError:
        WHY_NOT = "the page is not tested: the Python package selenium is missing"
    else:
        if not os.path.exists("/usr/bin/chromedriver"):
            WHY_NOT = "the page is not tested: /usr/bin/chromedriver is missing (Debian: chromium-driver)"
if WHY_NOT:
    print(WHY_NOT, file=sys.stderr)
    raise unittest.SkipTest(WHY_NOT)
try:
    from axe_core_python.selenium import Axe
except ImportError:
    Axe = None

MESSAGE = (
    "Geachte ouders,\n\nIndien uw kind ziek is, dient u dit vóór 8.30 uur te melden. "
    "Tevens verzoeken wij u evt. medicijnen mee te geven.\n"
)
TRIP = "Schoolreis\n\nOp 12 mei 2027 gaan we op schoolreis. Neem een jas mee. Betaal € 12,50 vóór 1 mei 2027.\n"


class Server:
    """A helder that serves on this machine."""

    def __init__(self, port=None, arguments=()):
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        # A file, as a pipe that nobody reads fills up, and then the daemon waits.
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [HELDER, "serve", "--port", str(self.port), *arguments], stdout=subprocess.DEVNULL, stderr=self.log, text=True
        )
        deadline = time.monotonic() + 20
        while True:
            try:
                urllib.request.urlopen(self.url + "readyz", timeout=1).read()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.process.kill()
                    raise AssertionError("helder serve doesn't answer: " + self.written())
                time.sleep(0.05)

    def stop(self):
        """Asks it to stop; what it left with, and its log."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("helder serve doesn't stop on SIGTERM")
        return self.process.returncode, self.written()

    def written(self):
        """Its log, once."""
        with self.log:
            self.log.seek(0)
            return self.log.read()


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def browser(width=1280, height=900, touch=False):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.add_argument(f"--window-size={width},{height}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if touch:
        metrics = {"width": width, "height": height, "pixelRatio": 2, "touch": True}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def media(driver, scheme="light", motion="reduce"):
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": motion},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def picture(driver, name, whole=True):
    """Writes a picture of the page, when pictures are asked for."""
    if not SCREENSHOTS:
        return
    folder = pathlib.Path(SCREENSHOTS)
    folder.mkdir(parents=True, exist_ok=True)
    arguments = {}
    if whole:
        size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        arguments = {"captureBeyondViewport": True, "clip": clip}
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", arguments)
    (folder / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))


class PageTest(unittest.TestCase):
    """What all tests share: one server and one browser for a class; no complaint in the browser's console."""

    width, height, touch = 1280, 900, False

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.stop_server)
        cls.driver = browser(cls.width, cls.height, cls.touch)
        cls.addClassCleanup(cls.driver.quit)

    @classmethod
    def stop_server(cls):
        if cls.server.process.poll() is None:
            cls.server.stop()

    def setUp(self):
        media(self.driver)
        self.driver.get(self.server.url)
        self.expected_complaints = ()

    def tearDown(self):
        complaints = [
            entry["message"]
            for entry in self.driver.get_log("browser")
            if not any(expected in entry["message"] for expected in self.expected_complaints)
        ]
        self.assertEqual(complaints, [], "the browser's console has complaints")

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, condition, seconds=10):
        # While the browser changes pages, what was found a moment ago may be gone: then it is looked for again.
        patient = WebDriverWait(self.driver, seconds, ignored_exceptions=(WebDriverException,))
        return patient.until(lambda _: condition())

    def simplify(self, text=MESSAGE):
        field = self.find("#message")
        field.clear()
        field.send_keys(text)
        self.find("#simplify").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))

    def choose(self, language):
        Select(self.find("#lang")).select_by_value(language)

    def focused(self):
        return self.driver.switch_to.active_element

    def press(self, *keys):
        actions = webdriver.ActionChains(self.driver)
        for key in keys:
            actions.send_keys(key)
        actions.perform()

    def api(self, text=MESSAGE, profile="b1"):
        body = json.dumps({"text": text, "profile": profile}).encode()
        request = urllib.request.Request(self.server.url + "v1/simplify", body, {"content-type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def assert_fits(self):
        content, window = self.driver.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
        self.assertLessEqual(content, window, "the page scrolls sideways")

    def assert_accessible(self, state):
        if Axe is None:
            self.skipTest("axe is not run: the Python package axe-core-python is missing")
        found = Axe().run(self.driver)["violations"]
        where = [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
        self.assertEqual(where, [], f"axe complains: {state}")
