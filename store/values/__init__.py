"""Values and texts on their way into rows and out of them, and what people change. Pure: no SQL."""
