package vn.congtachoi.paper;

/**
 * The circumstances of one rendering.
 *
 * @param title title of the file, shown by readers in the window's head
 * @param draft marks every page with the word for a draft
 */
public record PaperContext(String title, boolean draft) {

    /** @param title of the file */
    public static PaperContext of(String title) {
        return new PaperContext(title, false);
    }

    /** The same, marked as a draft. */
    public PaperContext asDraft() {
        return new PaperContext(title, true);
    }
}
