package vn.congtachoi.indicator;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;

/** A figure names only photos that hang on its own return: whoever knows the id of another one proves nothing by it. */
@Component
record OwnEvidence(Attachments attachments) {

    /** @throws BusinessException when the photo that the source names hangs on another return, or does not exist */
    void require(UnitReturn unitReturn, EntrySource source) {
        UUID evidence = source.evidenceId();
        boolean own = evidence == null
                || attachments.list(unitReturn.evidenceSubject()).stream()
                        .anyMatch(file -> file.id().equals(evidence));
        if (!own) {
            throw new BusinessException("indicator.evidence.foreign");
        }
    }
}
