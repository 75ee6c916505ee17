package vn.congtachoi.agenda.opinion;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.kernel.SubjectLinks;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;

/** The paper that a question is about, and the files that hang on it. */
@Component
class OpinionPapers {

    static final String DOCUMENT = "document";

    private final Attachments attachments;
    private final DocumentPreviews previews;
    private final SubjectLinks links;

    OpinionPapers(Attachments attachments, DocumentPreviews previews, List<SubjectType> types) {
        this.attachments = attachments;
        this.previews = previews;
        this.links = new SubjectLinks(types);
    }

    List<AttachmentRow> of(Opinion opinion) {
        return attachments.list(opinion.subject());
    }

    /**
     * Keeps the paper as it is now: those who are asked may be of another unit and not read a draft, and what they
     * answer is about what they have read.
     */
    void keep(Opinion opinion) {
        SubjectRef paper = opinion.paper();
        if (paper == null || !paper.type().equals(DOCUMENT)) {
            return;
        }
        SubjectLink link = links.find(paper).orElseThrow(() -> new BusinessException("agenda.opinion.error.paper"));
        attachments.add(opinion.subject(), link.title() + ".pdf", new ByteArrayInputStream(previews.pdf(paper.id())));
    }

    /** @throws BusinessException when it is not hers to read: naming it would tell of it */
    void requireReadable(SubjectRef paper) {
        if (links.find(paper).isEmpty()) {
            throw new BusinessException("agenda.opinion.error.paper");
        }
    }
}
