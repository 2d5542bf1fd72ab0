"""The examples that end each command's help, by command; "" is the whole program's."""

EXAMPLES = {
    "": """examples:
  parley demo                                 open the reader on samples
  parley add page.txt --published 2025-12-28  read a page that you saved
  parley                                      open the reader on your store
  parley events putin --since 2025-12-20      what Putin did, and who says so
  parley claims --actor Trump --status planned
  parley show 12                              one event and its sentences

Exit codes: 0 done, 1 nothing found, 2 wrong use or something refused, 130 interrupted.""",
    "add": """examples:
  parley add page.txt
  parley add page.txt --published 2025-12-28 --outlet "The Courier" --talks "Ukraine peace talks"
  parley add pages/ 'archive/*.md' saved.html newsletters.mbox report.pdf
  parley add articles.jsonl --map text=body,published=day
  parley add --timeline ours.csv                     dated events that somebody keeps
  xclip -o | parley add - --published yesterday
  parley add pages/ --actors my-actors.toml --format jsonl""",
    "events": """examples:
  parley events putin --since 2025-12-20
  parley events --actor Trump --actor Zelenskyy --status happened --order newest
  parley events --actor Kerry --actor Zarif --any --not Israel
  parley events "prison*" --kind agree --since "last month"
  parley events --doubtful --since "last week"
  parley events --talks "Iran nuclear talks" --format csv > talks.csv""",
    "claims": """examples:
  parley claims --article 3
  parley claims truce --kind reject --format jsonl
  parley claims --doubtful --article 3
  parley claims --actor Lavrov --since 2025-12-01 --until 2025-12-31""",
    "articles": """examples:
  parley articles
  parley articles --talks "Greek bailout talks" --order newest
  parley articles referendum --format jsonl""",
    "feed": """examples:
  parley feed add https://courier.example/world.rss --talks "Ukraine peace talks"
  parley feed add https://courier.example/ --words "peace talks" --words truce --actor Putin
  parley feed add https://courier.example/ --no-full-text    change how it is followed
  parley feed add subscriptions.opml
  parley feed list
  parley feed list --format opml > feeds.opml
  parley feed remove Courier""",
    "update": """examples:
  parley update
  parley update Courier --format jsonl
  parley update --every 15m""",
    "actors": """examples:
  parley actors
  parley actors --article 3
  parley actors --unconfirmed
  parley actors --file talks.toml
  parley actors --talks "Iran nuclear talks" --limit all""",
    "actor": """examples:
  parley actor confirm "Lena Sorel" --kind person --side Belgium
  parley actor merge "Volodimir Zelenskiy" Zelenskyy     two spellings of one
  parley actor rename "EuroCommission" "European Commission"
  parley actor reject "Western Front"                    a name, and no actor
  parley actor undo                                      the last decision
  parley actor undo "Western Front"                      the last one about a name
  parley actor decisions""",
    "show": """examples:
  parley show 12
  parley show --article 3
  parley show --article 3 --format json""",
    "reread": """examples:
  parley reread --dry-run                      what newer rules would change
  parley reread
  parley reread --article 3 --article 4 --nlp""",
    "edit": """examples:
  parley edit --article 3 --published 2025-12-27
  parley edit --article 3 --outlet "The Courier" --talks "Ukraine peace talks" --talks "Minsk"
  parley edit --article 3 --outlet ''          forget the outlet""",
    "star": """examples:
  parley star 12
  parley star 12 --off
  parley events --starred""",
    "tag": """examples:
  parley tag 12 "to check"
  parley tag 12 "to check" --off
  parley events --tag "to check\"""",
    "note": """examples:
  parley note 12 "Ask the Courier for the tape."
  parley note 12 ''                            take it away""",
    "correct": """examples:
  parley correct 12 --date 2025-12-27
  parley correct 12 --kind agree --status planned
  parley correct 12 --actor Macron --actor Putin=target
  parley correct 40 --claim --headline "Macron calls Putin\"""",
    "hide": """example:
  parley hide 40                               a claim, as `parley show` numbers them""",
    "merge": """examples:
  parley merge 12 15                           two events that are one
  parley merge colleague.db                    another store, with what was done in it""",
    "export": """examples:
  parley export talks.jsonl
  parley export | gzip > talks.jsonl.gz""",
    "import": """examples:
  parley import talks.jsonl --db new.db
  gunzip -c talks.jsonl.gz | parley import -""",
    "part": """example:
  parley part 40 41                            claims that tell of something else""",
    "write": """examples:
  parley write "The envoys met in Minsk" --date yesterday --kind consult --source "a phone call"
  parley write "Putin wrote to Macron" --date 2025-12 --actor Putin --actor Macron=target""",
    "undo": """examples:
  parley undo                                  your last change
  parley undo 7                                change 7, whoever made it
  parley redo""",
    "redo": """example:
  parley redo""",
    "changes": """examples:
  parley changes
  parley changes --orphans
  parley changes --format jsonl""",
    "dismiss": """examples:
  parley changes --orphans
  parley dismiss 12""",
    "tags": """examples:
  parley tags
  parley events --tag later""",
    "filters": """examples:
  parley filters
  parley filters --forget mine""",
    "seen": """examples:
  parley events --new
  parley seen""",
    "remove": """examples:
  parley remove 3
  parley remove 3 --yes""",
    "check": """example:
  parley check""",
    "demo": """example:
  parley demo""",
    "config": """examples:
  parley config --example > config.toml
  parley config --path""",
    "completions": """examples:
  parley completions bash > ~/.local/share/bash-completion/completions/parley
  parley completions zsh > ~/.zfunc/_parley
  parley completions fish > ~/.config/fish/completions/parley.fish""",
}
