package dev.concord.memory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreSettingsTest {
    private static final Optional<String> NONE = Optional.empty();

    @Test
    void chooseGivesNothingWhenNoPlaceNamesAStore() {
        assertThat(StoreSettings.choose(NONE, Map.of("VALKEY_URL", " "), Optional.of("")))
                .isEmpty();
    }

    @Test
    void chooseLetsTheCommandLineWinOverTheEnvironmentAndThatOverTheProject() {
        Optional<String> project = Optional.of("valkey://project");
        Map<String, String> environment = Map.of("REDIS_URL", "redis://environment");

        assertThat(host(StoreSettings.choose(project, Map.of(), NONE))).contains("project");
        assertThat(host(StoreSettings.choose(project, environment, NONE))).contains("environment");
        assertThat(host(StoreSettings.choose(project, environment, Optional.of("valkey://line"))))
                .contains("line");
    }

    @Test
    void chooseLetsOurOwnVariableWinThenValkeysThenRedis() {
        Map<String, String> all =
                Map.of(
                        "CONCORD_STORE", "valkey://a",
                        "VALKEY_URL", "valkey://b",
                        "REDIS_URL", "valkey://c");
        assertThat(host(StoreSettings.choose(NONE, all, NONE))).contains("a");
        Map<String, String> two = Map.of("VALKEY_URL", "valkey://b", "REDIS_URL", "valkey://c");
        assertThat(host(StoreSettings.choose(NONE, two, NONE))).contains("b");
    }

    @Test
    void chooseRefusesAPasswordInTheProjectFileWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        StoreSettings.choose(
                                Optional.of("valkey://:hush@box"),
                                Map.of(),
                                Optional.of("valkey://line")))
                .withMessageContaining("CONCORD_STORE")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hush"));
    }

    @Test
    void chooseNamesThePlaceOfAnAddressThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StoreSettings.choose(NONE, Map.of("VALKEY_URL", "http://x"), NONE))
                .withMessageContaining("VALKEY_URL");
    }

    private static Optional<String> host(Optional<StoreUrl> url) {
        return url.map(StoreUrl::host);
    }
}
