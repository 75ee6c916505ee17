package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;

/** Port: what other modules keep with a paper, told on its page: what was asked about it, and what was answered. */
public interface BesidePaper {

    /**
     * One thing kept with it.
     *
     * @param words how it stands
     * @param path its page, without the leading slash
     */
    record Line(String title, String words, String path) {}

    /** As much of it as the reader may see, the newest first. */
    List<Line> of(UUID documentId);
}
