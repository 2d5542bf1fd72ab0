"""A timeline that somebody keeps: each row of a table, or record, is a dated event.

The timeline is kept as one article whose paragraphs are its rows and whose claims are these rows:
they stand as their keeper wrote them, and no reading anew touches them (`is_kept`). What a row
does not say of its act (kind, actors, whether it happened) is read from its words.
"""

from intake.timelines.keeping import is_kept, of_rows

__all__ = ["is_kept", "of_rows"]
