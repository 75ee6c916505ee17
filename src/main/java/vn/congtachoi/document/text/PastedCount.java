package vn.congtachoi.document.text;

/** Takes down what is left out of copied markup. */
final class PastedCount {

    private final HiddenStyles styles;
    private int images;
    private int notes;
    private int deletions;
    private int hidden;
    private int links;

    /** @param styles which classes are not shown */
    PastedCount(HiddenStyles styles) {
        this.styles = styles;
    }

    /** Whether nothing of the element is text of the paper. */
    boolean isDropped(PastedElement element) {
        if (element.isWithoutText() || element.isListOfNotes()) {
            return true;
        }
        if (element.isImage()) {
            images++;
            return true;
        }
        if (element.isNote()) {
            notes++;
            return true;
        }
        if (element.isDeleted()) {
            deletions++;
            return true;
        }
        if (element.isHidden() || styles.hides(element)) {
            hidden += element.element().text().isBlank() ? 0 : 1;
            return true;
        }
        links += element.isLink() ? 1 : 0;
        return false;
    }

    PastedText.Dropped dropped() {
        return new PastedText.Dropped(images, notes, deletions, hidden, links);
    }
}
