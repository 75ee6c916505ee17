package vn.congtachoi.programme;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Changes of what a programme consists of: contents, phases, legal bases. Each part has its own version, so that two
 * people may work on two parts; every method refuses a stale one with {@code StaleDataException} and a broken rule with
 * {@code BusinessException}.
 */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeParts {

    private final ProgrammeStore store;
    private final ProgrammeRights rights;
    private final PartUsers users;

    ProgrammeParts(ProgrammeStore store, ProgrammeRights rights, PartUsers users) {
        this.store = store;
        this.rights = rights;
        this.users = users;
    }

    /**
     * Adds a content behind the others.
     *
     * @return its id
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public UUID addContent(UUID programmeId, ContentForm form) {
        UUID id = forEdit(programmeId).addContent(form).id();
        store.changed(ProgrammeContent.reference(id));
        return id;
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was changed since the form read it */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void changeContent(UUID programmeId, UUID contentId, ContentForm form) {
        Programme programme = forEdit(programmeId);
        ProgrammeContent content = programme.content(contentId);
        store.requireFresh(content, form.version());
        programme.changeContent(content, form);
        store.changed(ProgrammeContent.reference(contentId));
    }

    /** @param index new place among the contents, from 0; beyond the end means last */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void moveContent(UUID programmeId, UUID contentId, int index) {
        Programme programme = forEdit(programmeId);
        programme.moveContent(programme.content(contentId), index);
    }

    /** Removes a content that nothing points to. */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void removeContent(UUID programmeId, UUID contentId, long version) {
        Programme programme = forEdit(programmeId);
        ProgrammeContent content = programme.content(contentId);
        store.requireFresh(content, version);
        users.requireNone(ProgrammeContent.reference(contentId), "programme.content.used");
        programme.removeContent(content);
        store.changed(ProgrammeContent.reference(contentId));
    }

    /** @return its id */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public UUID addPhase(UUID programmeId, PhaseForm form) {
        return forEdit(programmeId).addPhase(form).id();
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was changed since the form read it */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void changePhase(UUID programmeId, UUID phaseId, PhaseForm form) {
        Programme programme = forEdit(programmeId);
        ProgrammePhase phase = programme.phase(phaseId);
        store.requireFresh(phase, form.version());
        programme.changePhase(phase, form);
    }

    /** Removes a phase that nothing points to. */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void removePhase(UUID programmeId, UUID phaseId, long version) {
        Programme programme = forEdit(programmeId);
        ProgrammePhase phase = programme.phase(phaseId);
        store.requireFresh(phase, version);
        users.requireNone(SubjectRef.of(ProgrammePhase.SUBJECT, phaseId), "programme.phase.used");
        programme.removePhase(phase);
    }

    /**
     * Adds a legal basis behind the others.
     *
     * @return its id
     */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public UUID addBasis(UUID programmeId, LegalBasisForm form) {
        return forEdit(programmeId).addBasis(form).id();
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was changed since the form read it */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void changeBasis(UUID programmeId, UUID basisId, LegalBasisForm form) {
        ProgrammeBasis basis = forEdit(programmeId).basis(basisId);
        store.requireFresh(basis, form.version());
        basis.revise(form);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was changed since the page read it */
    @Needs(ProgrammePermissions.EDIT)
    @Transactional
    public void removeBasis(UUID programmeId, UUID basisId, long version) {
        Programme programme = forEdit(programmeId);
        ProgrammeBasis basis = programme.basis(basisId);
        store.requireFresh(basis, version);
        programme.removeBasis(basis);
    }

    private Programme forEdit(UUID programmeId) {
        Programme programme = store.lock(programmeId);
        rights.requireEdit(programme.ownerUnitId());
        return programme;
    }
}
