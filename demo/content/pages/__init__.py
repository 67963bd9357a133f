"""Home, listing pages, plain pages and the settings of the site."""

from .about import ABOUT
from .home import HOME
from .index_pages import INDEX_PAGES
from .notices import ACCESSIBILITY, CONTACT, PRIVACY
from .site import SITE

STANDARD_PAGES = (ABOUT, PRIVACY, ACCESSIBILITY, CONTACT)

__all__ = ["HOME", "INDEX_PAGES", "SITE", "STANDARD_PAGES"]
