# shellcheck shell=bash
# Sourced after messages.sh and needs.sh: builds the distribution of a checkout when it is missing or older than its sources.

# shellcheck disable=SC2154 # root is set by the script that sources this
readonly distribution=$root/app/target/concord

# The stamp is dated to the start of the last build. Folders count as well: their time changes when a file in them is removed.
distribution_is_current() {
    local stamp=$distribution/.built sources=() path
    [ -e "$stamp" ] || return 1
    for path in pom.xml LICENSE samples packaging/launcher {glossary,memory,ui,app}/pom.xml {glossary,memory,ui,app}/src/main; do
        [ ! -e "$root/$path" ] || sources+=("$root/$path")
    done
    [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

build_distribution() {
    use_jdk
    install_missing needs_of_build
    say "Building Concord (the first time this fetches libraries and takes some minutes) …"
    (cd "$root" && mvn -B -ntp -q -Dstyle.color=never -Dfast -DskipTests -DskipITs package) >&2 ||
        fail "the build failed; Maven's messages above say why (the first build needs the network to fetch libraries)."
}

# Java keeps what one short run loaded and linked, for all later starts. Concord works without it, only starts slower.
make_startup_cache() {
    local cache=$distribution/lib/concord.aot
    [ ! "$cache" -nt "$distribution/.built" ] || return 0
    rm -f "$cache"
    # From its own folder, by a relative name: the path of a checkout may hold spaces, which options cannot.
    (cd "${cache%/*}" && env -u CONCORD_STORE -u VALKEY_URL -u REDIS_URL \
        CONCORD_JAVA_OPTIONS="-XX:AOTCacheOutput=${cache##*/}.new -Xlog:aot=off -Xlog:cds=off" \
        "$distribution/bin/concord" health --json >/dev/null 2>&1)
    # Moved into place in one step: a Concord that starts meanwhile sees a whole cache or none.
    [ ! -s "$cache.new" ] || mv "$cache.new" "$cache"
}
