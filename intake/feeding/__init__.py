"""Feeds: RSS, Atom, RDF and JSON Feed read into their items, followed, and brought up to date."""
