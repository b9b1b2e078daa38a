package dev.concord.memory.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Severity;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlarmSettingsFileTest {
    private final ProjectSettingsFile settingsFile = new ProjectSettingsFile();
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("concord.json");
        settingsFile.write(settings(), file);
    }

    @Test
    void fileWithoutAlarmsWarnsAsUsual() throws Exception {
        assertThat(Files.readString(file)).doesNotContain("alarms");
        assertThat(settingsFile.read(file).alarms()).isEqualTo(AlarmSettings.DEFAULT);
    }

    @Test
    void readGivesWhatWasWrittenAndKeepsWhatItDoesNotKnow() throws Exception {
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\\{", "{ \"alarms\": {\"sound\": \"bell\"},"));
        AlarmSettings changed =
                AlarmSettings.DEFAULT
                        .withShown(Set.of(Severity.ERROR, Severity.HINT))
                        .withThresholds(9_050, 12);

        settingsFile.write(settings().withAlarms(changed), file);

        assertThat(settingsFile.read(file).alarms()).isEqualTo(changed);
        assertThat(Files.readString(file)).contains("bell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    5                                | alarms"
                    {"shown": "error"}               | alarms.shown"
                    {"shown": ["warning"]}           | alarms.shown"
                    {"shown": ["error", "loud"]}     | alarms.shown"
                    {"minimumConfidence": "high"}    | alarms.minimumConfidence"
                    {"minimumConfidence": 10001}     | alarms.minimumConfidence"
                    {"minimumConfidence": 80.5}      | alarms.minimumConfidence"
                    {"minimumOccurrences": 0}        | alarms.minimumOccurrences"
                    {"minimumOccurrences": null}     | alarms.minimumOccurrences"
                    """)
    void readNamesTheFileAndTheFieldOfABadValue(String alarms, String field) throws Exception {
        Files.writeString(
                file, Files.readString(file).replaceFirst("\\{", "{ \"alarms\": " + alarms + ","));

        assertThatThrownBy(() -> settingsFile.read(file))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("the field \"" + field);
    }

    private static ProjectSettings settings() {
        return new ProjectSettings(
                "Manual",
                new ProjectId("p1"),
                new LanguagePair(new LanguageTag("en"), new LanguageTag("de")),
                ResolutionStrategy.FIRST_WINS,
                false,
                Optional.empty());
    }
}
