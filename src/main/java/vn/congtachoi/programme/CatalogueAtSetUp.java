package vn.congtachoi.programme;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.InstallationSetUp;

/** A new installation begins with the common catalogue. */
@Component
class CatalogueAtSetUp {

    private final ProgrammeCatalogue catalogue;

    CatalogueAtSetUp(ProgrammeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @EventListener
    void on(InstallationSetUp event) {
        catalogue.load();
    }
}
