package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.LikePattern;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.VietnameseText;

/** Sổ đăng ký văn bản đi (NĐ 30/2020, Điều 16). */
@Service
@PreAuthorize("denyAll()")
public class OutgoingRegister {

    private final RegisterEntries register;
    private final DocumentRights rights;
    private final Clock clock;

    OutgoingRegister(RegisterEntries register, DocumentRights rights, Clock clock) {
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * One page of the register.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException when it is another unit's
     */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public Page<RegisterRow> page(RegisterFilter filter, Pageable page) {
        rights.at(filter.unitId(), Permission.of(DocumentPermissions.READ)).orThrow();
        Set<RegisterState> states = filter.states().isEmpty() ? EnumSet.allOf(RegisterState.class) : filter.states();
        return register.search(
                        filter.unitId(),
                        filter.year(),
                        LikePattern.containing(VietnameseText.fold(filter.text())),
                        filter.kinds().isEmpty(),
                        filter.kinds(),
                        states,
                        filter.seriesId(),
                        page)
                .map(RegisterEntry::row);
    }

    /** The years for which the unit has a register, with the running one, newest first. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<Integer> years(UUID unitId) {
        rights.at(unitId, Permission.of(DocumentPermissions.READ)).orThrow();
        return Stream.concat(Stream.of(LocalDate.now(clock).getYear()), register.years(unitId).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
