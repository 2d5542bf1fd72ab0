"""From sentences to claims: acts joined with who says so, their dates and their headlines."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.acts.act import Act
from extract.acts.finding import find_acts
from extract.acts.memory import Memory
from extract.acts.people.aiming import aim
from extract.acts.people.allegiance import Sides
from extract.acts.people.completing import complete
from extract.acts.people.parties import Parties
from extract.acts.people.principals import give_counterparts
from extract.acts.people.roles import ALOUD, Roles
from extract.acts.saying.voices import is_narrated, with_speaker
from extract.acts.scene import Scene, parse
from extract.acts.settling import settle
from extract.acts.told.foretelling import foretold
from extract.acts.words.denoting import acting
from extract.dating import ActSpan, Dater, Dating
from extract.rows import row
from store.model import Claim, Confidence, DatedBy, Kind, Mode, Participant, Role, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from extract.grammar.tokens import Token
    from extract.values import Cast, Mention, Sentence, Speech, Timex


def claims(
    text: str,
    sentences: Sequence[Sentence],
    published: date,
    cast: Cast,
    timexes: Sequence[Timex],
    speeches: Sequence[Speech],
    retag: Callable[[list[Token]], None] | None = None,
) -> tuple[Claim, ...]:
    """Return what every sentence says was, is, will or will not be done, in text order.

    `retag` corrects what kind of word each word of a sentence is, after the rules.
    """
    reader = _Reader(text, sentences, published, cast, timexes, speeches)
    reader.retag = retag
    return tuple(reader.read())


class _Reader:
    """Reads one article."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        published: date,
        cast: Cast,
        timexes: Sequence[Timex],
        speeches: Sequence[Speech],
    ) -> None:
        self.text, self.sentences, self.published, self.cast = text, sentences, published, cast
        self.timexes = sorted(timexes, key=lambda one: one.start)
        self.speeches = sorted(speeches, key=lambda one: one.cue_start)
        self.dater = Dater(text, sentences, timexes, published, speeches)
        self.parties = Parties(text, cast)
        self.sides = Sides(text, cast, published)
        self.memory = Memory(sides=self.sides)
        self.retag: Callable[[list[Token]], None] | None = None
        self._mention_starts = [one.start for one in cast.mentions]
        self._timex_starts = [one.start for one in self.timexes]
        self._speeches = _by_sentence(self.speeches, sentences)

    def read(self) -> list[Claim]:
        """Return the claims of all sentences."""
        told: list[tuple[Scene, Act]] = []
        for index, sentence in enumerate(self.sentences):
            scene = self._scene(index, sentence)
            told += [(scene, act) for act in self._acts(scene)]
        give_counterparts([act for _, act in told], self.sides)
        complete(told, self.sides)
        aim(told, self.sides)
        settle(act for _, act in told)
        return [self._claim(scene, act) for scene, act in told]

    def _scene(self, index: int, sentence: Sentence) -> Scene:
        mentions: list[Mention] = _within(self.cast.mentions, self._mention_starts, sentence)
        timexes: list[Timex] = _within(self.timexes, self._timex_starts, sentence)
        around = (mentions, timexes, self._speeches[index])
        scene = parse(self.text, index, sentence, self.published, self.cast, around, self.retag)
        scene.speeches = tuple(with_speaker(scene, one, self.memory) for one in scene.speeches)
        return scene

    def _acts(self, scene: Scene) -> list[Act]:
        acts = find_acts(scene, self.memory)
        acts = [act for act in acts if self._concerns_parties(act)]
        for act in acts:
            if is_narrated(scene, act):
                act.speech = None
            elif act.speech is None and act.kind in ALOUD:
                act.speech = _own_words(scene, act)
        for one in scene.speeches:
            saying = self._saying(scene, one, acts)
            if saying is not None:
                acts.append(saying)
        return sorted(acts, key=lambda act: act.cue)

    def _concerns_parties(self, act: Act) -> bool:
        named = act.roles.all
        speaker = act.speech.speaker if act.speech is not None else None
        if speaker is not None and not self.parties.is_party(speaker):
            return False  # what a commentator says is no event
        return not named or any(self.parties.is_party(name) for name in named)

    def _saying(self, scene: Scene, speech: Speech, acts: Sequence[Act]) -> Act | None:
        """Return a STATE for words that hold no act of their own."""
        first, last = scene.sentence.start, scene.sentence.end
        inside = [
            (max(start, first), min(end, last))
            for start, end in speech.content
            if self.text[max(start, first) : min(end, last)].strip()
        ]
        if any(act.speech is speech for act in acts) or not inside:
            return None
        if any(_says(scene, act, speech) for act in acts):
            return None
        if speech.speaker is None or not self.parties.is_party(speech.speaker):
            return None
        if speech.cue_start == speech.cue_end and not speech.direct:
            return None  # reported words that go on tell of acts, or of nothing
        here = first <= speech.cue_start < speech.cue_end <= last
        cue = (speech.cue_start, speech.cue_end) if here else inside[0]
        warns = here and self.text[speech.cue_start : speech.cue_end].lower().startswith("warn")
        act = Act(
            kind=Kind.THREATEN if warns else Kind.STATE,  # of what comes if he is not heard
            mode=None,
            status=Status.HAPPENED,
            cue=cue,
            span=(first, last),
            roles=Roles(sources=_tellers(scene, speech.speaker, cue)),
            speech=speech,
            statement=True,
        )
        return foretold(scene, act, speech)

    def _claim(self, scene: Scene, act: Act) -> Claim:
        within = act.within if act.on is None else None
        cue = (within.chunk.start, within.chunk.end) if within is not None else act.cue
        span = scene.span(within) if within is not None else act.span
        dating = self.dater.date(
            ActSpan(
                sentence=scene.index,
                cue_start=cue[0],
                cue_end=cue[1],
                clause_start=span[0],
                clause_end=span[1],
                status=act.status,
                statement=act.statement,
                background=act.background,
                same_event_hint=act.goes_on,
                teller=_teller(act),
                actors=frozenset(act.roles.all),
                now=_is_now(act),
                on=act.on,
                apart=act.apart,
                before=act.before,
                lasted=act.lasted,
            )
        )
        dating = self._fresh(act, dating)
        doubts = (*act.doubts, *dating.doubts)
        speech = act.speech
        if speech is not None and speech.doubt:
            doubts = (*doubts, speech.doubt)
        sentence = scene.sentence
        return Claim(
            sentence=self.text[sentence.start : sentence.end],
            start=sentence.start,
            end=sentence.end,
            cue_start=act.cue[0],
            cue_end=act.cue[1],
            kind=act.kind,
            mode=act.mode,
            status=act.status,
            headline=row(scene, act),
            place=act.place,
            date=dating.date,
            earliest=dating.earliest,
            latest=dating.latest,
            time=dating.time,
            wording=dating.wording,
            dated_by=dating.dated_by,
            speaker=speech.speaker if speech else None,
            speaks_for=speech.speaks_for if speech else None,
            channel=speech.channel if speech else None,
            quotes=self._quotes(speech, sentence),
            confidence=_confidence(act, doubts),
            doubts=doubts,
            actors=_participants(act),
        )

    def _fresh(self, act: Act, dating: Dating) -> Dating:
        """Tell "had a call" from "had called": words alone take both for the more distant past."""
        verb = act.clause.verb if act.clause is not None else None
        simple = verb is not None and verb.lemma == "have" and not verb.perfect
        told = dating.dated_by is not DatedBy.PUBLICATION
        if not simple or told or dating.date != f"../{self.published.isoformat()}":
            return dating
        day = self.published
        return replace(dating, date=day.isoformat(), earliest=day, latest=day)

    def _quotes(self, speech: Speech | None, sentence: Sentence) -> tuple[str, ...]:
        if speech is None:
            return ()
        return tuple(
            self.text[first:last]
            for first, last in speech.quotes
            if first < sentence.end and sentence.start < last and self.text[first:last].strip()
        )


def _teller(act: Act) -> str | None:
    """Return whose words an act is: who reports it, else who says what is an act by being said."""
    if act.speech is not None and act.speech.speaker is not None:
        return act.speech.speaker
    return next(iter(act.roles.sources), None) if act.statement else None


def _is_now(act: Act) -> bool:
    """Whether an act is told in the simple present: "which backs them", "both favour it"."""
    verb = act.clause.verb if act.clause is not None else None
    if verb is None or act.status not in (Status.HAPPENED, Status.ONGOING):
        return False
    simple = verb.form == "finite" and verb.tense == "present"
    return simple and not (verb.modal or verb.perfect or verb.progressive or verb.loose)


def _own_words(scene: Scene, act: Act) -> Speech | None:
    """Return the words with which somebody accuses, refuses or demands, where they are quoted."""
    for one in scene.speeches:
        if one.speaker not in act.roles.sources:
            continue
        spans = [*one.content, *one.quotes, (one.cue_start, one.cue_end)]
        if any(first < act.span[1] and act.span[0] < last for first, last in spans):
            return one
    return None


def _says(scene: Scene, act: Act, speech: Speech) -> bool:
    """Whether an act is itself the saying: "demanded that", "called it a lie, saying that"."""
    if speech.cue_start < act.cue[1] and act.cue[0] < speech.cue_end:
        return True
    if act.speech is speech:
        return True
    if act.kind is Kind.STATE and act.clause is None and act.roles.sources == [speech.speaker]:
        return not speech.direct  # "told him that …, his office said": once is enough
    cue = scene.text[speech.cue_start : speech.cue_end]
    return cue.endswith("ing") and act.kind in ALOUD and speech.speaker in act.roles.sources


def _participants(act: Act) -> tuple[Participant, ...]:
    roles = act.roles
    whom = Role.HOST if act.mode is Mode.VISIT else Role.TARGET
    return (
        *(Participant(name, Role.SOURCE) for name in roles.sources),
        *(Participant(name, Role.MEDIATOR) for name in roles.mediators),
        *(Participant(name, whom) for name in roles.targets),
    )


def _confidence(act: Act, doubts: tuple[str, ...]) -> Confidence:
    """Low is an act of nobody, or one with several doubts; a doubt alone is medium."""
    if not act.roles.all or len(doubts) > 1:
        return Confidence.LOW
    return Confidence.MEDIUM if doubts else Confidence.HIGH


def _within(some: Sequence, starts: list[int], sentence: Sentence) -> list:  # type: ignore[type-arg]
    first = bisect_left(starts, sentence.start)
    last = bisect_left(starts, sentence.end)
    return list(some[first:last])


def _tellers(scene: Scene, speaker: str, cue: tuple[int, int]) -> list[str]:
    """Return all who say it: "the two firms called it off, conceding that"; a firm by its board."""
    for clause in scene.clauses:
        if clause.chunk.start <= cue[0] < clause.chunk.end and not clause.verb.passive:
            names = acting(scene, clause.subject)
            several = len(names) > 1 and speaker in names
            named = speaker not in scene.cast.actors and all(n in scene.cast.actors for n in names)
            return names if several or (named and names) else [speaker]
    return [speaker]


def _by_sentence(speeches: Sequence[Speech], sentences: Sequence[Sentence]) -> list[list[Speech]]:
    """Return, for each sentence, the speeches whose words or cue touch it."""
    found: list[list[Speech]] = [[] for _ in sentences]
    ends = [one.end for one in sentences]
    for speech in speeches:
        spans = [*speech.content, (speech.cue_start, speech.cue_end)]
        touched: set[int] = set()
        for first, last in spans:
            i = bisect_left(ends, first + 1)
            while i < len(sentences) and sentences[i].start < last:
                touched.add(i)
                i += 1
        for i in sorted(touched):
            found[i].append(speech)
    return found
