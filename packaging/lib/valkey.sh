# shellcheck shell=bash
# Sourced after messages.sh: a private Valkey server on a free loopback port, in a folder that goes with it.

valkey_folder=
valkey_process=
valkey_port=

start_valkey() {
    local attempt
    valkey_folder=$(mktemp -d "${TMPDIR:-/tmp}/concord-valkey.XXXXXX")
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        valkey_port=$((20000 + RANDOM % 12000))
        valkey-server --bind 127.0.0.1 --port "$valkey_port" --dir "$valkey_folder" --appendonly yes --save '' \
            --maxmemory-policy noeviction --daemonize no > "$valkey_folder/log" 2>&1 &
        valkey_process=$!
        ! wait_for_valkey || return 0
    done
    fail "the private Valkey server did not start in $attempt attempts: $(tail -n 1 "$valkey_folder/log")"
}

# A server that finds its port taken ends at once; one that lives and answers is ours.
wait_for_valkey() {
    while kill -0 "$valkey_process" 2>/dev/null; do
        [ "$(valkey-cli -h 127.0.0.1 -p "$valkey_port" info server 2>/dev/null |
            tr -d '\r' | sed -n 's/^process_id://p')" != "$valkey_process" ] || return 0
        sleep 0.05
    done
    return 1
}

stop_valkey() {
    if [ -n "$valkey_process" ]; then
        kill "$valkey_process" 2>/dev/null
        wait "$valkey_process" 2>/dev/null
        valkey_process=
    fi
    [ -z "$valkey_folder" ] || rm -rf "$valkey_folder"
}
