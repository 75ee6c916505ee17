package vn.congtachoi.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/**
 * The common catalogue that comes with the product: {@code programme/catalogue.yaml}. Set-up loads it; loading again
 * after an update adds only what is new.
 */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeCatalogue {

    private final Programmes programmes;
    private final ProgrammeStore store;
    private final ProgrammeRights rights;

    ProgrammeCatalogue(Programmes programmes, ProgrammeStore store, ProgrammeRights rights) {
        this.programmes = programmes;
        this.store = store;
        this.rights = rights;
    }

    /**
     * Adds the programmes whose code does not exist yet. What exists is left as people edited it.
     *
     * @return codes that were added, in the order of the file
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public List<String> load() {
        rights.requireEdit(null);
        List<CatalogueFile.Entry> entries = CatalogueFile.read();
        List<String> added = new ArrayList<>();
        // In the file a successor follows its predecessor; from the end, each reference finds its programme.
        for (CatalogueFile.Entry entry : entries.reversed()) {
            if (!programmes.existsByCode(entry.code())) {
                add(entry);
                added.addFirst(entry.code());
            }
        }
        return added;
    }

    private void add(CatalogueFile.Entry entry) {
        UUID successor = entry.successor().isEmpty()
                ? null
                : programmes
                        .findByCode(entry.successor())
                        .orElseThrow(() -> new IllegalStateException(entry.code()
                                + ": the successor has to follow it in the catalogue: " + entry.successor()))
                        .id();
        Programme programme = new Programme(entry.form(successor));
        ClosingForm closing = entry.closingForm(successor);
        if (closing != null) {
            programme.close(closing);
        }
        entry.contentForms().forEach(programme::addContent);
        entry.phaseForms(rights.today()).forEach(programme::addPhase);
        entry.basisForms().forEach(programme::addBasis);
        programmes.saveAndFlush(programme);
        store.changed(programme.subject());
        programme.contentRefs().forEach(content -> store.changed(ProgrammeContent.reference(content.id())));
    }
}
