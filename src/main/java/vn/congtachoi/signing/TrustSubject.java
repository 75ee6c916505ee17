package vn.congtachoi.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SubjectType;

/** Names the authorities that are believed, for the history. */
@Component
class TrustSubject implements SubjectType {

    private final TrustAnchors anchors;
    private final Access access;

    TrustSubject(TrustAnchors anchors, Access access) {
        this.anchors = anchors;
        this.access = access;
    }

    @Override
    public String type() {
        return TrustAnchor.TYPE;
    }

    @Override
    public Optional<String> title(UUID id) {
        return anchors.findById(id).map(anchor -> anchor.row().facts().subjectName());
    }

    @Override
    public String path(UUID id) {
        return "quan-tri/chung-thuc";
    }

    @Override
    public boolean mayRead(UUID id) {
        return access.holds(SigningPermissions.TRUST);
    }
}
