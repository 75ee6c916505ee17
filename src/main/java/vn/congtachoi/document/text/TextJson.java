package vn.congtachoi.document.text;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Texts as they are stored: JSON with the number of its schema, so that a later one can read an earlier one. */
public final class TextJson {

    /** Grows when a stored text could no longer be read by an older portal. */
    static final int SCHEMA = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Stored(int schema, DocumentText text) {}

    private TextJson() {}

    /** The text for storing. */
    public static String write(DocumentText text) {
        return JSON.writeValueAsString(new Stored(SCHEMA, text));
    }

    /** @throws IllegalArgumentException when this is no text, or one of a newer portal */
    public static DocumentText read(String json) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            if (stored.schema() != SCHEMA) {
                throw new IllegalArgumentException("A text of schema " + stored.schema());
            }
            return stored.text();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a stored text", e);
        }
    }
}
