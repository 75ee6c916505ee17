package vn.congtachoi.document.ui;

import java.util.List;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.text.DocumentText;

/** Everything of a paper that its page writes: head and foot with the text, and the phụ lục. */
record PaperContent(DocumentForm form, List<AnnexForm> annexes) {

    PaperContent {
        annexes = List.copyOf(annexes);
    }

    DocumentText text() {
        return form.text();
    }

    /** The same with another text. */
    PaperContent saying(DocumentText words) {
        return new PaperContent(form.saying(words), annexes);
    }

    /** The same, to be saved upon another version. */
    PaperContent at(long version) {
        return new PaperContent(form.at(version), annexes);
    }

    /** What head and foot say, for comparing. */
    DocumentForm facts() {
        return form.saying(DocumentText.EMPTY).at(0);
    }
}
