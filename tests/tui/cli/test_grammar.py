"""The grammar of the command line: what is understood and what is refused."""

import pytest

from store.model import Kind, Order, Status
from tui.cli.examples import EXAMPLES
from tui.cli.grammar import parse
from tui.cli.options import COMMANDS, LISTINGS
from tui.cli.overview import GROUPS, overview
from tui.cli.values import ALL


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The sentence that a wrong command line gets, with exit code 2."""
    with pytest.raises(SystemExit) as left:
        parse(words)
    assert left.value.code == 2
    return capsys.readouterr().err


def test_no_command_is_the_reader() -> None:
    """Nothing has to be said."""
    assert parse([]).command is None


def test_words_may_stand_between_options() -> None:
    """Before, between and after them."""
    options = parse(["events", "--since", "2025-12-20", "putin", "--limit", "5", "truce"])
    assert options.words == ["putin", "truce"]
    assert options.since == "2025-12-20"
    assert options.limit == 5


def test_the_store_is_named_before_or_after_the_command() -> None:
    """Whichever comes to mind."""
    assert parse(["--db", "a.db", "events"]).db == "a.db"
    assert parse(["events", "--db", "a.db"]).db == "a.db"
    assert parse(["events"]).db is None
    assert parse(["--read-only", "events"]).read_only
    assert parse(["events", "--read-only"]).read_only
    assert not parse(["events"]).read_only


@pytest.mark.parametrize("name", LISTINGS)
def test_every_listing_takes_the_same_filters(name: str) -> None:
    """The outside contract."""
    options = parse(
        f"{name} a b --actor X --actor Y --any --not Z --since 2025 --until 2026 --kind agree"
        " --kind CONSULT --status Planned --talks T --article 3 --limit all --order newest"
        " --format csv".split()
    )
    assert options.words == ["a", "b"]
    assert options.actor == ["X", "Y"]
    assert options.any
    assert options.without == ["Z"]
    assert (options.since, options.until) == ("2025", "2026")
    assert options.kind == [Kind.AGREE, Kind.CONSULT]
    assert options.status == [Status.PLANNED]
    assert (options.talks, options.article) == (["T"], 3)
    assert options.limit == ALL
    assert options.order is Order.NEWEST
    assert options.format == "csv"


def test_a_listing_keeps_everything_unless_told() -> None:
    """The defaults."""
    options = parse(["events"])
    assert (options.words, options.actor, options.without) == ([], [], [])
    assert (options.kind, options.status) == ([], [])
    assert options.limit is None
    assert options.order is Order.OLDEST
    assert options.format == "table"


def test_sources_may_stand_between_options() -> None:
    """`-` is a source and no option."""
    options = parse(["add", "--published", "2025-12-28", "a.txt", "--outlet", "X", "-"])
    assert options.sources == ["a.txt", "-"]
    assert (options.published, options.outlet) == ("2025-12-28", "X")


@pytest.mark.parametrize(
    ("words", "value"), [([], None), (["--dayfirst"], True), (["--no-dayfirst"], False)]
)
def test_day_first_is_said_or_not(words: list[str], *, value: bool | None) -> None:
    """Three answers, since the page may say it itself."""
    assert parse(["add", "a.txt", *words]).dayfirst is value


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["evnts"], "'evnts'"),
        (
            ["events", "--sinc", "2025"],
            "parley events: unknown: --sinc; see `parley events --help`\n",
        ),
        (["events", "--kind", "fight"], "'fight' is no kind; there are AGREE, CONSULT"),
        (["events", "--status", "done"], "'done' is no status; there are happened, ongoing"),
        (["events", "--order", "up"], "'up' is no order; there are oldest, newest"),
        (["events", "--format", "xml"], "'xml'"),
        (["events", "--limit", "0"], "'0' is neither a number from 1 nor \"all\""),
        (["events", "--limit", "-1"], "--limit"),
        (["events", "--limit", "9" * 19], "is neither a number from 1"),
        (["events", "--article", "one"], "'one' is not a number"),
        (["events", "--article", "٣"], "'٣' is not a number"),
        (["show", "1", "2"], "parley show: unknown: 2; see `parley show --help`\n"),
        (["show", "9" * 19], "is not a number"),
        (["edit", "--outlet", "X"], "--article"),
        (["remove"], "ID"),
        (["completions", "tcsh"], "'tcsh'"),
        (["--events"], "parley: unknown: --events; see `parley --help`\n"),
    ],
)
def test_a_wrong_line_gets_one_sentence(
    capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    """It says what is wrong and where help is, without the whole usage."""
    said = refusal(capsys, *words)
    assert sentence in said
    assert said.count("\n") == 1
    assert "usage" not in said


@pytest.mark.parametrize("name", EXAMPLES)
def test_help_ends_in_examples(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Of the program and of every command; help is no error."""
    with pytest.raises(SystemExit) as left:
        parse([name, "--help"] if name else ["--help"])
    assert left.value.code == 0
    assert EXAMPLES[name] in capsys.readouterr().out


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_is_understood(name: str) -> None:
    """What help shows can be typed."""
    import shlex

    for line in EXAMPLES[name].splitlines():
        command = line.strip().rpartition("| ")[2].partition(" > ")[0].partition("   ")[0]
        if command.startswith("parley"):
            parse(shlex.split(command)[1:])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("evnts", "'evnts' is no command; the nearest: events"),
        ("tags\x1b[2J", "'tags\\x1b[2J' is no command; the nearest: tags"),
        ("12", "'12' is no command"),
    ],
)
def test_a_command_that_there_is_not_is_answered_by_the_nearest(
    typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one short sentence, not by all that there are."""
    assert refusal(capsys, typed) == f"parley: {said}; see `parley --help`\n"


@pytest.mark.parametrize("name", ["actor", "feed"])
def test_only_the_verb_has_to_be_said(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Some verbs take no name."""
    said = "the following arguments are required: VERB"
    assert refusal(capsys, name) == f"parley {name}: {said}; see `parley {name} --help`\n"


def test_help_tells_of_every_command_once(capsys: pytest.CaptureFixture[str]) -> None:
    """In groups, each command in one of them."""
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(COMMANDS)
    with pytest.raises(SystemExit):
        parse(["--help"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "usage: parley [OPTION ...] [COMMAND ...]"
    for name, (does, _) in COMMANDS.items():
        assert lines.count(f"  {name:<11}  {does}") == 1


def test_groups_stand_apart() -> None:
    """A title, a line for each command, an empty line."""
    told = overview({name: name.upper() for name in COMMANDS})
    assert "\n\nkeep:\n  star         STAR\n  tag          TAG\n" in told
    assert told.startswith("read in:\n  add          ADD\n")
    assert told.endswith("\n  completions  COMPLETIONS\n")
