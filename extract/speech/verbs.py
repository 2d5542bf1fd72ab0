"""Finite verbs by their form, as far as it takes to tell a clause from a phrase."""

import re

FINITE = re.compile(
    r"\b(?:is|are|am|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does"
    r"|did|cannot|\w+n[’']t|[a-z]{2,}ed|\w+[’'](?:re|ve|ll|d)|(?:[Ii]t|[Hh]e|[Ss]he)[’']s"
    r"|began|broke|brought|built|came|chose|drew|fell|felt|found|flew|fought|gave|gets|goes|got|grew"
    r"|held|kept|knew|knows|led|left|lost|made|makes|means|meant|met|needs|paid|put|ran|rang|rose"
    r"|said|sat|saw|says|seems|sent|shot|showed|shows|spent|spoke|stands|stood|struck|takes|thinks"
    r"|thought|told|took|wants|went|withdrew|won|works|wrote|remains|lies|depends|cut|hit|set|let)\b"
)
