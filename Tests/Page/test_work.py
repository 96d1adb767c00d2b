"""What a writer does with a result: choose, type, undo, look, copy, read aloud, print; and with a message before it."""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from page import MESSAGE, TRIP, Keys, PageTest, media, picture


DATES = "Beste ouders,\n\nIndien uw kind ziek is, belt u ons. Op dinsdag 26 januari 2027 is er een studiedag. Neem tevens € 5,- mee.\n"

WORD = """<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p {color: red}</style></head><body>
<!--StartFragment--><h1>Schoolreis</h1><p class=MsoNormal>Indien u <b>dinsdag</b> komt,
belt u ons.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;
</span></span>een jas</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>geld</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>instappen</p>
<table><tr><td>ma</td><td>9 uur</td></tr></table><!--EndFragment--></body></html>"""
MAIL = """<div dir="ltr">Beste ouders,<br><br>Kijk op <a href="https://www.school.example/reis">onze site</a>.<div><br></div>
<i>Graag</i> <em><b>op tijd</b></em>, <a href="https://www.school.example/kaart"><strong>kaart</strong></a>, foto_van_ons, <span style="font-style:italic">dank</span>!
<ul><li>een jas</li><li>een <b>lunch</b><ul><li>brood</li></ul></li></ul><script>alert(1)</script>
<span style="font-weight:700">Let op!</span><p style="display:none">verborgen</p></div>"""
# As a school app puts it on the clipboard: paragraphs and breaks, nothing else.
APP = "<meta charset='utf-8'><p>Beste ouders,</p><p>Morgen is er geen school.<br>Groet, juf</p>"


class Draft(PageTest):
    """The new text as the writer's own."""

    def setUp(self):
        super().setUp()
        self.simplify(DATES)

    def after(self):
        return self.find("#after-text").get_property("textContent")

    def press_choice(self, name):
        next(one for one in self.all("#result .choose button") if one.get_attribute("aria-label").startswith(name) and one.is_displayed()).click()

    def type_in_draft(self, old, new):
        self.driver.execute_script(
            "const field = document.querySelector('#draft'); const start = field.value.indexOf(arguments[0]);"
            "field.setSelectionRange(start, start + arguments[0].length); field.focus();"
            "document.execCommand(arguments[1] ? 'insertText' : 'delete', false, arguments[1]);", old, new
        )

    def test_a_change_can_be_put_back_and_done_again(self):
        made = self.after()
        self.assertTrue(made.startswith("Beste ouders,\n\nAls uw kind"), made)
        self.press_choice("Zet terug (verandering 1)")
        self.assertTrue(self.after().startswith("Beste ouders,\n\nIndien uw kind"))
        self.assertEqual(self.find("#after-text [data-edit=change-1]").get_attribute("class").split()[-1], "suggested")
        self.assertIn("Teruggezet.", self.find("#change-1").text)
        self.assertEqual(self.focused().get_attribute("aria-label"), "Verander toch (verandering 1)")
        self.press(Keys.ENTER)
        self.assertEqual(self.after(), made)
        self.find("#step-back").click()
        self.find("#step-back").click()
        self.assertEqual(self.after(), made)
        self.assertFalse(self.find("#step-back").is_displayed())

    def test_an_idea_is_taken_over_in_the_card_at_the_word(self):
        self.simplify()
        idea = self.find(".ideas > li")
        before, after = idea.get_attribute("data-before"), idea.get_attribute("data-after")
        mark = self.find(f"#after-{idea.get_attribute('id')}")
        self.assertEqual(mark.text, before)
        mark.click()
        self.wait(self.find("#reason").is_displayed)
        next(one for one in self.all("#reason .choose button") if one.text == "Neem over").click()
        self.assertEqual(self.find(f"#after-{idea.get_attribute('id')}").text, after)
        self.assertIn("Overgenomen.", idea.text)
        self.find("#reason-close").click()
        self.find("#copy").click()
        self.wait(lambda: "gekopieerd" in self.find("#status").text)

    def test_other_wordings_can_be_chosen(self):
        self.simplify("Dat duurt max. 45 minuten.")
        button = next((one for one in self.all("#result .choose button") if one.text.startswith("Kies")), None)
        self.assertIsNotNone(button, "the message has to bring up an edit with another wording")
        words, edit = button.get_attribute("data-words"), button.get_attribute("data-choose")
        button.click()
        self.assertEqual(self.find(f"#after-{edit}").text, words)
        self.assertIn(f"Gekozen: ‘{words}’.", self.find(f"#{edit}").text)

    def test_what_was_left_out_can_be_put_back(self):
        self.simplify("De vergadering vindt plaats op vrijdag 8 januari a.s. om 9 uur.")
        gone = next(one for one in self.all("#after-text .mark"))
        entry = self.find(f"#{gone.get_attribute('data-edit')}")
        self.assertTrue(gone.get_attribute("aria-label"))
        self.press_choice(f"Zet terug (verandering {entry.get_attribute('id').split('-')[1]})")
        self.assertIn(entry.get_attribute("data-before"), self.after())

    def test_a_lost_date_turns_up_at_once(self):
        self.assertEqual(self.find("#check").text, "")
        self.find("#edit").click()
        self.assertEqual(self.focused().get_attribute("id"), "draft")
        self.type_in_draft("26 januari", "27 januari")
        self.wait(lambda: "26 januari" in self.find("#check").text)
        self.assertIn("27 januari", self.find("#check").text)
        self.assertEqual(self.find("#check").get_attribute("role"), "status")
        picture(self.driver, "desktop-lost-date")
        self.assert_accessible("a lost date")
        self.type_in_draft("27 januari", "26 januari")
        self.wait(lambda: self.find("#check").text == "")
        self.type_in_draft("€ 5,-", "")
        self.wait(lambda: "€ 5,-" in self.find("#check").text)
        self.find("#edit").click()
        self.assertNotIn("€", self.after())
        self.assertEqual([mark.text for mark in self.all("#after-text .mark")][0], "Als")
        self.find("#start-over").click()
        self.assertIn("€ 5,-", self.after())
        self.wait(lambda: self.find("#check").text == "")

    def test_words_that_were_typed_over_cannot_be_put_back(self):
        self.find("#edit").click()
        self.type_in_draft("Als uw", "Wanneer jouw")
        self.find("#edit").click()
        self.assertIn("zelf aangepast", self.find("#change-1").text)
        self.assertEqual([one for one in self.all("#change-1 .choose button") if one.is_displayed()], [])
        self.find("#step-back").click()
        self.press_choice("Zet terug (verandering 1)")
        self.assertIn("Indien uw kind", self.after())

    def test_the_level_follows_the_text(self):
        before = self.find("#measures").text
        self.find("#edit").click()
        long = "Derhalve verzoeken wij u, met inachtneming van de verordening betreffende de aansprakelijkheid, hiermede akkoord te gaan. "
        self.type_in_draft("Beste ouders,", "Beste ouders,\n\n" + long * 3)
        self.wait(lambda: self.find("#measures").text != before)

    def test_without_the_daemon_the_page_says_that_it_cannot_watch(self):
        self.expected_complaints = ("ERR_FAILED", "blocked")
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/check"]})
        self.addCleanup(self.driver.execute_cdp_cmd, "Network.setBlockedURLs", {"urls": []})
        self.press_choice("Zet terug (verandering 1)")
        self.wait(lambda: "niet controleren" in self.find("#check").text)


class Looks(PageTest):
    """Side by side or not, colours, what the level rests on."""

    def test_the_texts_stand_as_one_chooses(self):
        self.simplify()
        self.find("#layout-under").click()
        self.assertGreater(self.find("article.after").rect["y"], self.find("article.before").rect["y"])

    def test_sentences_are_coloured_and_say_why(self):
        self.simplify(DATES + "De aansprakelijkheidsverzekering, waarvan de polisvoorwaarden door het schoolbestuur zijn vastgesteld nadat daarover overleg met de medezeggenschapsraad heeft plaatsgevonden, geldt voor iedereen.\n")
        colours = "return [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])"
        self.assertEqual(self.driver.execute_script(colours), [])
        self.find("#colour").click()
        found = dict(self.driver.execute_script(colours))
        texts = [text for texts in found.values() for text in texts]
        self.assertIn("Indien uw kind ziek is, belt u ons.", texts)
        self.assertIn("Als uw kind ziek is, belt u ons.", texts)
        self.find("details:has(> #sentences) summary").click()
        for entry in self.all("#sentences li"):
            level = entry.get_attribute("class")
            self.assertIn(entry.find_element("css selector", "[lang]").text, found[level])
            self.assertTrue(entry.find_element("css selector", ".why").text)
        hard = next(one for one in self.all("#sentences li") if "polisvoorwaarden" in one.text)
        self.assertIn(hard.get_attribute("class"), ("level-3", "level-4"))
        self.assertRegex(hard.text, r"De zin heeft \d+ woorden")
        self.find("#measures summary").click()
        self.assertEqual(len(self.all(".basis tbody tr")), 5)
        for scheme in "light", "dark":
            media(self.driver, scheme)
            picture(self.driver, f"desktop-coloured-{scheme}")
            self.assert_accessible(f"coloured {scheme}")

    def test_another_profile_is_another_result(self):
        self.simplify("De juf leest met de kinderen in de klas een boek over de zee.")
        why = lambda: self.find("#sentences .why").get_property("textContent")
        self.assertNotIn("14 woorden", why())
        self.find("[value=a2]").click()
        self.wait(lambda: "De zin heeft 14 woorden." in why())
        self.assertEqual(self.focused().get_attribute("value"), "a2")

    def test_examples(self):
        for name, words in ("letter", "informatieavond"), ("newsletter", "Rapportgesprekken"), ("app", "luizen"):
            self.find(f"[value={name}]").click()
            self.wait(lambda: words in self.find("#message").get_property("value"))
            self.wait(lambda: self.find("#status").text.startswith("Klaar."))
            self.assertGreater(len(self.all(".changes > li")), 2, name)


class Tools(PageTest):
    """Copy with formatting, read aloud, print."""

    def copied(self, button):
        self.driver.execute_script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });"
            "addEventListener('copy', (event) => (window.copied = { text: event.clipboardData.getData('text/plain'),"
            " html: event.clipboardData.getData('text/html') }));"
        )
        self.find(button).click()
        self.wait(lambda: self.find(button).text == "Gekopieerd")
        return self.driver.execute_script("return window.copied")

    def test_the_text_is_copied_with_its_formatting(self):
        self.simplify("Schoolreis\n\nIndien u komt, neem mee:\n- een jas\n- <b>brood</b>\n")
        copied = self.copied("#copy-rich")
        self.assertEqual(copied["text"], self.find("#after-text").get_property("textContent"))
        self.assertIn("<h2>Schoolreis</h2>", copied["html"])
        self.assertIn("<li>een jas</li>", copied["html"])
        self.assertIn("&lt;b&gt;brood", copied["html"])

    def test_formatting_goes_to_the_clipboard_of_the_system(self):
        grant = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": self.server.url}
        self.driver.execute_cdp_cmd("Browser.grantPermissions", grant)
        self.simplify("Schoolreis\n\nIndien u komt, belt u ons.\n")
        self.find("#copy-rich").click()
        self.wait(lambda: self.find("#copy-rich").text == "Gekopieerd")
        read = "navigator.clipboard.read().then(async ([item]) => arguments[0](await (await item.getType('text/html')).text()), (error) => arguments[0](String(error)))"
        self.assertIn("Als u komt", self.driver.execute_async_script(read))

    def test_the_card_is_copied_with_its_formatting(self):
        self.simplify(TRIP)
        copied = self.copied("#copy-card-rich")
        self.assertIn("Schoolreis", copied["html"])
        self.assertNotIn("<svg", copied["html"])
        self.assertNotIn("*", copied["text"])

    def speak_with(self, voices):
        self.driver.execute_script(
            "window.said = [];"
            "Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: { speaking: false,"
            " getVoices: () => arguments_voices, speak(words) { window.said.push([words.text, words.lang]); this.speaking = true; },"
            " cancel() { this.speaking = false; } } });"
            "window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };".replace(
                "arguments_voices", json.dumps(voices)
            )
        )

    def test_reading_aloud_uses_a_voice_of_this_machine(self):
        self.simplify()
        button = self.find("[data-speak=after-text]")
        self.speak_with([{"lang": "nl-NL", "localService": False}, {"lang": "nl-BE", "localService": True}])
        button.click()
        self.assertEqual(button.text, "Stop met voorlezen")
        text = self.find("#after-text").get_property("textContent")
        self.assertEqual(self.driver.execute_script("return window.said"), [[text, "nl-BE"]])
        button.click()
        self.assertEqual(button.text, "Lees voor")

    def test_no_voice_of_this_machine_no_reading(self):
        self.choose("ar")
        self.simplify(TRIP)
        self.speak_with([{"lang": "ar-SA", "localService": False}, {"lang": "nl-NL", "localService": True}])
        self.find("[data-speak=card-text]").click()
        self.assertIn("geen eigen stem", self.find("#status").text)
        self.assertEqual(self.driver.execute_script("return window.said"), [])

    def test_one_part_is_printed(self):
        self.simplify(TRIP)
        self.driver.execute_script("window.print = () => { window.printed = document.documentElement.dataset.print; }")
        for part, other in ("card", "#result"), ("result", "#card"):
            self.find(f"[data-print={part}]").click()
            self.assertEqual(self.driver.execute_script("return window.printed"), part)
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
            self.assertTrue(self.find(f"#{part}").is_displayed())
            self.assertFalse(self.find(other).is_displayed())
            self.assertFalse(self.find("#form").is_displayed())
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
            media(self.driver)
            self.driver.execute_script("dispatchEvent(new Event('afterprint'))")
            self.assertTrue(self.find("#form").is_displayed())


class Bringing(PageTest):
    """Text comes in with its formatting; the writer's own words."""

    def paste(self, html, text=""):
        self.driver.execute_script(
            "const data = new DataTransfer(); data.setData('text/html', arguments[0]); data.setData('text/plain', arguments[1]);"
            "document.querySelector('#message').focus();"
            "return document.querySelector('#message').dispatchEvent("
            "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));", html, text
        )
        return self.find("#message").get_property("value")

    def test_word(self):
        self.assertEqual(
            self.paste(WORD),
            "# Schoolreis\n\nIndien u **dinsdag** komt, belt u ons.\n\n- een jas\n- geld\n1. instappen\n\n| ma | 9 uur |",
        )
        self.find("#simplify").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        self.assertIn("Als u **dinsdag** komt", self.find("#after-text").text)
        rich = self.find("#rich").get_property("innerHTML")
        for part in "<h2>Schoolreis</h2>", "<strong>dinsdag</strong>", "<li>een jas</li>", "<ol>\n<li>instappen</li>", "<td>ma</td>":
            self.assertIn(part, rich)
        self.find("#message").send_keys(Keys.CONTROL, "a", Keys.NULL, Keys.DELETE, "a")
        self.assertEqual(self.find("#format").get_property("value"), "text")

    def test_mail(self):
        self.assertEqual(
            self.paste(MAIL),
            "Beste ouders,\n\nKijk op [onze site](https://www.school.example/reis).\n\n"
            "_Graag_ **_op tijd_**, **[kaart](https://www.school.example/kaart)**, foto_van_ons, _dank_!\n\n"
            "- een jas\n- een **lunch**\n  - brood\n\n**Let op!**",
        )
        self.find("#simplify").click()
        self.wait(lambda: self.find("#status").text.startswith("Klaar."))
        rich = self.find("#rich").get_property("innerHTML")
        for part in "<em>Graag</em> <strong><em>op tijd</em></strong>", '<strong><a href="https://www.school.example/kaart">kaart</a></strong>', "foto_van_ons, <em>dank</em>!":
            self.assertIn(part, rich)

    def test_text_of_a_school_app_is_pasted_by_the_browser(self):
        self.assertEqual(self.paste(APP), "")
        self.assertEqual(self.find("#format").get_property("value"), "text")

    def drop(self, name, text):
        self.driver.execute_script(
            "const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(arguments[1])], arguments[0]));"
            "document.querySelector('#message').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));",
            name, list(text),
        )

    def test_a_file_is_dropped(self):
        value = lambda: self.find("#message").get_property("value")
        self.drop("brief.txt", "Indien u één keer komt.".encode("windows-1252"))
        self.wait(lambda: value() == "Indien u één keer komt.")
        self.drop("brief.md", "# Kop\n\nIndien u komt.".encode())
        self.wait(lambda: value().startswith("# Kop"))
        self.assertEqual(self.find("#format").get_property("value"), "markdown")
        self.drop("brief.html", b"<p>Beste <b>ouders</b></p>")
        self.wait(lambda: value() == "Beste **ouders**")
        self.drop("brief.docx", b"PK")
        self.wait(lambda: "Open het" in self.find("#problem").text)
        self.assertEqual(value(), "Beste **ouders**")

    def words(self):
        return self.driver.execute_script("return localStorage.getItem('helder.words')")

    def test_own_words_stay_in_the_browser_until_they_are_cleared(self):
        self.addCleanup(self.driver.execute_script, "localStorage.clear()")
        self.assertIsNone(self.words())
        self.find("#words-box summary").click()
        self.find("#word").send_keys("groepsapp")
        self.find("#instead").send_keys("appgroep", Keys.ENTER)
        self.assertEqual(json.loads(self.words()), [{"word": "groepsapp", "instead": "appgroep"}])
        self.assert_accessible("own words")
        picture(self.driver, "desktop-own-words")
        self.driver.refresh()
        self.simplify("Kijk in de groepsapp.")
        self.assertEqual(self.find("#after-text").text, "Kijk in de appgroep.")
        self.assertIn("eigen woordenlijst", self.find("#change-1").text)
        self.find("#words-box summary").click()
        self.find("[data-word=groepsapp]").click()
        self.assertIsNone(self.words())
        self.find("#word").send_keys("a")
        self.find("#add-word").click()
        self.assertIn("twee verschillende woorden", self.find("#words-status").text)
        self.find("#instead").send_keys("b", Keys.ENTER)
        self.find("#clear-words").click()
        self.assertIsNone(self.words())


if __name__ == "__main__":
    unittest.main()
