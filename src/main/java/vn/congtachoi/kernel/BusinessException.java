package vn.congtachoi.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A rule of the field said no. Expected: it is shown to the person as a sentence beside what she typed and is never
 * logged as an error.
 */
public class BusinessException extends RuntimeException {

    private final transient MessageKey messageKey;
    private final transient List<Object> args;

    /** @param args values for the placeholders of the message, already in the form that people read */
    public BusinessException(MessageKey messageKey, Object... args) {
        super(messageKey.key() + Arrays.toString(args));
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    public BusinessException(String messageKey, Object... args) {
        this(MessageKey.of(messageKey), args);
    }

    /** The sentence that the person reads. */
    public MessageKey messageKey() {
        return messageKey;
    }

    /** Values for the placeholders of the sentence. */
    public List<Object> args() {
        return args;
    }
}
