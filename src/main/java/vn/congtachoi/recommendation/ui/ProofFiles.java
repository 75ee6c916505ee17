package vn.congtachoi.recommendation.ui;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.recommendation.RecommendationProofs;

/** What proves a recommendation. */
record ProofFiles(UUID recommendation, RecommendationProofs proofs) implements AttachmentPanel.Keeper {

    @Override
    public List<AttachmentRow> files() {
        return proofs.of(recommendation);
    }

    @Override
    public AttachmentRow add(String name, InputStream bytes) {
        return proofs.add(recommendation, name, bytes);
    }

    @Override
    public void remove(UUID file, String reason) {
        proofs.remove(recommendation, file, reason);
    }
}
