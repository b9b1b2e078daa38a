# shellcheck shell=bash
# Sourced after messages.sh: a display of our own, which nobody sees and which ends with the script.

display_folder=
display_process=

start_display() {
    display_folder=$(mktemp -d "${TMPDIR:-/tmp}/concord-display.XXXXXX")
    local cookies=$display_folder/cookies number=$display_folder/number
    : > "$cookies"
    # The server chooses a free number itself and writes it when it can be used; it reads the cookie on each connection.
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset -auth "$cookies" \
        3> "$number" > "$display_folder/log" 2>&1 &
    display_process=$!
    until [ -s "$number" ]; do
        kill -0 "$display_process" 2>/dev/null ||
            fail "Xvfb did not start: $(tail -n 1 "$display_folder/log")"
        sleep 0.1
    done
    DISPLAY=:$(cat "$number")
    XAUTHORITY=$cookies
    export DISPLAY XAUTHORITY
    xauth -q -f "$cookies" add "$DISPLAY" . "$(mcookie)"
}

stop_display() {
    if [ -n "$display_process" ]; then
        kill "$display_process" 2>/dev/null
        wait "$display_process" 2>/dev/null
        display_process=
    fi
    [ -z "$display_folder" ] || rm -rf "$display_folder"
}
