package vn.congtachoi.document.paper;

import vn.congtachoi.paper.PaperDefinition;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;

/** A paper of any kind, and each of its annexes: one template for all of them. */
public final class DocumentPaper {

    private static final String CODE = "document";

    private DocumentPaper() {}

    /** The paper in the words and sizes of that profile. */
    public static PaperDefinition<DocumentPaperData> of(PaperProfile profile, PaperOrientation orientation) {
        return new PaperDefinition<>(CODE, DocumentPaperData.class, CODE, profile, orientation);
    }

    /** The same with room for the issuer's address at the foot of the text. */
    static PaperDefinition<DocumentPaperData> withFoot(PaperProfile profile, PaperOrientation orientation) {
        return new PaperDefinition<>(CODE, DocumentPaperData.class, CODE + "-with-foot", profile, orientation);
    }
}
