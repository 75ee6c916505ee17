package vn.congtachoi.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A message to people, before it is written.
 *
 * @param title key of the sentence that says what happened or what to do
 * @param args values for its placeholders, in the form that people read; resolved when the notice is written
 * @param detail one short line of context, already text; may be empty
 * @param path address of the place to act, without the leading slash
 * @param dedupeKey the same key reaches the same person once ("due/7f…/2023-06-28"), or null
 */
public record Notice(
        MessageKey title,
        List<Object> args,
        String detail,
        String path,
        SubjectRef subject,
        @Nullable String dedupeKey) {

    public Notice {
        args = List.copyOf(args);
    }

    /** A notice that is written each time it is sent. */
    public static Notice of(String title, List<Object> args, String detail, String path, SubjectRef subject) {
        return new Notice(MessageKey.of(title), args, detail, path, subject, null);
    }

    /** The same notice, written at most once for each person under this key (up to 200 characters). */
    public Notice once(String key) {
        return new Notice(title, args, detail, path, subject, key);
    }
}
