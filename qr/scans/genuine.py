"""Whether a request is a person who scanned, as far as the request itself tells.

Nothing of it is kept. What machines say of themselves is believed; a machine that claims to be a
phone is counted, which is the price of asking nobody who they are.
"""

import re

from django.http import HttpRequest

# What fetches a link to preview it, to index it or to watch it, by a part of its name.
# Phones and the browsers within apps have names too: Cubot is a phone, Snapchat opens what it scans.
MACHINES = re.compile(
    r"(?<!cu)bot\b|(?<!cu)bot[/_-]|crawl|spider|slurp|preview|fetch|scrap|monitor|uptime|pingdom|probe"
    r"|link.?check|facebookexternalhit|facebookcatalog|meta-external|whatsapp/|viber/|slack-"
    r"|embedly|vkshare|mastodon|iframely|google-|googleother|mediapartners|lighthouse|headless"
    r"|phantomjs|curl|wget|python|httpx|aiohttp|urllib|go-http|java/|okhttp|axios|ruby|perl|libwww"
    r"|apache-http|postman|insomnia|nmap|nikto|sqlmap|zgrab|masscan",
    re.IGNORECASE,
)
# Headers in which a browser says that it only looks ahead.
AHEAD = ("Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")
LOOKS_AHEAD = re.compile(r"prefetch|prerender|preview", re.IGNORECASE)


def is_genuine(request: HttpRequest) -> bool:
    """Whether to count this request as a scan: a page asked for by a person, now."""
    headers = request.headers
    if request.method != "GET":
        return False
    if any(LOOKS_AHEAD.search(headers.get(name, "")) for name in AHEAD):
        return False
    if headers.get("Sec-Fetch-Mode", "navigate") != "navigate":
        return False  # a picture, a script or a worker asks, not a person
    if headers.get("X-Requested-With", "") == "XMLHttpRequest":
        return False
    return MACHINES.search(headers.get("User-Agent", "")) is None
