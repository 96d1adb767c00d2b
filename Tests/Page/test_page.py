"""The web page in a real browser.

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

    def __init__(self, port=None):
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self.process = subprocess.Popen(
            [HELDER, "serve", "--port", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        deadline = time.monotonic() + 20
        while True:
            try:
                urllib.request.urlopen(self.url + "readyz", timeout=1).read()
                return
            except OSError:
                if self.process.poll() is not None or time.monotonic() > deadline:
                    self.process.kill()
                    raise AssertionError("helder serve doesn't answer: " + self.process.stderr.read())
                time.sleep(0.05)

    def stop(self):
        """Asks it to stop; what it left with, and its log."""
        self.process.send_signal(signal.SIGTERM)
        try:
            _, log = self.process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise AssertionError("helder serve doesn't stop on SIGTERM")
        return self.process.returncode, log


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


class Desktop(PageTest):
    def test_paste_gives_before_and_after(self):
        self.simplify()
        result = self.api()
        self.assertEqual(self.find("#before-text").get_property("textContent"), result["original"]["text"])
        self.assertEqual(self.find("#after-text").get_property("textContent"), result["simplified"]["text"])
        self.assertIn("Niveau, van 1 tot 4", self.find(".measures").text)
        before, after = self.find(".before").rect, self.find(".after").rect
        self.assertEqual(before["y"], after["y"], "the texts don't stand side by side")
        self.assertLess(before["x"], after["x"])
        self.assertEqual(self.focused().get_attribute("id"), "result-title")
        self.assertNotIn("B1", self.find("body").text)

    def test_every_change_is_marked_and_has_its_reason(self):
        self.simplify()
        edits = [edit for sentence in self.api()["sentences"] for edit in sentence["edits"]]
        changes = [edit for edit in edits if edit["applied"]]
        ideas = [edit for edit in edits if not edit["applied"]]
        self.assertTrue(changes and ideas, "the message has to bring up both")
        self.assertEqual([m.text for m in self.all(".before .text .applied")], [e["before"] for e in changes])
        self.assertEqual([m.text for m in self.all(".after .text .applied")], [e["after"] for e in changes])
        for side in "before", "after":
            marks = self.all(f".{side} .text .suggested")
            self.assertEqual([mark.text for mark in marks], [edit["before"] for edit in ideas])
            self.assertEqual(marks[0].value_of_css_property("text-decoration-style"), "dotted")
        self.assertEqual([e.text for e in self.all(".changes .why")], [e["reason"] for e in changes])
        self.assertEqual([e.text for e in self.all(".ideas .why")], [e["reason"] for e in ideas])
        self.find(".after .text .applied").click()
        card = self.find("#reason")
        self.wait(card.is_displayed)
        self.assertIn(changes[0]["reason"], card.text)
        self.assertIn(changes[0]["before"], card.text)
        picture(self.driver, "desktop-reason", whole=False)
        self.find("#reason-close").click()
        self.wait(lambda: not card.is_displayed())
        self.assertEqual(self.focused().get_attribute("id"), "after-change-1")

    def test_keyboard_alone_is_enough(self):
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("class"), "skip")
        self.press(Keys.ENTER, Keys.TAB)
        reached = []
        while self.focused().get_attribute("id") != "message" and len(reached) < 10:
            reached.append(self.focused().get_attribute("outerHTML"))
            self.press(Keys.TAB)
        self.press(MESSAGE, Keys.TAB)
        self.assertEqual(self.focused().get_attribute("name"), "profile")
        self.press(Keys.ARROW_LEFT)
        self.assertTrue(self.find("[value=a2]").is_selected())
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("id"), "lang")
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("id"), "simplify")
        self.press(Keys.ENTER)
        self.wait(lambda: self.focused().get_attribute("id") == "result-title")
        while "mark" not in (self.focused().get_attribute("class") or ""):
            self.press(Keys.TAB)
        mark = self.focused()
        self.assertNotEqual(mark.value_of_css_property("outline-style"), "none", "the focus can't be seen")
        self.press(Keys.ENTER)
        card = self.find("#reason")
        self.wait(card.is_displayed)
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("id"), "reason-close")
        self.press(Keys.ESCAPE)
        self.wait(lambda: not card.is_displayed())
        self.assertEqual(self.focused(), mark)
        while self.focused().get_attribute("id") != "copy":
            self.press(Keys.TAB)
        self.press(Keys.ENTER)
        self.wait(lambda: "gekopieerd" in self.find("#status").text)

    def test_copy_puts_the_new_text_on_the_clipboard(self):
        grant = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": self.server.url}
        self.driver.execute_cdp_cmd("Browser.grantPermissions", grant)
        self.simplify()
        self.find("#copy").click()
        self.wait(lambda: self.find("#copy").text == "Gekopieerd")
        read = "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))"
        self.assertEqual(self.driver.execute_async_script(read), self.api()["simplified"]["text"])

    def test_copy_works_where_the_clipboard_is_kept_away(self):
        self.simplify()
        self.driver.execute_script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
            "document.addEventListener('copy', () => (window.copied = document.activeElement.value));"
        )
        self.find("#copy").click()
        self.wait(lambda: self.find("#copy").text == "Gekopieerd")
        self.assertEqual(self.driver.execute_script("return window.copied"), self.api()["simplified"]["text"])

    def test_example(self):
        picture(self.driver, "desktop-start")
        self.find("#example").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        self.assertGreater(len(self.all(".changes > li")), 3)
        picture(self.driver, "desktop-result")
        self.assert_fits()

    def test_the_card_comes_in_the_language_of_the_menu(self):
        self.choose("ar")
        self.simplify(TRIP)
        card = self.find("#card section")
        self.assertEqual((card.get_attribute("lang"), card.get_attribute("dir")), ("ar", "rtl"))
        self.assertTrue(self.find("#card article svg").is_displayed())
        title = self.find("#card article h4")
        self.assertIn("“Schoolreis”", title.text)
        self.assertEqual(self.find("#card article h4 bdi").get_attribute("lang"), "nl")
        drawing, words = self.find("#card article svg").rect, self.find("#card article h4 span").rect
        self.assertGreater(drawing["x"], words["x"], "what comes first stands on the left")
        picture(self.driver, "desktop-card-ar")
        for scheme in "light", "dark":
            media(self.driver, scheme)
            self.assert_accessible(f"card {scheme}")
        self.choose("fa")
        self.wait(lambda: self.find("#card section").get_attribute("lang") == "fa")
        self.assertIn("Perzisch", self.find("#card-title").text)
        picture(self.driver, "desktop-card-fa")
        self.choose("ti")
        self.wait(lambda: "weinig woorden" in self.find("#card .intro").text)
        self.assert_accessible("card that is mostly Dutch")
        self.find("#clear").click()
        self.assertFalse(self.find("#card").is_displayed())

    def test_the_card_goes_to_a_calendar_and_to_whatsapp(self):
        self.choose("en")
        self.simplify(TRIP)
        address = self.find("#card [download]").get_attribute("href")
        kind, _, calendar = address.partition(";base64,")
        self.assertEqual(kind, "data:text/calendar;charset=utf-8")
        calendar = base64.b64decode(calendar).decode()
        self.assertIn("DTSTART;VALUE=DATE:20270512", calendar.splitlines())
        self.driver.execute_script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
            "document.addEventListener('copy', () => (window.copied = document.activeElement.value));"
        )
        self.find("#copy-card").click()
        self.wait(lambda: self.find("#copy-card").text == "Gekopieerd")
        copied = self.driver.execute_script("return window.copied")
        self.assertTrue(copied.startswith("*The most important points – English*"), copied)
        self.assertIn("*When:* Wednesday, 12 May 2027", copied)

    def test_clear_can_be_undone(self):
        self.simplify()
        self.find("#clear").click()
        self.assertEqual(self.find("#message").get_property("value"), "")
        self.assertFalse(self.find("#result").is_displayed())
        self.find("#restore").click()
        self.assertEqual(self.find("#message").get_property("value"), MESSAGE)
        self.assertFalse(self.find("#restore").is_displayed())
        self.find("#example").click()
        self.wait(lambda: self.find("#restore").is_displayed())
        self.find("#restore").click()
        self.assertEqual(self.find("#message").get_property("value"), MESSAGE)

    def test_nothing_to_do(self):
        self.find("#simplify").click()
        self.assertEqual(self.find("#problem").text, "Plak eerst een bericht in het veld.")
        self.assertEqual(self.find("#message").get_attribute("aria-invalid"), "true")
        self.assertEqual(self.focused().get_attribute("id"), "message")
        picture(self.driver, "desktop-empty")
        self.assert_accessible("empty")
        self.find("#message").send_keys("D")
        self.assertFalse(self.find("#problem").is_displayed())
        self.simplify("Tot morgen!")
        self.assertIn("Er is niets veranderd.", self.find(".outcome").text)

    def test_too_long(self):
        self.expected_complaints = ("413",)
        self.driver.execute_script("document.querySelector('#message').value = 'Indien. '.repeat(200000)")
        self.find("#simplify").click()
        self.wait(lambda: self.find("#problem").is_displayed())
        self.assertIn("te lang", self.find("#problem").text)
        self.assertEqual(self.find("#message").get_attribute("aria-invalid"), "true")

    def test_warnings_stand_on_top(self):
        self.simplify("Dear parents, please bring your children to school tomorrow morning.\n\nIndien u komt, belt u ons.")
        warnings = self.find(".warnings")
        self.assertLess(warnings.rect["y"], self.find(".measures").rect["y"])
        self.assertIn("Nederlands", warnings.text)
        picture(self.driver, "desktop-warning")
        self.assert_accessible("warning")

    def test_text_that_looks_like_code_stays_text(self):
        attack = (
            "</textarea><script>window.hit = 1</script><img src=x onerror='window.hit = 2'> Indien \"u\" "
            "<b onclick=x>komt</b>, &lt;belt&gt; u <a href='javascript:window.hit=3'>ons</a>.\n"
        )
        self.simplify(attack)
        self.assertEqual(self.find("#before-text").get_property("textContent"), attack)
        self.assertEqual(self.all("#result script, #result img, #result b"), [])
        self.assertIsNone(self.driver.execute_script("return window.hit ?? null"))

    def test_nothing_is_asked_of_others_or_kept(self):
        self.simplify()
        asked = self.driver.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
        self.assertTrue(asked)
        self.assertEqual([name for name in asked if not name.startswith(self.server.url)], [])
        self.assertEqual(self.driver.get_cookies(), [])
        self.assertEqual(self.driver.execute_script("return localStorage.length + sessionStorage.length"), 0)

    def test_the_policy_is_in_force(self):
        self.driver.execute_script(
            "const script = document.createElement('script'); script.textContent = 'window.hit = 1'; document.body.append(script)"
        )
        self.assertIsNone(self.driver.execute_script("return window.hit ?? null"))
        self.expected_complaints = ("Content Security Policy",)

    def test_twice_as_large(self):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 640, "height": 450, "deviceScaleFactor": 2, "mobile": False}
        )
        self.addCleanup(self.driver.execute_cdp_cmd, "Emulation.clearDeviceMetricsOverride", {})
        self.simplify()
        self.assert_fits()
        self.assertTrue(self.find("#after-text").is_displayed())

    def test_no_barriers(self):
        for scheme in "light", "dark":
            with self.subTest(scheme):
                media(self.driver, scheme)
                self.driver.get(self.server.url)
                self.assert_accessible("start")
                self.simplify()
                self.assert_accessible("result")
                self.find(".after .text .suggested").click()
                self.wait(self.find("#reason").is_displayed)
                self.assert_accessible("reason")

    def test_dark(self):
        media(self.driver, "dark")
        self.assertEqual(self.find("body").value_of_css_property("background-color"), "rgba(16, 25, 27, 1)")
        self.find("#example").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        picture(self.driver, "desktop-dark")


class WithoutScript(PageTest):
    def setUp(self):
        super().setUp()
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.driver.get(self.server.url)

    def tearDown(self):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        super().tearDown()

    def post(self, text):
        self.find("#message").send_keys(text)
        self.find("#simplify").click()
        self.wait(lambda: self.find("#result").is_displayed())

    def test_the_form_gives_the_whole_result(self):
        self.find("[value=a2]").click()
        self.post(MESSAGE)
        edits = [edit for sentence in self.api(profile="a2")["sentences"] for edit in sentence["edits"]]
        changes = [edit for edit in edits if edit["applied"]]
        self.assertTrue(self.find("[value=a2]").is_selected())
        self.assertIn("Indien uw kind ziek is", self.find("#before-text").text)
        self.assertEqual([m.text for m in self.all(".after .text .applied")], [e["after"] for e in changes])
        self.assertEqual([e.text for e in self.all(".changes .why")], [e["reason"] for e in changes])
        self.assertFalse(self.find("#copy").is_displayed())
        self.assertFalse(self.find("#copy-card").is_displayed())
        self.find(".after .text .applied").click()
        self.assertTrue(self.driver.current_url.endswith("#change-1"))
        picture(self.driver, "without-script")
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assert_accessible("without script")

    def test_the_form_gives_a_card(self):
        self.choose("ar")
        self.post(TRIP)
        self.assertEqual(Select(self.find("#lang")).first_selected_option.get_attribute("value"), "ar")
        self.assertEqual(self.find("#card section").get_attribute("dir"), "rtl")
        self.assertTrue(self.find("#card [download]").get_attribute("href").startswith("data:text/calendar"))
        self.find("#card > details summary").click()
        self.assertTrue(self.find("#card-text").get_property("value").startswith("*"))

    def test_the_example(self):
        self.find("#example").click()
        self.wait(lambda: self.find("#result").is_displayed())
        self.assertGreater(len(self.all(".changes > li")), 3)

    def test_nothing_to_do(self):
        self.expected_complaints = ("422",)
        self.find("#simplify").click()
        self.wait(lambda: self.find("#problem").is_displayed())
        self.assertEqual(self.find("#problem").text, "Plak eerst een bericht in het veld.")

    def test_text_that_looks_like_code_stays_text(self):
        self.post("</textarea><b id='hit'>Indien</b> &amp; u komt.")
        self.assertEqual(self.all("#hit"), [])
        self.assertIn("</textarea><b id='hit'>Indien</b> &amp; u komt.", self.find("#before-text").text)


class SameMarkup(PageTest):
    """The browser and the server draw a result alike."""

    def outline(self):
        return self.driver.execute_script(
            """
            const skipped = new Set(["hidden", "checked", "type", "tabindex"]);
            const draw = (node) => {
              if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
              const attributes = [...node.attributes].filter(({ name, value }) => value && !skipped.has(name));
              const named = attributes.map(({ name, value }) => `${name}=${value}`).sort().join(" ");
              return `<${node.localName} ${named}>${[...node.childNodes].map(draw).join("")}</>`;
            };
            return draw(document.querySelector("#result"));
            """
        )

    def test_both_ways(self):
        text = MESSAGE + "\nDear parents, please bring your children to school tomorrow morning.\n"
        self.simplify(text)
        drawn = self.outline()
        self.driver.execute_script("document.querySelector('#form').submit()")
        self.wait(lambda: self.driver.title.startswith("Het resultaat"))
        self.maxDiff = None
        self.assertEqual(self.outline().replace("\r", ""), drawn)
        self.find(".after .text .applied").click()
        self.wait(self.find("#reason").is_displayed)
        self.assertTrue(self.find("#copy").is_displayed())


class Phone(PageTest):
    width, height, touch = 360, 740, True

    def test_fits(self):
        self.assert_fits()
        picture(self.driver, f"phone-{self.width}-start")
        self.find("#example").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        self.assert_fits()
        picture(self.driver, f"phone-{self.width}-result")
        self.assertTrue(self.find("#after-text").is_displayed())
        self.assertFalse(self.find("#before-text").is_displayed())
        self.assertTrue(self.find("#card article").is_displayed())
        picture(self.driver, f"phone-{self.width}-card")
        self.find(".view label:last-child").click()
        self.assertTrue(self.find("#before-text").is_displayed())
        self.assertFalse(self.find("#after-text").is_displayed())
        mark = self.find(".before .text .mark")
        mark.click()
        self.wait(self.find("#reason").is_displayed)
        self.assert_fits()
        self.assertLess(mark.rect["y"] + mark.rect["height"], self.bottom(), "the card covers the word")
        picture(self.driver, f"phone-{self.width}-reason", whole=False)
        self.assert_accessible("phone")

    def bottom(self):
        """The top of the card, from the top of the page."""
        return self.driver.execute_script("return document.querySelector('#reason').getBoundingClientRect().top + scrollY")

    def test_large_enough_to_touch(self):
        self.simplify()
        for element in self.all("button, .choice, .view label"):
            if element.is_displayed():
                self.assertGreaterEqual(element.rect["height"], 44, element.text)

    def test_dark(self):
        media(self.driver, "dark")
        self.simplify()
        picture(self.driver, f"phone-{self.width}-dark")

    def test_long_words_and_addresses(self):
        self.simplify("https://www.school.example/" + "map/" * 40 + " " + "aansprakelijkheidsverzekering" * 6)
        self.assert_fits()


class SmallestPhone(Phone):
    width, height = 320, 568

    def test_dark(self):
        self.skipTest("the same as on the larger phone")


class Stopping(PageTest):
    def test_the_page_says_so_and_keeps_the_text(self):
        self.find("#message").send_keys(MESSAGE)
        code, log = self.server.stop()
        self.assertEqual(code, 0, "SIGTERM doesn't end in order")
        self.assertNotIn("Indien", log)
        self.expected_complaints = ("ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE")
        self.find("#simplify").click()
        self.wait(lambda: self.find("#problem").is_displayed())
        self.assertIn("niet bereikbaar", self.find("#problem").text)
        self.assertIsNone(self.find("#message").get_attribute("aria-invalid"), "the message is not what is wrong")
        self.assertEqual(self.find("#message").get_property("value"), MESSAGE)
        self.assertIsNone(self.find("#simplify").get_attribute("aria-disabled"))
        picture(self.driver, "desktop-error")
        type(self).server = Server(self.server.port)
        self.find("#simplify").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        self.assertFalse(self.find("#problem").is_displayed())


if __name__ == "__main__":
    unittest.main()
