package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.kernel.MessageKey;

/**
 * Something on a finished paper that a reader would stumble over.
 *
 * @param page from 1, or 0 when it concerns the whole paper
 * @param message a sentence that names the place
 * @param args of the sentence
 */
public record LayoutFault(int page, MessageKey message, List<Object> args) {

    public LayoutFault {
        args = List.copyOf(args);
    }

    static LayoutFault of(String key, Object... args) {
        return new LayoutFault(0, MessageKey.of(key), List.of(args));
    }

    /** With the page as the first argument of the sentence. */
    static LayoutFault at(int page, String key, Object... args) {
        List<Object> all = new ArrayList<>();
        all.add(Integer.toString(page));
        all.addAll(List.of(args));
        return new LayoutFault(page, MessageKey.of(key), all);
    }
}
