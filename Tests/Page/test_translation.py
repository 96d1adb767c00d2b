"""The translation on the page, with a translation engine that goes wrong as it is told."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "Commands")]
from fault_server import FaultServer
from page import Keys, PageTest, Select, Server, browser, media, picture

LETTER = "Beste ouders,\n\nIndien u komt, belt u juf Fatima op 06-12345678. Op 9 oktober 2026 is de school dicht & koud.\n"
PRIVATE = ("Fatima", "06-12345678", "oktober", "2026")


class Translation(PageTest):
    fault = None

    @classmethod
    def setUpClass(cls):
        cls.engine = FaultServer("libretranslate", cls.fault)
        cls.addClassCleanup(cls.engine.__exit__)
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        settings = Path(folder.name, "helder.json")
        settings.write_text(
            json.dumps(
                {"translation": {"endpoint": cls.engine.url, "provider": "libretranslate", "languages": ["ar", "tr", "af"]}}
            )
        )
        cls.server = Server(arguments=("--config", str(settings)))
        cls.addClassCleanup(cls.stop_server)
        cls.driver = browser(cls.width, cls.height, cls.touch)
        cls.addClassCleanup(cls.driver.quit)

    def setUp(self):
        super().setUp()
        self.engine.recorded.clear()

    def recorded(self):
        return "\n".join(self.engine.recorded)

    def ask(self, language):
        Select(self.find("#target")).select_by_value(language)
        self.find("#show-sent").click()
        self.wait(lambda: self.find("#send"))


class Right(Translation):
    def test_what_will_be_sent_is_shown_before_it_is(self):
        self.assertFalse(self.find("#translation").is_displayed(), "there is nothing to translate yet")
        self.simplify(LETTER)
        section = self.find("#translation")
        self.assertTrue(section.is_displayed())
        self.assertIn("127.0.0.1", section.text)
        self.assertIn("Afrikaans", self.find("#target").text)
        self.ask("ar")
        self.assertEqual(self.engine.recorded, [])
        shown = self.find(".sent").text
        for private in PRIVATE:
            self.assertNotIn(private, shown)
        self.assertIn("& koud", shown)
        self.assertGreaterEqual(len(self.all(".sent .mask")), 3)
        for scheme in "light", "dark":
            media(self.driver, scheme)
            picture(self.driver, f"desktop-translation-preview-{scheme}")
            self.assert_accessible(f"what will be sent, {scheme}")
        self.find("#dont-send").click()
        self.assertIn("niets verstuurd", self.find("#translation-status").text)
        self.assertEqual(self.engine.recorded, [])

    def test_side_by_side_from_right_to_left(self):
        self.simplify(LETTER)
        self.ask("ar")
        self.find("#send").click()
        self.wait(lambda: self.all(".side-by-side"))
        for private in PRIVATE:
            self.assertNotIn(private, self.recorded())
        rows = self.all(".side-by-side tbody tr")
        self.assertEqual(rows[0].find_elements("css selector", "td")[0].text, "Beste ouders,")
        own, other = next(row for row in rows if "06-12345678" in row.text).find_elements("css selector", "td")
        self.assertEqual((own.get_attribute("lang"), own.get_attribute("dir")), ("nl", "ltr"))
        self.assertEqual((other.get_attribute("lang"), other.get_attribute("dir")), ("ar", "rtl"))
        self.assertTrue(own.text.startswith("Als u komt"), own.text)
        self.assertIn("06-12345678", other.text)
        self.assertLess(own.rect["x"], other.rect["x"])
        self.assertEqual(self.focused().get_attribute("id"), "translated-title")
        for scheme in "light", "dark":
            media(self.driver, scheme)
            picture(self.driver, f"desktop-translation-{scheme}")
            self.assert_accessible(f"translation {scheme}")
        self.driver.execute_script("window.print = () => { window.printed = document.documentElement.dataset.print; }")
        self.find("[data-print=translation]").click()
        self.assertEqual(self.driver.execute_script("return window.printed"), "translation")
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertTrue(self.find(".side-by-side").is_displayed())
        self.assertFalse(self.find("#result").is_displayed())
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})

    def test_the_text_of_the_writer_is_what_is_translated(self):
        self.simplify(LETTER)
        next(one for one in self.all("#change-1 .choose button") if one.is_displayed()).click()
        self.ask("tr")
        self.assertIn("Indien u komt", self.find(".sent").text)
        self.find("#send").click()
        self.wait(lambda: self.all(".side-by-side"))
        self.assertIn("Indien u komt", self.recorded())
        next(one for one in self.all("#change-1 .choose button") if one.is_displayed()).click()
        self.wait(lambda: not self.all(".side-by-side"))
        self.assertIn("Vraag de vertaling opnieuw", self.find("#translation-status").text)

    def test_keyboard_alone_is_enough(self):
        self.simplify(LETTER)
        self.driver.execute_script("document.querySelector('#target').focus()")
        self.press(Keys.TAB, Keys.ENTER)
        self.wait(lambda: self.find("#send"))
        self.press(Keys.TAB, Keys.ENTER)
        self.wait(lambda: self.all(".side-by-side"))


class Lost(Translation):
    fault = "lost"

    def test_sentences_that_need_review_are_marked(self):
        self.simplify(LETTER)
        self.ask("tr")
        self.find("#send").click()
        self.wait(lambda: self.all(".side-by-side"))
        doubtful = self.all(".side-by-side .review")
        self.assertEqual(len(doubtful), 2)
        for row in doubtful:
            own, other = row.find_elements("css selector", "td")
            self.assertTrue(other.text.startswith("Niet vertaald: er ontbrak een gegeven."), other.text)
            self.assertTrue(other.text.endswith(own.text), other.text)
            self.assertEqual(other.get_attribute("lang"), "nl")
        self.assertIn("Niet vertaald: 2 zinnen.", self.find("#translation-status").text)
        picture(self.driver, "desktop-translation-review")
        self.assert_accessible("needs review")


class Dead(Translation):
    fault = "refused"

    def test_no_answer_is_said(self):
        self.expected_complaints = ("502",)
        self.simplify(LETTER)
        self.ask("tr")
        self.find("#send").click()
        self.wait(lambda: "gaf geen antwoord" in self.find("#translation-status").text)
        self.assertEqual(self.all(".side-by-side"), [])
        self.assertTrue(self.find("#send").is_displayed())


class NotConfigured(PageTest):
    def test_there_is_no_menu(self):
        self.simplify()
        self.assertEqual(self.all("#translation, #target"), [])


class OnAPhone(Right):
    width, height, touch = 360, 740, True

    def test_keyboard_alone_is_enough(self):
        self.skipTest("the same as on a desktop")

    def test_it_fits(self):
        self.simplify(LETTER)
        self.ask("ar")
        self.assert_fits()
        self.find("#send").click()
        self.wait(lambda: self.all(".side-by-side"))
        self.assert_fits()
        picture(self.driver, "phone-translation")


if __name__ == "__main__":
    unittest.main()
