"""From a page as a person pasted it to the article on it."""

from extract.page.cleaning import Page, clean

__all__ = ["Page", "clean"]
