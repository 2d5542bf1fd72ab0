"""How far an adding has come."""

from intake.reached import Reached


def test_sources_before_the_one_in_hand_are_done() -> None:
    """Whatever was really taken of them."""
    reached = Reached()
    reached.begin([100, 0, 50])
    assert (reached.size, reached.sources, reached.taken) == (150, 3, 0)
    reached.taken += 30
    reached.at(1)
    assert (reached.source, reached.taken) == (1, 100)
    reached.at(2)
    assert (reached.source, reached.taken) == (2, 100)


def test_nothing_is_nothing() -> None:
    """No sources at all."""
    reached = Reached()
    reached.begin([])
    assert (reached.size, reached.sources) == (0, 0)
