package dev.concord.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreUrlTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    valkey://box,                       valkey,  '',  ,      box,         6379, 0
                    VALKEYS://box:7000/3,               valkeys, '',  ,      box,         7000, 3
                    redis://:secret@box/,               redis,   '',  secret,box,         6379, 0
                    rediss://ada:s%40%3A%2Fx@a.b.c:1,   rediss,  ada, s@:/x, a.b.c,       1,    0
                    redis://ada:a+b%2B@127.0.0.1,       redis,   ada, a+b+,  127.0.0.1,   6379, 0
                    valkey://ada:p@ss@[::1]:6380/1,     valkey,  ada, p@ss,  ::1,         6380, 1
                    """)
    void parseReadsEveryPart(
            String text,
            String scheme,
            String user,
            String password,
            String host,
            int port,
            int database) {
        assertThat(StoreUrl.parse(text))
                .isEqualTo(
                        new StoreUrl(
                                scheme, user, Optional.ofNullable(password), host, port, database));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    http://box,              use valkey://
                    localhost:6379,          has to begin with valkey://
                    '',                      has to begin with valkey://
                    valkey://,               what follows the // is not host
                    valkey://box:70000,      port
                    valkey://box:0,          port
                    valkey://box/x,          what follows the // is not host
                    valkey://box?tls=true,   what follows the // is not host
                    valkey://ada@box,        without a password
                    valkey://a:%zz@box,      %25
                    valkey+sentinel://box,   use valkey://
                    """)
    void parseRefusesWithTheRemedyWhatItCannotRead(String text, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreUrl.parse(text))
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valkey://ada:hush@box:x",
                "valkey://ada:hush",
                "http://ada:hush@box",
                "valkey://ada:hush%@box",
                "ada:hush@box"
            })
    void messagesNeverShowThePassword(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreUrl.parse(text))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hush"));
    }

    @Test
    void toStringHidesThePassword() {
        assertThat(StoreUrl.parse("rediss://ada:hush@[::1]/2"))
                .hasToString("rediss://ada:***@[::1]:6379/2");
        assertThat(StoreUrl.parse("valkey://box")).hasToString("valkey://box:6379");
    }

    @Test
    void onlyTheSchemesWithAnSAreEncrypted() {
        assertThat(StoreUrl.parse("valkeys://box").isEncrypted()).isTrue();
        assertThat(StoreUrl.parse("rediss://box").isEncrypted()).isTrue();
        assertThat(StoreUrl.parse("valkey://box").isEncrypted()).isFalse();
        assertThat(StoreUrl.parse("redis://box").isEncrypted()).isFalse();
    }
}
