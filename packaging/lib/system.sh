# shellcheck shell=bash
# Sourced: what the machine has, and how to get what it lacks.
#
# A need is something that can be looked for (a program, a shared library, a font). What is not there is collected with
# the names of the Debian packages that bring it, installed in one go where that is possible (Debian or Ubuntu, as root
# or with a sudo that asks for no password), and otherwise named in one line.

missing_needs=()
missing_packages=()

# need_program PROGRAM PACKAGE…
need_program() {
    command -v "$1" >/dev/null 2>&1 || lacks "$@"
}

# need_library SONAME PACKAGE…   The packages are alternatives; the first the machine's archive knows is taken.
need_library() {
    on_linux || return 0
    shared_libraries | grep -q "^[[:space:]]*$1 " || lacks "$@"
}

# need_font LANGUAGE PACKAGE…    A font that can show the language.
need_font() {
    on_linux || return 0
    [ -n "$(fc-list ":lang=$1" family 2>/dev/null | head -n 1)" ] || lacks "a font for $1" "${@:2}"
}

lacks() {
    missing_needs+=("$1")
    missing_packages+=("${*:2}")
}

on_linux() {
    [ "$(uname -s)" = Linux ]
}

on_debian() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg >/dev/null 2>&1
}

shared_libraries() {
    /sbin/ldconfig -p 2>/dev/null || ldconfig -p
}

# as_root COMMAND…: runs it as root, or returns 1 where that needs a password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

# install_missing CHECK: CHECK is a function that states the needs. Installs what it finds missing and asks it again.
install_missing() {
    "$1"
    [ ${#missing_needs[@]} -gt 0 ] || return 0
    if ! on_debian; then
        fail "missing: $(listed "${missing_needs[@]}"). Install them with this system's package manager" \
            "(on Debian they are in: $(package_names))."
    fi
    as_root true || fail "missing: $(listed "${missing_needs[@]}"). Install them with:" \
        "sudo apt-get install $(package_names)$(backports_advice)"
    install_packages
    local before=("${missing_needs[@]}")
    missing_needs=()
    missing_packages=()
    hash -r
    "$1"
    [ ${#missing_needs[@]} -eq 0 ] || fail "still missing after an attempt to install $(listed "${before[@]}"):" \
        "$(listed "${missing_needs[@]}"). Install the packages $(package_names) by hand."
}

install_packages() {
    local alternatives name names=() unknown=()
    say "Installing what is missing (a minute or two): $(listed "${missing_needs[@]}") …"
    refresh_package_lists
    for alternatives in "${missing_packages[@]}"; do
        if name=$(first_known "$alternatives"); then
            names+=("$name")
        else
            unknown+=("$alternatives")
        fi
    done
    if [ ${#unknown[@]} -gt 0 ] && backports_available; then
        add_backports
        for alternatives in "${unknown[@]}"; do
            name=$(first_known "$alternatives") && names+=("$name")
        done
    fi
    [ ${#names[@]} -eq 0 ] || apt_install "${names[@]}" ||
        fail "apt-get could not install ${names[*]}; its messages are above. Is the network there?"
}

# quietly COMMAND…: what a command says is shown only when it fails.
quietly() {
    local log status=0
    log=$(mktemp "${TMPDIR:-/tmp}/concord-install.XXXXXX")
    "$@" > "$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || tail -n 20 "$log" >&2
    rm -f "$log"
    return "$status"
}

# No server package may start its daemon: what Concord and its tests need they start themselves, on a port of their own.
apt_install() {
    local policy=/usr/sbin/policy-rc.d status=0
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    else
        policy=
    fi
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" || status=$?
    [ -z "$policy" ] || as_root rm -f "$policy"
    [ ! -d /run/systemd/system ] || keep_services_off "$@"
    return "$status"
}

# policy-rc.d keeps a service from starting now, not at the next boot.
keep_services_off() {
    local name
    for name in "$@"; do
        case $name in
            valkey-server | valkey-sentinel) as_root systemctl disable --quiet "$name" >&2 || true ;;
        esac
    done
}

refresh_package_lists() {
    quietly as_root apt-get update -q || say "concord: apt-get update failed; going on with the package lists that are there."
}

first_known() {
    local name
    for name in $1; do
        if apt-cache policy "$name" 2>/dev/null | grep -q '^ *Candidate: [^(]'; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# For people to type: of alternatives the one that apt knows, else the first.
package_names() {
    local alternatives
    for alternatives in "${missing_packages[@]}"; do
        first_known "$alternatives" || printf '%s\n' "${alternatives%% *}"
    done | awk '!seen[$0]++' | paste -s -d ' ' -
}

backports_advice() {
    case " ${missing_packages[*]} " in
        *" valkey-server "*) ;;
        *) return 0 ;;
    esac
    first_known valkey-server >/dev/null || ! backports_available ||
        printf ' (Valkey from %s-backports, which has to be among the sources of apt)' "$(release_name)"
}

# shellcheck source=/dev/null
release_name() {
    (. /etc/os-release && printf '%s\n' "${VERSION_CODENAME:-}")
}

# shellcheck source=/dev/null
backports_available() {
    (. /etc/os-release && [ "${ID:-}" = debian ] && [ -n "${VERSION_CODENAME:-}" ])
}

# Debian 12 has Valkey only in its backports. They come from the mirror this machine already uses for its release.
add_backports() {
    local suite uri options
    suite=$(release_name)-backports
    ! apt-cache policy | grep -q "n=$suite" || return 0
    uri=$(debian_mirror) || fail "no entry for $(release_name) in /etc/apt: cannot tell which mirror to use for $suite."
    options=
    [ ! -r /usr/share/keyrings/debian-archive-keyring.gpg ] ||
        options='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] '
    say "Adding $suite from the mirror this machine uses."
    printf 'deb %s%s %s main\n' "$options" "$uri" "$suite" |
        as_root tee /etc/apt/sources.list.d/concord-backports.list >/dev/null
    refresh_package_lists
}

# The mirror of the release itself, as apt knows it, whatever the format of its files.
debian_mirror() {
    local mirror
    # shellcheck disable=SC2016 # the names are apt's, not the shell's
    mirror=$(apt-get indextargets --format '$(SITE) $(REPO_URI) $(RELEASE) $(CODENAME)' 'Created-By: Packages' 2>/dev/null |
        awk -v release="$(release_name)" '$4 == release || $3 == release { print $2; exit }')
    [ -n "$mirror" ] && printf '%s\n' "${mirror%/}"
}

listed() {
    local first=1 item
    for item in "$@"; do
        [ "$first" -eq 1 ] || printf ', '
        printf '%s' "$item"
        first=0
    done
}
