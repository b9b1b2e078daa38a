package dev.concord.memory.project;

import dev.concord.memory.tm.match.MatchSettings;
import dev.concord.memory.tm.match.MatchSettings.OfMemory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How matches are rated, in the project file: {@code "memories": {"client.tmx": {"priority": 1,
 * "penalty": 5}}, "machinePenalty": 5, "variantPenalty": 1}. What is as usual is left out, what is
 * not known is left as it is.
 */
final class MatchSettingsJson {
    private static final String MEMORIES = "memories";
    private static final String PRIORITY = "priority";
    private static final String PENALTY = "penalty";
    private static final String MACHINE = "machinePenalty";
    private static final String VARIANT = "variantPenalty";

    /**
     * @throws IllegalArgumentException when a value makes no sense
     */
    MatchSettings read(JsonNode json) {
        Map<String, OfMemory> memories = new TreeMap<>();
        json.path(MEMORIES)
                .properties()
                .forEach(entry -> memories.put(entry.getKey(), ofMemory(entry.getValue())));
        return new MatchSettings(
                memories,
                json.path(MACHINE).asInt(MatchSettings.DEFAULT.machinePenalty()),
                json.path(VARIANT).asInt(MatchSettings.DEFAULT.variantPenalty()));
    }

    private static OfMemory ofMemory(JsonNode json) {
        return new OfMemory(json.path(PRIORITY).asInt(0), json.path(PENALTY).asInt(0));
    }

    void write(MatchSettings settings, Map<String, Object> json) {
        Map<String, Object> memories = new TreeMap<>();
        if (json.get(MEMORIES) instanceof JsonNode before) {
            before.properties().forEach(entry -> memories.put(entry.getKey(), entry.getValue()));
        }
        settings.memories().forEach((name, each) -> memories.put(name, json(each, memories, name)));
        putUnlessUsual(json, MEMORIES, memories, Map.of());
        putUnlessUsual(
                json, MACHINE, settings.machinePenalty(), MatchSettings.DEFAULT.machinePenalty());
        putUnlessUsual(
                json, VARIANT, settings.variantPenalty(), MatchSettings.DEFAULT.variantPenalty());
    }

    private static Map<String, Object> json(
            OfMemory settings, Map<String, Object> memories, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (memories.get(name) instanceof JsonNode before) {
            before.properties().forEach(entry -> json.put(entry.getKey(), entry.getValue()));
        }
        json.put(PRIORITY, settings.priority());
        json.put(PENALTY, settings.penalty());
        return json;
    }

    private static void putUnlessUsual(
            Map<String, Object> json, String field, Object value, Object usual) {
        if (value.equals(usual)) {
            json.remove(field);
        } else {
            json.put(field, value);
        }
    }
}
