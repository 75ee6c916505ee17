package vn.congtachoi.document;

import java.util.List;

/**
 * What a page that writes a paper has to know of the others.
 *
 * @param version of the paper as it is stored
 * @param writers the others who write just now, by name
 */
public record WritingState(long version, List<WriterRow> writers) {

    public WritingState {
        writers = List.copyOf(writers);
    }
}
