package dev.concord.memory.project;

import dev.concord.memory.consistency.AlarmSettings;
import dev.concord.memory.consistency.Severity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Of what translators are warned, in the project file: {@code "alarms": {"shown": ["error",
 * "warning", "hint"], "minimumConfidence": 8000, "minimumOccurrences": 5}}. What is as usual is
 * left out, what is not known is left as it is.
 */
final class AlarmSettingsJson {
    private static final String ALARMS = "alarms";
    private static final String SHOWN = "shown";
    private static final String CONFIDENCE = "minimumConfidence";
    private static final String OCCURRENCES = "minimumOccurrences";

    /**
     * @throws IllegalArgumentException when a value makes no sense; it names the field
     */
    AlarmSettings read(JsonNode json) {
        JsonNode alarms = json.path(ALARMS);
        if (!alarms.isMissingNode() && !alarms.isObject()) {
            throw unusable("", "an object such as {\"minimumConfidence\": 8000}", alarms);
        }
        int confidence =
                number(
                        alarms,
                        CONFIDENCE,
                        0,
                        AlarmSettings.HIGHEST_CONFIDENCE,
                        AlarmSettings.DEFAULT.minimumConfidence());
        int occurrences =
                number(
                        alarms,
                        OCCURRENCES,
                        1,
                        Integer.MAX_VALUE,
                        AlarmSettings.DEFAULT.minimumOccurrences());
        return new AlarmSettings(shown(alarms), confidence, occurrences);
    }

    private static Set<Severity> shown(JsonNode alarms) {
        JsonNode shown = alarms.path(SHOWN);
        if (shown.isMissingNode()) {
            return AlarmSettings.DEFAULT.shown();
        }
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (JsonNode each : shown) {
            severities.add(
                    Severity.ofCode(each.asString("")).orElseThrow(() -> unusableShown(shown)));
        }
        if (!shown.isArray() || !severities.contains(Severity.ERROR)) {
            throw unusableShown(shown);
        }
        return severities;
    }

    private static IllegalArgumentException unusableShown(JsonNode shown) {
        return unusable(
                "." + SHOWN,
                "a list of error, warning and hint, of which error cannot be left out",
                shown);
    }

    private static int number(JsonNode alarms, String field, int least, int most, int usual) {
        JsonNode value = alarms.path(field);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            String range = most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most;
            throw unusable("." + field, "a whole number, " + range, value);
        }
        return value.asInt();
    }

    private static IllegalArgumentException unusable(String field, String wanted, JsonNode found) {
        return new IllegalArgumentException(
                "the field \"" + ALARMS + field + "\" is " + wanted + ", not " + found);
    }

    void write(AlarmSettings settings, Map<String, Object> json) {
        Map<String, Object> alarms = new LinkedHashMap<>();
        if (json.get(ALARMS) instanceof JsonNode before) {
            before.properties().forEach(entry -> alarms.put(entry.getKey(), entry.getValue()));
        }
        AlarmSettings usual = AlarmSettings.DEFAULT;
        putUnlessUsual(alarms, SHOWN, codes(settings), codes(usual));
        putUnlessUsual(alarms, CONFIDENCE, settings.minimumConfidence(), usual.minimumConfidence());
        putUnlessUsual(
                alarms, OCCURRENCES, settings.minimumOccurrences(), usual.minimumOccurrences());
        putUnlessUsual(json, ALARMS, alarms, Map.of());
    }

    private static Object codes(AlarmSettings settings) {
        return settings.shown().stream().sorted().map(Severity::code).toList();
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
