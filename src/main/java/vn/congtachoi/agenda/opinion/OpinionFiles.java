package vn.congtachoi.agenda.opinion;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** What those who are asked are to read. They stand still with the question once it is sent. */
@Service
@PreAuthorize("denyAll()")
public class OpinionFiles {

    private final OpinionStore store;
    private final OpinionRights rights;
    private final Attachments attachments;
    private final OpinionPapers papers;

    OpinionFiles(OpinionStore store, OpinionRights rights, Attachments attachments, OpinionPapers papers) {
        this.store = store;
        this.rights = rights;
        this.attachments = attachments;
        this.papers = papers;
    }

    /** The files of a question that she may read. */
    @Needs(AgendaPermissions.READ)
    @Transactional(readOnly = true)
    public List<AttachmentRow> list(UUID id) {
        return papers.of(store.get(id));
    }

    /** @throws BusinessException when the file is refused, or the question was sent already */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public AttachmentRow add(UUID id, String name, InputStream bytes) {
        Opinion opinion = store.lock(id);
        rights.mayChange(opinion).orThrow();
        return attachments.add(opinion.subject(), name, bytes);
    }

    /** @throws BusinessException when it is no file of this question, or it was sent already */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void remove(UUID id, UUID fileId, String reason) {
        Opinion opinion = store.lock(id);
        rights.mayChange(opinion).orThrow();
        if (papers.of(opinion).stream().noneMatch(file -> file.id().equals(fileId))) {
            throw new BusinessException("attachment.error.gone");
        }
        attachments.remove(fileId, reason);
    }
}
