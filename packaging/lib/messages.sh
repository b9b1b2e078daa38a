# shellcheck shell=bash
# Sourced: how the scripts of a checkout talk. Everything they say goes to stderr, so that stdout stays Concord's own.

say() {
    printf '%s\n' "$*" >&2
}

# Something is missing or was used wrongly; one line, exit code 2.
fail() {
    say "concord: $*"
    exit 2
}
