package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitService;

/** Makes the unit and its first administrator in an empty portal; afterwards it refuses for ever. */
@Service
@PreAuthorize("denyAll()")
public class SetupService {

    private static final SystemActor SETUP = new SystemActor("thiết lập");

    private final FirstStart firstStart;
    private final FirstAdministrator administrator;
    private final StoredPublicAddress publicAddress;
    private final UnitService units;
    private final CurrentActor currentActor;
    private final Clock clock;

    SetupService(
            FirstStart firstStart,
            FirstAdministrator administrator,
            StoredPublicAddress publicAddress,
            UnitService units,
            CurrentActor currentActor,
            Clock clock) {
        this.firstStart = firstStart;
        this.administrator = administrator;
        this.publicAddress = publicAddress;
        this.units = units;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public boolean isPending() {
        return firstStart.isPending();
    }

    @PreAuthorize("permitAll()")
    public boolean needsCode(String visitorAddress) {
        return firstStart.needsCode(visitorAddress);
    }

    /**
     * Sets the portal up, all or nothing.
     *
     * @throws BusinessException when it is set up already, the code is wrong, or what was typed cannot stand
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void setUp(SetupForm form) {
        if (!firstStart.isPending()) {
            throw new BusinessException("security.setup.error.done");
        }
        if (firstStart.needsCode(form.visitorAddress())
                && !firstStart.code().equals(form.code().strip())) {
            throw new BusinessException("security.setup.error.code");
        }
        Username username = new Username(form.username());
        administrator.requireGood(form.password(), username);
        if (form.adminName().isBlank()) {
            throw new BusinessException("security.setup.error.admin");
        }
        currentActor.runAs(SETUP, () -> make(form, username));
    }

    private void make(SetupForm form, Username username) {
        LocalDate today = LocalDate.now(clock);
        publicAddress.store(form.publicAddress());
        UnitFacts facts = new UnitFacts(
                form.unitName(),
                form.shortName(),
                form.kind(),
                null,
                form.superiorLine(),
                form.issuerLine(),
                form.place());
        UUID unit = units.create(new UnitChange.Create(facts, null, today, ""));
        administrator.make(form.adminName(), username, form.password(), unit);
    }
}
