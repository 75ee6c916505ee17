package vn.congtachoi.paper;

/**
 * The circumstances of one rendering.
 *
 * @param title title of the file, shown by readers in the window's head
 * @param draft marks every page with the word for a draft
 * @param demo says at the foot of every page, outside the official text, that the data is a demonstration's
 */
public record PaperContext(String title, boolean draft, boolean demo) {

    public static PaperContext of(String title) {
        return new PaperContext(title, false, false);
    }

    public PaperContext asDraft() {
        return new PaperContext(title, true, demo);
    }

    public PaperContext asDemo() {
        return new PaperContext(title, draft, true);
    }
}
