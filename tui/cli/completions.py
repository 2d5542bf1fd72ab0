"""`parley completions`: what bash, zsh and fish need to complete a command line.

Made from the grammar itself, so that they never know more or less than the command.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.cli.grammar import build
from tui.cli.values import number_or_file

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILES = ("FILE", "FILE.svg", "SOURCE")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """An option or an argument: how it is written, what it means, and what may follow it."""

    names: tuple[str, ...]  # none for an argument that has no option
    help: str
    takes_value: bool
    values: tuple[str, ...]
    is_file: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command, by name ("" for the program itself), with its words."""

    name: str
    help: str
    words: tuple[Word, ...]


def run(options: argparse.Namespace) -> int:
    """Print the completions for one shell; return 0."""
    write = {"bash": bash, "zsh": zsh, "fish": fish}[options.shell]
    for line in write(commands()):
        print(line)
    return exits.DONE


def commands() -> list[Command]:
    """Return every command of the grammar, the program itself first."""
    grammar = build()
    found = [_command("", "", grammar)]
    for action in grammar._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            found += [_command(name, helps[name], one) for name, one in action.choices.items()]
    return found


def _command(name: str, does: str, grammar: argparse.ArgumentParser) -> Command:
    words = tuple(
        _word(action)
        for action in grammar._actions
        if not isinstance(action, argparse._SubParsersAction)
    )
    return Command(name=name, help=does, words=words)


def _word(action: argparse.Action) -> Word:
    return Word(
        names=tuple(action.option_strings),
        help=(action.help or "").partition(":")[0].replace("%%", "%"),
        takes_value=action.nargs != 0,
        values=tuple(str(choice) for choice in action.choices or ()),
        is_file=action.metavar in _FILES or action.type is number_or_file,
    )


def _options(command: Command) -> list[str]:
    return [name for word in command.words for name in word.names]


def bash(known: list[Command]) -> Iterator[str]:
    """A function for bash that completes commands, options, their values and files."""
    program, *others = known
    yield "# bash completion for parley"
    yield "_parley_files() {"
    yield "    local IFS=$'\\n'"
    yield '    COMPREPLY+=($(compgen -f -- "$1"))'
    yield "}"
    yield "_parley() {"
    yield '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"'
    yield '    local command="" words="" index'
    yield "    for ((index = 1; index < COMP_CWORD; index++)); do"
    yield '        case "${COMP_WORDS[index]}" in'
    yield "            --db) ((index++)) ;;"
    yield "            -*) ;;"
    yield '            *) command="${COMP_WORDS[index]}"; break ;;'
    yield "        esac"
    yield "    done"
    yield '    case "$command:$before" in'
    for command in known:
        yield from _bash_values(command)
    yield "    esac"
    yield '    case "$command" in'
    for command in others:
        yield from _bash_words(command)
    names = [command.name for command in others]
    yield f'        "") words="{" ".join([*names, *_options(program)])}" ;;'
    yield "    esac"
    yield '    COMPREPLY+=($(compgen -W "$words" -- "$word"))'
    yield "}"
    yield "complete -o filenames -F _parley parley"


def _bash_values(command: Command) -> Iterator[str]:
    """What follows an option that takes a value; nothing where anything may."""
    for word in command.words:
        if not word.names or not word.takes_value:
            continue
        when = "|".join(f"{command.name}:{name}" for name in word.names)
        if word.values:
            values = " ".join(word.values)
            yield f'        {when}) COMPREPLY=($(compgen -W "{values}" -- "$word")); return ;;'
        elif word.is_file:
            yield f'        {when}) _parley_files "$word"; return ;;'
        else:
            yield f"        {when}) return ;;"


def _bash_words(command: Command) -> Iterator[str]:
    arguments = [word for word in command.words if not word.names]
    values = [value for word in arguments for value in word.values]
    files = any(word.is_file for word in arguments)
    yield f'        {command.name}) words="{" ".join([*values, *_options(command)])}"'
    if files:
        yield '            _parley_files "$word"'
    yield "            ;;"


def zsh(known: list[Command]) -> Iterator[str]:
    """A completion function for zsh, to be kept as `_parley` in a folder of `fpath`."""
    program, *others = known
    yield "#compdef parley"
    yield "_parley() {"
    yield "    local context state state_descr line"
    yield "    typeset -A opt_args"
    yield "    local -a commands=("
    for command in others:
        yield f"        {_quoted(f'{command.name}:{command.help}')}"
    yield "    )"
    yield "    _arguments -C \\"
    for word in program.words:
        yield f"        {_zsh_word(word)} \\"
    yield "        '1:command:->command' '*::argument:->argument'"
    yield '    case "$state" in'
    yield "        command) _describe command commands ;;"
    yield '        argument) case "$line[1]" in'
    for command in others:
        yield f"            {command.name}) _arguments \\"
        lines = [_zsh_word(word) for word in command.words]
        yield from (f"                {line} \\" for line in lines[:-1])
        yield f"                {lines[-1]} ;;"
    yield "        esac ;;"
    yield "    esac"
    yield "}"
    yield '_parley "$@"'


def _zsh_word(word: Word) -> str:
    """An option or argument as `_arguments` takes it."""
    after = ""
    if word.takes_value:
        values = f"({' '.join(word.values)})" if word.values else "_files" if word.is_file else " "
        after = f":value:{values}"
    if not word.names:
        return _quoted(f"*{after}")
    explained = f"[{word.help.replace('[', '(').replace(']', ')').replace(':', ' -')}]{after}"
    return " ".join(_quoted(f"*{name}{explained}") for name in word.names)


def fish(known: list[Command]) -> Iterator[str]:
    """Completions for fish."""
    program, *others = known
    yield "# fish completion for parley"
    yield "complete -c parley -f"
    for command in others:
        yield (
            "complete -c parley -n __fish_use_subcommand"
            f" -a {command.name} -d {_fish_quoted(command.help)}"
        )
    for word in program.words:
        yield from _fish_word("__fish_use_subcommand", word)
    for command in others:
        for word in command.words:
            yield from _fish_word(f"'__fish_seen_subcommand_from {command.name}'", word)


def _fish_word(condition: str, word: Word) -> Iterator[str]:
    start = f"complete -c parley -n {condition}"
    files = " -F" if word.is_file else ""
    values = f" -a {_fish_quoted(' '.join(word.values))}" if word.values else ""
    if not word.names:
        if files or values:
            yield f"{start}{files}{values}"
        return
    names = "".join(
        f" -l {name[2:]}" if name.startswith("--") else f" -s {name[1:]}" for name in word.names
    )
    needs = " -r" if word.takes_value and not values else " -x" if values else ""
    yield f"{start}{names}{needs}{files}{values} -d {_fish_quoted(word.help)}"


def _quoted(text: str) -> str:
    """Text between single quotes, for zsh."""
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
