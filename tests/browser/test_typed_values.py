"""The editor in a real browser: what is typed stays as it is, and is said back in words."""

import pytest
from playwright.sync_api import expect

from tests.factories.core import AdministratorFactory
from tests.factories.exhibition import ExhibitionPageFactory
from tests.factories.showcase import InnovationPageFactory


@pytest.fixture
def edit(live_server, client, open_browser_page):
    """Opens the editor of a page as an administrator."""

    def open_editor(page):
        client.force_login(AdministratorFactory())
        tab = open_browser_page()
        cookie = client.cookies["sessionid"]
        tab.context.add_cookies(
            [{"name": "sessionid", "value": cookie.value, "url": live_server.url}]
        )
        tab.goto(f"{live_server.url}/admin/pages/{page.pk}/edit/")
        return tab

    return open_editor


def type_into(tab, selector: str, text: str):
    """As a person does: click, type, go on with the Tab key."""
    field = tab.locator(selector)
    field.click()
    field.fill("")
    field.press_sequentially(text)
    field.press("Tab")
    return field


def echo(tab, selector: str):
    return tab.locator(f"{selector}-understood")


def test_dates_in_rows_stay_as_typed_and_are_told(edit):
    tab = edit(ExhibitionPageFactory())
    added = "#id_days-0-date"
    if not tab.locator(added).count():
        tab.locator("#id_days-ADD").click()

    field = type_into(tab, added, "1/2/2026")

    expect(field).to_have_value("1/2/2026")
    expect(echo(tab, added)).to_have_text("Minggu, 1 Februari 2026")
    type_into(tab, added, "1/2/26")
    expect(field).to_have_value("1/2/26")
    expect(echo(tab, added)).to_have_class("typed-echo typed-echo--error")
    type_into(tab, "#id_days-0-opens", "9.30")
    expect(tab.locator("#id_days-0-opens")).to_have_value("9.30")
    expect(echo(tab, "#id_days-0-opens")).to_have_text("09.30")


def test_the_calendar_still_fills_in_a_date(edit):
    tab = edit(InnovationPageFactory())
    tab.evaluate("document.querySelector('#id_trial_on').scrollIntoView()")
    for panel in tab.locator("[role=tab]").all():
        if tab.locator("#id_trial_on").is_visible():
            break
        panel.click()

    tab.locator("#id_trial_on").click()
    tab.locator(
        ".xdsoft_datetimepicker:visible td.xdsoft_date:not(.xdsoft_other_month)"
    ).first.click()

    expect(echo(tab, "#id_trial_on")).not_to_be_empty()
    assert tab.locator("#id_trial_on").input_value().endswith("-01")


def test_numbers_keep_their_comma_and_their_points(edit):
    tab = edit(ExhibitionPageFactory())
    for panel in tab.locator("[role=tab]").all():
        if tab.locator("#id_latitude").is_visible():
            break
        panel.click()

    field = type_into(tab, "#id_latitude", "-6,804")

    expect(field).to_have_value("-6,804")
    expect(echo(tab, "#id_latitude")).to_contain_text("minus enam koma delapan nol empat")


def test_a_date_in_a_block_is_told_too(edit):
    tab = edit(InnovationPageFactory())
    tab.wait_for_function("window.telepath !== undefined")
    for panel in tab.locator("[role=tab]").all():
        panel.click()
        if tab.locator("#panel-child-sources-section, [id$=sources-section]").first.is_visible():
            break
    section = tab.locator("[id$=sources-section]").first
    section.locator(
        "button[data-streamblock-menu-open], button[title='Sisipkan sebuah blok'], .c-sf-add-button"
    ).first.click()
    selector = "#sources-0-value-published_on"

    field = type_into(tab, selector, "1 Feb 2026")

    expect(field).to_have_value("1 Feb 2026")
    expect(echo(tab, selector)).to_have_text("Minggu, 1 Februari 2026")


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal>Bawa:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>KTP<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp;
</span></span>asli</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;
</span></span>Kartu keluarga</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span>Antre</p>
<!--EndFragment--></body></html>"""


def test_a_list_pasted_from_word_stays_a_list(edit):
    tab = edit(ExhibitionPageFactory())
    editor = tab.locator("[data-contentpath=introduction] .public-DraftEditor-content")
    editor.click()

    editor.evaluate(
        """(element, html) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/html", html);
          clipboardData.setData("text/plain", "Bawa: KTP asli Kartu keluarga Antre");
          const options = { clipboardData, bubbles: true, cancelable: true };
          element.dispatchEvent(new ClipboardEvent("paste", options));
        }""",
        WORD,
    )

    expect(editor.locator("li")).to_have_text(["KTP", "asli", "Kartu keluarga", "Antre"])
    assert editor.locator("ul > li").all_inner_texts() == ["KTP", "asli", "Kartu keluarga"]
    assert editor.locator("ol > li").all_inner_texts() == ["Antre"]
