package vn.congtachoi.kernel;

/**
 * What the search knows of a record.
 *
 * @param title the words that are matched first and shown
 * @param detail shown beside the title; matched too, with less weight
 * @param words matched like the detail, never shown: the text of a paper
 */
public record SearchDocument(SubjectRef subject, String title, String detail, String words) {

    /** A record that is known by what is shown of it. */
    public SearchDocument(SubjectRef subject, String title, String detail) {
        this(subject, title, detail, "");
    }
}
