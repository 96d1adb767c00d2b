"""How the page looks, compared with what was accepted: the boxes of its parts, in pixels, and a small picture of the whole.

Pictures differ with the fonts of a machine; boxes hardly do. Where the page's font is as wide as it was when the boxes were
accepted, all four sides are compared, to 2 pixels, and pictures of an eighth of the size, in which letters are no more than
grey; where it isn't, only left side and width, which no font decides. ACCEPT=1 writes what is there now to layout.json and looks/.
"""

import base64
import io
import json
import os
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from PIL import Image, ImageChops
from page import PageTest, media, picture

ACCEPTED = Path(__file__).parent / "layout.json"
LOOKS = Path(__file__).parent / "looks"
TOLERANCE = 2
SHRUNK = 8
PARTS = (
    ".masthead", ".compose", "h1", "#message", ".choices", ".choice", "#lang", ".actions", "#simplify", ".examples",
    "#result", "#measures .measures", ".measure", ".legend", ".views", ".view", "article.before", "article.after",
    "#after-text", ".tools", "#changes-title", ".edits.changes", ".choose", "#card", ".card-tools", ".foot",
)
BOXES = """
    return Object.fromEntries(arguments[0].flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box?.width ? [[part, [box.left + scrollX, box.width, box.top + scrollY, box.height].map(Math.round)]] : [];
    }));
"""
FONT = """
    const line = document.createElement("span");
    line.style.cssText = "position: absolute; font-size: 100px; white-space: nowrap";
    line.textContent = "Maak uw bericht duidelijk: 0123456789";
    document.body.append(line);
    const width = Math.round(line.getBoundingClientRect().width);
    line.remove();
    return width;
"""


class Layout(PageTest):
    maxDiff = None

    def test_the_parts_stand_where_they_stood(self):
        found = {"font": self.driver.execute_script(FONT)}
        for width in 1280, 640, 360:
            metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
            self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            self.driver.get(self.server.url)
            found[f"{width} start"] = self.driver.execute_script(BOXES, PARTS)
            self.simplify()
            found[f"{width} result"] = self.driver.execute_script(BOXES, PARTS)
            self.assert_fits()
            picture(self.driver, f"layout-{width}")
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        if os.environ.get("ACCEPT") == "1":
            ACCEPTED.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n")
        accepted = json.loads(ACCEPTED.read_text())
        sides = 4 if accepted["font"] == found["font"] else 2
        if sides == 2:
            print("the page's font is another than in layout.json: heights are not compared", file=sys.stderr)
        for state, boxes in accepted.items():
            if state == "font":
                continue
            self.assertEqual(sorted(found[state]), sorted(boxes), state)
            for part, box in boxes.items():
                for accepted_side, side in list(zip(box, found[state][part]))[:sides]:
                    self.assertAlmostEqual(side, accepted_side, delta=TOLERANCE, msg=f"{state}: {part} {found[state][part]} {box}")

    def small_picture(self):
        """The whole page at an eighth of its size."""
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        whole = Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB")
        return whole.resize((whole.width // SHRUNK, whole.height // SHRUNK), Image.Resampling.BOX)

    def test_it_looks_as_it_looked(self):
        self.driver.get(self.server.url)
        if self.driver.execute_script(FONT) != json.loads(ACCEPTED.read_text())["font"]:
            self.skipTest("the page's font is another than in layout.json")
        for width, scheme in (1280, "light"), (1280, "dark"), (360, "light"), (360, "dark"):
            metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
            self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            media(self.driver, scheme)
            self.driver.get(self.server.url)
            for state in "start", "result":
                if state == "result":
                    self.simplify()
                    self.driver.execute_script("document.activeElement?.blur()")
                found, accepted = self.small_picture(), LOOKS / f"{width}-{scheme}-{state}.png"
                if os.environ.get("ACCEPT") == "1":
                    LOOKS.mkdir(exist_ok=True)
                    found.save(accepted, optimize=True)
                with Image.open(accepted) as picture_then:
                    self.assertEqual(found.width, picture_then.width)
                    self.assertAlmostEqual(found.height, picture_then.height, delta=1, msg=accepted.name)
                    then = picture_then.convert("RGB").crop((0, 0, *found.size))
                difference = ImageChops.difference(found, then).convert("L").point(lambda value: 255 if value > 24 else 0)
                share = difference.histogram()[255] / (found.width * found.height)
                self.assertLess(share, 0.005, f"{accepted.name}: {share:.1%} of it looks otherwise; see {accepted}")
        media(self.driver)
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})

    def test_nothing_covers_what_one_presses(self):
        covered = """
            const pressed = [...document.querySelectorAll("button, select, textarea, summary, input, .choice")];
            return pressed.filter((one) => one.checkVisibility()).flatMap((one) => {
              one.scrollIntoView({ block: "center", behavior: "instant" });
              const box = one.getBoundingClientRect();
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              const isFree = one.contains(top) || top?.contains(one) && top.closest("label") === one.closest("label");
              return isFree || getComputedStyle(one).opacity === "0" ? [] : [one.outerHTML.slice(0, 80)];
            });
        """
        for width in 1280, 640, 360, 320:
            metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
            self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            self.driver.get(self.server.url)
            self.simplify()
            self.assertEqual(self.driver.execute_script(covered), [], width)
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


if __name__ == "__main__":
    unittest.main()
