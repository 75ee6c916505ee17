package vn.congtachoi.event.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.paper.FittedPaper;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.paper.TemplateElements;

/**
 * What the template of {@link InvitationPages} prints.
 *
 * @param kind upper case
 * @param codeWords what stands under each code
 */
record InvitationsData(
        PaperHead head, String kind, String subject, String codeWords, PaperSignature signature, List<Row> rows)
        implements FittedPaper {

    InvitationsData {
        rows = List.copyOf(rows);
    }

    /**
     * A paragraph of a page.
     *
     * @param page from 1
     * @param guest "Kính mời: đồng chí …", above the first paragraph; empty with the others
     * @param code under the last paragraph; null with the others
     */
    record Row(
            int page,
            StyledText guest,
            StyledText text,
            @Nullable QrCode code) {}

    @Override
    public void fit(TemplateElements elements) {
        elements.ruleUnder("subject-rule", subject, "subject");
    }
}
