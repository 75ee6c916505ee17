package vn.congtachoi.programme;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes and contents by what is printed of them, also of programmes that are over. */
@Service
@PreAuthorize("denyAll()")
public class ProgrammeCodes {

    private final Programmes programmes;
    private final ProgrammeRights rights;

    ProgrammeCodes(Programmes programmes, ProgrammeRights rights) {
        this.programmes = programmes;
        this.rights = rights;
    }

    /**
     * The programme with this code; empty when there is none, or it belongs to a unit that does not concern her.
     *
     * @param code "DA8"
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ProgrammeRef> find(String code) {
        return readable(code).map(Programme::ref);
    }

    /**
     * A content of that programme; empty as for {@link #find}.
     *
     * @param number "ND1"
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ProgrammeContentRef> findContent(String code, String number) {
        return readable(code).stream()
                .flatMap(programme -> programme.contentRefs().stream())
                .filter(content -> content.number().equals(number))
                .findFirst();
    }

    private Optional<Programme> readable(String code) {
        return programmes.findByCode(code).filter(rights::mayRead);
    }
}
