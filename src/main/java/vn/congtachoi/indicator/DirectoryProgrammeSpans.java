package vn.congtachoi.indicator;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.programme.ProgrammeService;

/** As the catalogue of programmes says it. */
@Component
class DirectoryProgrammeSpans implements ProgrammeSpans {

    private final ProgrammeService programmes;

    DirectoryProgrammeSpans(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public Set<UUID> runningIn(Collection<UUID> contents, Period period) {
        return programmes.contentsRunning(contents, period.firstDay(), period.lastDay());
    }
}
