# shellcheck shell=sh
# Sourced by the launcher and by the scripts of a checkout: finds a Java that can run (or build) Concord.
# POSIX sh, and no process is started for a JDK that has a `release` file: the command line is called often.

# java_version_of HOME: sets java_version to the feature version (25, 26 …) of the Java in HOME, or to 0.
java_version_of() {
    java_version=0
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS='=' read -r release_key release_value; do
            if [ "$release_key" = JAVA_VERSION ]; then
                java_version=$release_value
                break
            fi
        done < "$1/release"
    else
        java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/\1/p' | head -n 1)
    fi
    java_version=${java_version#\"}
    java_version=${java_version%%[!0-9]*}
    [ -n "$java_version" ] || java_version=0
}

# java_home_of PROGRAM: sets java_home to the folder two above a program, following symbolic links.
java_home_of() {
    java_home=$(readlink -f "$1" 2>/dev/null) || java_home=$1
    java_home=${java_home%/*}
    java_home=${java_home%/*}
}

# find_java VERSION TOOL: sets java_home to the first Java of at least VERSION that has bin/TOOL
# (java to run, javac to build); returns 1 when there is none.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME" "$1" "$2"; then
        java_home=$JAVA_HOME
        return 0
    fi
    if command -v "$2" >/dev/null 2>&1; then
        java_home_of "$(command -v "$2")"
        java_fits "$java_home" "$1" "$2" && return 0
    fi
    for java_home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* "${HOME:-/}"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        java_fits "$java_home" "$1" "$2" && return 0
    done
    return 1
}

# java_fits HOME VERSION TOOL
java_fits() {
    [ -x "$1/bin/$3" ] || return 1
    java_version_of "$1"
    [ "$java_version" -ge "$2" ]
}
