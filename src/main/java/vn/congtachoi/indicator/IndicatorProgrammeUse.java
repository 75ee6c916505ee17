package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.programme.ProgrammeUse;
import vn.congtachoi.programme.ProgrammeUser;

/** Tells programmes which indicators serve their contents. */
@Component
class IndicatorProgrammeUse implements ProgrammeUse {

    private static final MessageKey KIND = MessageKey.of("indicator.programme-user");

    private final Indicators indicators;
    private final Access access;

    IndicatorProgrammeUse(Indicators indicators, Access access) {
        this.indicators = indicators;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgrammeUser> usersOf(Collection<SubjectRef> parts) {
        List<UUID> contents = parts.stream()
                .filter(part -> part.type().equals(CONTENT))
                .map(SubjectRef::id)
                .toList();
        if (contents.isEmpty()) {
            return List.of();
        }
        boolean readable = access.holds(IndicatorPermissions.READ);
        return indicators.findByProgrammeContentIdInOrderByCode(contents).stream()
                .map(Indicator::row)
                .map(row -> user(row, readable))
                .toList();
    }

    private static ProgrammeUser user(IndicatorRow row, boolean readable) {
        UUID content = row.programmeContentId();
        if (content == null) {
            throw new IllegalStateException("Found by its content, but it has none: " + row.code());
        }
        return new ProgrammeUser(
                SubjectRef.of(CONTENT, content),
                KIND,
                row.code() + " " + row.name(),
                "chi-tieu/" + row.id(),
                readable,
                row.unverified());
    }
}
