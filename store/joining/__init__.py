"""Which claims tell of one event, and which only seem to. Pure: no SQL."""
