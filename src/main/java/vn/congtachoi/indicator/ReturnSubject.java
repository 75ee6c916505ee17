package vn.congtachoi.indicator;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.SubjectType;

/** What one unit sends in a round, as a record that files hang on: before it is sent only the unit itself sees them. */
@Component
class ReturnSubject implements SubjectType {

    static final String TYPE = "return";

    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final RoundStore rounds;
    private final UnitReturns returns;
    private final Access access;

    ReturnSubject(RoundStore rounds, UnitReturns returns, Access access) {
        this.rounds = rounds;
        this.returns = returns;
        this.access = access;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return returns.findById(id)
                .flatMap(own -> rounds.findById(own.roundId()).map(Round::name));
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UUID id) {
        return returns.findById(id)
                .flatMap(own -> rounds.findById(own.roundId()).map(RoundSubject::pathOf))
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return returns.findById(id)
                .filter(own -> access.may(READ, own.unitId()).allowed())
                .filter(own -> own.isSent() || access.homesWith(READ).contains(own.unitId()))
                .isPresent();
    }
}
