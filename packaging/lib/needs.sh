# shellcheck shell=bash
# Sourced after messages.sh, system.sh and find-java.sh: what building, the window, a private Valkey and the tests need.

readonly java_needed=25

needs_of_build() {
    need_program mvn maven
}

# Large texts to measure with come packed.
needs_of_bench() {
    needs_of_build
    need_program xz xz-utils
}

needs_of_window() {
    need_library libgtk-3.so.0 libgtk-3-0 libgtk-3-0t64
    need_library libpangoft2-1.0.so.0 libpangoft2-1.0-0
    need_library libXtst.so.6 libxtst6
    need_library libXxf86vm.so.1 libxxf86vm1
    need_library libGL.so.1 libgl1
    ! on_linux || need_program fc-list fontconfig
    need_font en fonts-noto-core
    need_font ko fonts-noto-cjk
}

needs_of_valkey() {
    need_program valkey-server valkey-server
    need_program valkey-cli valkey-tools
}

# A view is judged in all scripts Concord promises, so the tests want more fonts than a window does.
needs_of_tests() {
    needs_of_build
    needs_of_window
    needs_of_valkey
    need_program valkey-sentinel valkey-sentinel
    need_font ar fonts-noto-core
    need_font he fonts-noto-core
    need_font hi fonts-noto-core
    ! on_linux || need_program Xvfb xvfb
    ! on_linux || need_program xauth xauth
}

# Sets and exports JAVA_HOME to a JDK that can build Concord; installs one where the distribution has it.
use_jdk() {
    if ! find_java "$java_needed" javac; then
        install_jdk
        find_java "$java_needed" javac || fail "no JDK $java_needed or later found (looked at JAVA_HOME, PATH," \
            "/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks). Get one from https://adoptium.net, unpack it under /opt" \
            "or set JAVA_HOME to it."
    fi
    # shellcheck disable=SC2154 # set by find_java
    export JAVA_HOME=$java_home
    export PATH=$JAVA_HOME/bin:$PATH
    # Keeps the warnings of Maven's own libraries about newer Javas out of the output.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}

install_jdk() {
    local package=openjdk-$java_needed-jdk
    on_debian && as_root true || return 0
    first_known "$package" >/dev/null || refresh_package_lists
    ! first_known "$package" >/dev/null || apt_install "$package" || return 0
}
