package vn.congtachoi.anniversary;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;

/** Keeps the catalogue. */
@Service
@PreAuthorize("denyAll()")
public class AnniversaryService {

    private final AnniversaryStore store;
    private final AnniversaryRights rights;
    private final AnniversaryRemoval removal;

    AnniversaryService(AnniversaryStore store, AnniversaryRights rights, AnniversaryRemoval removal) {
        this.store = store;
        this.rights = rights;
        this.removal = removal;
    }

    /** Whether she keeps what is common to all units, with the reason when not. */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional(readOnly = true)
    public Decision mayKeepCommon() {
        return rights.mayEdit(null);
    }

    /**
     * Takes a new row into the catalogue.
     *
     * @return its id
     * @throws BusinessException when there is one of that name already
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional
    public UUID add(AnniversaryForm form) {
        rights.mayEdit(form.duty().unitId()).orThrow();
        requireFree(form, null);
        return store.save(new Anniversary(form), form);
    }

    /**
     * Changes a row, its origins and its years.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it since the form had read it
     * @throws BusinessException when there is another of that name
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional
    public void change(UUID id, AnniversaryForm form) {
        Anniversary one = store.lock(id, form.version());
        rights.mayEdit(one.unitId()).and(rights.mayEdit(form.duty().unitId())).orThrow();
        requireFree(form, id);
        one.take(form);
        store.save(one, form);
    }

    /**
     * Gives it occurrences again, or no more: what refers to it stays.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when somebody changed it meanwhile
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional
    public void use(UUID id, boolean used, long version) {
        Anniversary one = store.lock(id, version);
        rights.mayEdit(one.unitId()).orThrow();
        one.use(used);
        store.save(one);
    }

    /**
     * Deletes what was entered by mistake.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when the product brought it, or something refers to it
     */
    @Needs(AnniversaryPermissions.EDIT)
    @Transactional
    public void remove(UUID id, long version) {
        Anniversary one = store.lock(id, version);
        rights.mayEdit(one.unitId()).and(removal.mayRemove(id, one.isShipped())).orThrow();
        store.delete(one);
    }

    /** A name stands once among what is common, and once among what is a unit's own. */
    private void requireFree(AnniversaryForm form, @Nullable UUID own) {
        String key = VietnameseText.toneKey(form.name());
        boolean taken = store.all().stream()
                .filter(row -> !row.id().equals(own))
                .filter(row ->
                        Objects.equals(row.form().duty().unitId(), form.duty().unitId()))
                .anyMatch(row -> VietnameseText.toneKey(row.name()).equals(key));
        if (taken) {
            throw new BusinessException("anniversary.error.taken", form.name());
        }
    }
}
