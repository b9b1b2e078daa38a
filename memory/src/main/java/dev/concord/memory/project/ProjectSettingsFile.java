package dev.concord.memory.project;

import dev.concord.glossary.match.TermRecognizer;
import dev.concord.glossary.text.LanguagePair;
import dev.concord.glossary.text.LanguageTag;
import dev.concord.memory.model.ProjectId;
import dev.concord.memory.model.ResolutionStrategy;
import dev.concord.memory.store.AtomicFile;
import dev.concord.memory.store.StoreSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code concord.json}. What it does not know it leaves as it is. */
final class ProjectSettingsFile {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MatchSettingsJson matches = new MatchSettingsJson();
    private final AlarmSettingsJson alarms = new AlarmSettingsJson();

    ProjectSettings read(Path file) throws ProjectException {
        JsonNode json = tree(file);
        try {
            var store = Optional.ofNullable(json.path("store").asString(null));
            StoreSettings.choose(store, Map.of(), Optional.empty());
            return new ProjectSettings(
                    required(json, "name"),
                    new ProjectId(required(json, "id")),
                    new LanguagePair(
                            new LanguageTag(required(json, "source")),
                            new LanguageTag(required(json, "target"))),
                    ResolutionStrategy.of(
                            json.path("strategy")
                                    .asString(ResolutionStrategy.GLOSSARY_PREFERRED.code())),
                    isPerDocument(json),
                    store,
                    matches.read(json),
                    alarms.read(json),
                    termGap(json));
        } catch (IllegalArgumentException e) {
            throw new ProjectException(file + ": " + e.getMessage(), e);
        }
    }

    void write(ProjectSettings settings, Path file) throws ProjectException {
        Map<String, Object> json = new LinkedHashMap<>();
        if (Files.exists(file)) {
            tree(file).properties().forEach(entry -> json.put(entry.getKey(), entry.getValue()));
        }
        json.put("name", settings.name());
        json.put("id", settings.id().value());
        json.put("source", settings.languages().source().value());
        json.put("target", settings.languages().target().value());
        json.put("strategy", settings.strategy().code());
        json.put("scope", settings.perDocument() ? "document" : "project");
        settings.store().ifPresent(store -> json.put("store", store));
        matches.write(settings.matches(), json);
        alarms.write(settings.alarms(), json);
        if (settings.termGap() != TermRecognizer.USUAL_GAP || json.containsKey("termGap")) {
            json.put("termGap", settings.termGap());
        }
        try {
            AtomicFile.write(
                    file,
                    (mapper.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProjectException(
                    file + ": cannot be written (" + e.getMessage() + "). Nothing was changed.", e);
        }
    }

    private JsonNode tree(Path file) throws ProjectException {
        try {
            return mapper.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new ProjectException(
                    "%s: line %d, column %d is not valid JSON. Mend it by hand or restore the file from a backup."
                            .formatted(file, at.getLineNr(), at.getColumnNr()),
                    e);
        } catch (IOException e) {
            throw new ProjectException(
                    file + ": cannot be read (" + e.getMessage() + "). Check the file's rights.",
                    e);
        }
    }

    private static int termGap(JsonNode json) {
        JsonNode gap = json.path("termGap");
        if (gap.isMissingNode()) {
            return TermRecognizer.USUAL_GAP;
        }
        int words = gap.isInt() ? gap.intValue() : -1;
        if (words < 0 || words > ProjectSettings.WIDEST_TERM_GAP) {
            throw new IllegalArgumentException(
                    "the field \"termGap\" is a number from 0 to %d, not %s"
                            .formatted(ProjectSettings.WIDEST_TERM_GAP, gap));
        }
        return words;
    }

    private static boolean isPerDocument(JsonNode json) {
        String scope = json.path("scope").asString("project");
        return switch (scope) {
            case "project" -> false;
            case "document" -> true;
            default ->
                    throw new IllegalArgumentException(
                            "the field \"scope\" is project or document, not '" + scope + "'");
        };
    }

    private static String required(JsonNode json, String field) {
        String value = json.path(field).asString("");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "the field \""
                            + field
                            + "\" is missing. Mend it by hand or restore the file from a backup.");
        }
        return value;
    }
}
