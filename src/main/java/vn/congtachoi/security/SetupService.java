package vn.congtachoi.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Role;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitImportResult;
import vn.congtachoi.organisation.UnitKind;

/** Makes the units and the first administrator in an empty portal; afterwards it refuses for ever. */
@Service
@PreAuthorize("denyAll()")
public class SetupService {

    private static final SystemActor SETUP = new SystemActor("thiết lập");

    private final FirstStart firstStart;
    private final FirstUnits units;
    private final FirstAdministrator administrator;
    private final StoredPublicAddress publicAddress;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    SetupService(
            FirstStart firstStart,
            FirstUnits units,
            FirstAdministrator administrator,
            StoredPublicAddress publicAddress,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.firstStart = firstStart;
        this.units = units;
        this.administrator = administrator;
        this.publicAddress = publicAddress;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Whether the portal is still empty. */
    @PreAuthorize("permitAll()")
    public boolean isPending() {
        return firstStart.isPending();
    }

    /** What the first administrator may be to the unit besides. */
    @PreAuthorize("permitAll()")
    public List<Role> ownRoles() {
        return FirstAdministrator.OWN_ROLES;
    }

    /** Whether a visitor from this address must type the code of the terminal. */
    @PreAuthorize("permitAll()")
    public boolean needsCode(String visitorAddress) {
        return firstStart.needsCode(visitorAddress);
    }

    /** What a unit of this name mostly is; nothing when its name does not say. */
    @PreAuthorize("permitAll()")
    public Optional<UnitKind> kindOf(String name) {
        requirePending();
        return currentActor.callAs(SETUP, () -> units.kindOf(name));
    }

    /** The portal's address out of that of a page; empty when it would only open on the server itself. */
    public static String addressForOthers(String page) {
        return StoredPublicAddress.isLocal(page) ? "" : StoredPublicAddress.clean(page);
    }

    /**
     * What the pasted units say and what is wrong with them; nothing is saved.
     *
     * @throws BusinessException when the portal is set up already or the list is too long
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public UnitImportResult checkUnits(FirstUnitForm unit, List<List<String>> unitCells) {
        requirePending();
        return currentActor.callAs(SETUP, () -> units.dryRun(unit, unitCells));
    }

    /**
     * Sets the portal up, all or nothing.
     *
     * @throws BusinessException when it is set up already, the code is wrong, or what was typed cannot stand
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void setUp(SetupForm form) {
        requirePending();
        if (firstStart.needsCode(form.visitorAddress())) {
            firstStart.requireCode(form.administrator().code());
        }
        administrator.check(form.administrator());
        currentActor.runAs(SETUP, () -> make(form));
    }

    private void make(SetupForm form) {
        if (!form.unit().publicAddress().isBlank()) {
            publicAddress.store(form.unit().publicAddress());
        }
        UUID unit = units.make(form.unit(), form.unitCells());
        administrator.make(form.administrator(), unit);
        events.publishEvent(new InstallationSetUp(unit));
    }

    private void requirePending() {
        if (!firstStart.isPending()) {
            throw new BusinessException("security.setup.error.done");
        }
    }
}
