package vn.congtachoi.anniversary;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;

/** Whether a row may be deleted: what the product brought and what is used is only put out of use. */
@Component
class AnniversaryRemoval {

    private final ObjectProvider<AnniversaryUse> uses;

    AnniversaryRemoval(ObjectProvider<AnniversaryUse> uses) {
        this.uses = uses;
    }

    Decision mayRemove(AnniversaryRow row) {
        return mayRemove(row.id(), row.shipped());
    }

    Decision mayRemove(UUID id, boolean shipped) {
        if (shipped) {
            return Decision.no("anniversary.error.shipped");
        }
        return uses.stream().anyMatch(use -> use.uses(id)) ? Decision.no("anniversary.error.used") : Decision.yes();
    }
}
