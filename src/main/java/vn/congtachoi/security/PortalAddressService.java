package vn.congtachoi.security;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.UnitDirectory;

/** The address on slips, in messages and QR codes, which set-up asks for and the administrator may change. */
@Service
@PreAuthorize("denyAll()")
public class PortalAddressService {

    private static final Permission INSTALLATION = Permission.of(SecurityPermissions.INSTALLATION);

    private final StoredPublicAddress address;
    private final UnitDirectory units;
    private final Access access;
    private final Clock clock;

    PortalAddressService(StoredPublicAddress address, UnitDirectory units, Access access, Clock clock) {
        this.address = address;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @Needs(SecurityPermissions.INSTALLATION)
    @Transactional(readOnly = true)
    public PortalAddress current() {
        return new PortalAddress(address.base(), address.isLocalOnly(), address.isConfigured());
    }

    /**
     * Changes the address.
     *
     * @param typed host with or without scheme and port
     * @throws BusinessException when it is no address, or the server's own settings decide it
     */
    @Needs(SecurityPermissions.INSTALLATION)
    @Transactional
    public void change(String typed) {
        requireHeadUnit();
        if (address.isConfigured()) {
            throw new BusinessException("security.address.error.fixed");
        }
        address.store(typed);
    }

    /** The address holds for everybody, so it takes the right over a head unit, not over a commune. */
    private void requireHeadUnit() {
        boolean allowed = units.treeOn(LocalDate.now(clock)).roots().stream()
                .anyMatch(head -> access.may(INSTALLATION, head.id()).allowed());
        if (!allowed) {
            throw new ForbiddenException(MessageKey.of("security.access.no-permission"));
        }
    }
}
