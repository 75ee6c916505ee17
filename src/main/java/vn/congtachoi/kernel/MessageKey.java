package vn.congtachoi.kernel;

/** The key of a text in {@code vaadin-i18n/translations.properties}; the text itself is looked up at the edge. */
public record MessageKey(String key) {

    public MessageKey {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A message key is never blank");
        }
    }

    /** @throws IllegalArgumentException when the key is blank */
    public static MessageKey of(String key) {
        return new MessageKey(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
