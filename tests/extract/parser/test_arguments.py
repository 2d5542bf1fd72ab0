"""Who does what a verb says, and to whom."""

from itertools import pairwise

from extract.parser.arguments import Arguments
from extract.values import Form
from tests.extract.parser.trees import cast_of, parse_of


def roles(text: str, table: str, cue: str, *names: str, **forms: Form) -> tuple[list[str], ...]:
    """Return who does what the cue says, and to whom."""
    parse = parse_of(text, table)
    arguments = Arguments(cast_of(text, *names, **forms), parse)
    start = text.index(cue)
    verb = arguments.verb(start, start + len(cue))
    assert verb is not None
    return (
        arguments.names(arguments.doers(verb)),
        arguments.names(arguments.undergoers(verb)),
    )


def test_subjects_act_on_objects() -> None:
    """With all that are joined to them."""
    table = """
    Ana PROPN nsubj sued
    Bo PROPN conj Ana
    Di PROPN conj Bo
    sued VERB ROOT - sue
    Cy PROPN dobj sued
    """
    found = roles("Ana, Bo and Di sued Cy", table, "sued", "Ana", "Bo", "Cy", "Di")
    assert found == (["Ana", "Bo", "Di"], ["Cy"])


def test_in_the_passive_the_agent_acts_on_the_subject() -> None:
    """As in "Cy was sued by Ana"."""
    table = """
    Cy PROPN nsubjpass sued
    was AUX auxpass sued be
    sued VERB ROOT - sue
    by ADP agent sued
    Ana PROPN pobj by
    """
    assert roles("Cy was sued by Ana", table, "was sued", "Ana", "Cy") == (["Ana"], ["Cy"])


def test_a_joined_verb_has_the_subject_of_the_first() -> None:
    """As in "Ana met Bo and sued Cy"."""
    table = """
    Ana PROPN nsubj met
    met VERB ROOT - meet
    Bo PROPN dobj met
    sued VERB conj met sue
    Cy PROPN dobj sued
    """
    found = roles("Ana met Bo and sued Cy", table, "sued", "Ana", "Bo", "Cy")
    assert found == (["Ana"], ["Cy"])


def test_a_verb_joined_to_a_passive_has_its_subject() -> None:
    """As in "Cy was hurt and sued Ana"."""
    table = """
    Cy PROPN nsubjpass hurt
    was AUX auxpass hurt be
    hurt VERB ROOT -
    sued VERB conj hurt sue
    Ana PROPN dobj sued
    """
    assert roles("Cy was hurt and sued Ana", table, "sued", "Ana", "Cy") == (["Cy"], ["Ana"])


def test_an_infinitive_is_done_by_the_object_above_it_else_by_the_subject() -> None:
    """As in "Ana urged Bo to go", "Ana refused to go"."""
    table = """
    Ana PROPN nsubj urged
    urged VERB ROOT - urge
    Bo PROPN dobj urged
    go VERB xcomp urged
    """
    assert roles("Ana urged Bo to go", table, "go", "Ana", "Bo") == (["Bo"], [])
    table = """
    Ana PROPN nsubj refused
    refused VERB ROOT - refuse
    go VERB xcomp refused
    """
    assert roles("Ana refused to go", table, "go", "Ana") == (["Ana"], [])


def test_a_relative_clause_is_of_the_noun_that_it_follows() -> None:
    """As in "Ana, who sued Cy"; with a subject of its own it has that."""
    table = """
    Ana PROPN ROOT -
    who PRON nsubj sued
    sued VERB relcl Ana sue
    Cy PROPN dobj sued
    """
    assert roles("Ana, who sued Cy", table, "sued", "Ana", "Cy") == (["Ana"], ["Cy"])
    table = """
    Ana PROPN ROOT -
    Bo PROPN nsubj sued
    sued VERB relcl Ana sue
    """
    assert roles("Ana, whom Bo sued", table, "sued", "Ana", "Bo") == (["Bo"], [])


def test_a_participle_is_of_the_noun_that_it_follows() -> None:
    """As in "Ana, suing Cy"."""
    table = """
    Ana PROPN ROOT -
    suing VERB acl Ana sue
    Cy PROPN dobj suing
    """
    assert roles("Ana, suing Cy", table, "suing", "Ana", "Cy") == (["Ana"], ["Cy"])


def test_without_a_subject_nobody_acts() -> None:
    """At the top, and in a clause that has its own."""
    assert roles("Go", "Go VERB ROOT - go", "Go") == ([], [])
    table = """
    Ana PROPN nsubj said
    said VERB ROOT - say
    go VERB ccomp said
    """
    assert roles("Ana said go", table, "go", "Ana") == ([], [])


def test_an_apposition_names_whom_a_noun_means() -> None:
    """As in "The clerk, Ana, left": not what only describes her."""
    table = """
    clerk NOUN nsubj left
    Ana PROPN appos clerk
    left VERB ROOT - leave
    """
    assert roles("The clerk, Ana, left", table, "left", "Ana") == (["Ana"], [])
    assert roles("The clerk, Ana, left", table, "left", "Ana", Ana=Form.ROLE) == ([], [])


def test_a_nationality_word_names_nobody_by_itself() -> None:
    """As in "The Dane left" is one of many."""
    table = """
    Dane NOUN nsubj left
    left VERB ROOT - leave
    """
    assert roles("The Dane left", table, "left", "Dane", Dane=Form.DEMONYM) == ([], [])


def test_the_verb_of_a_cue_is_the_one_that_governs_it() -> None:
    """Not an auxiliary, not a noun; none where no verb is among the words."""
    table = """
    Ana PROPN nsubj left
    had AUX aux left have
    left VERB ROOT - leave
    home NOUN advmod left
    """
    parse = parse_of("Ana had left home", table)
    arguments = Arguments(cast_of("Ana had left home"), parse)
    verb = arguments.verb(4, 17)
    assert verb is not None
    assert verb.text == "left"
    assert arguments.verb(4, 7) is None
    assert arguments.verb(13, 17) is None


def test_a_chain_of_verbs_is_followed_only_so_far() -> None:
    """A page of joined verbs is read in linear time."""
    verbs = [f"v{number}" for number in range(12)]
    rows = ["Ana PROPN nsubj v0", "v0 VERB ROOT -"]
    rows += [f"{one} VERB conj {before}" for before, one in pairwise(verbs)]
    text = " ".join(["Ana", *verbs])
    table = "\n".join(rows)
    assert roles(text, table, "v6", "Ana") == (["Ana"], [])
    assert roles(text, table, "v7", "Ana") == ([], [])
