"""The page: from a message to its result, on a desktop, without JavaScript, on a phone."""

import base64
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from page import MESSAGE, TRIP, By, Keys, PageTest, Select, Server, media, picture, webdriver


class Desktop(PageTest):
    def test_paste_gives_before_and_after(self):
        self.simplify()
        result = self.api()
        self.assertEqual(self.find("#before-text").get_property("textContent"), result["original"]["text"])
        self.assertEqual(self.find("#after-text").get_property("textContent"), result["simplified"]["text"])
        self.assertIn("Niveau, van 1 tot 4", self.find(".measures").text)
        before, after = self.find("article.before").rect, self.find("article.after").rect
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
        self.assertEqual(self.focused().get_attribute("id"), "file")
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("name"), "profile")
        self.press(Keys.ARROW_LEFT)
        self.assertTrue(self.find("[value=a2]").is_selected())
        self.press(Keys.TAB)
        self.assertEqual(self.focused().get_attribute("id"), "lang")
        self.press(Keys.TAB)
        self.assertIn("Eigen woorden", self.focused().text)
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
        self.assertIn("Zet terug", self.focused().text)
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
            "addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/plain')));"
        )
        self.find("#copy").click()
        self.wait(lambda: self.find("#copy").text == "Gekopieerd")
        self.assertEqual(self.driver.execute_script("return window.copied"), self.api()["simplified"]["text"])

    def test_example(self):
        picture(self.driver, "desktop-start")
        self.find("[value=letter]").click()
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
            "addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/plain')));"
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
        self.find("[value=letter]").click()
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

    def test_the_title_says_what_there_is(self):
        self.simplify()
        self.assertEqual(self.driver.title, "Het resultaat – Helder")
        self.find("#clear").click()
        self.find("#simplify").click()
        self.assertEqual(self.driver.title, "Niet gelukt – Helder")

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
        self.assertEqual(self.all("#result script, #result img, #result [onclick]"), [])
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
        self.find("[value=letter]").click()
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
        self.assertEqual([one for one in self.all(".needs-script") if one.is_displayed()], [])
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
        self.find("[value=letter]").click()
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


class Phone(PageTest):
    width, height, touch = 360, 740, True

    def test_fits(self):
        self.assert_fits()
        picture(self.driver, f"phone-{self.width}-start")
        self.find("[value=letter]").click()
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
