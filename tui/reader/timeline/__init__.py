"""The timeline: its events, headings and lanes, and the strip that shows them over time."""
