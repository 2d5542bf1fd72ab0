"""Article to claims: cleaning, dates, actors, acts. Pure: text in, values out."""
