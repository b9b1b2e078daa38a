package dev.concord.memory.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Changes as JSON, one line each: the form in which every store keeps them. Thread-safe. */
public final class ChangeCodec {
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    // What follows from a change's parts is no part of it.
                    .changeDefaultVisibility(
                            visible -> visible.withIsGetterVisibility(Visibility.NONE))
                    .build();
    private final ObjectWriter writer = mapper.writerFor(Change.class);
    private final ObjectReader reader = mapper.readerFor(Change.class);

    /** The change as one line of JSON. */
    public String encode(Change change) {
        return writer.writeValueAsString(change);
    }

    /**
     * The change that was encoded so.
     *
     * @throws UnreadableChangeException when it is not one
     */
    public Change decode(String json) throws UnreadableChangeException {
        try {
            return reader.readValue(json);
        } catch (JacksonException e) {
            throw new UnreadableChangeException(e.getOriginalMessage(), e);
        }
    }
}
