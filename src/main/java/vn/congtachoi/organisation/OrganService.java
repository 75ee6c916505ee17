package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Organs of units and their terms. */
@Service
@PreAuthorize("denyAll()")
public class OrganService {

    private final Organs organs;
    private final Terms terms;
    private final Posts posts;
    private final PostRules rules;
    private final Freshness freshness;
    private final Access access;

    OrganService(Organs organs, Terms terms, Posts posts, PostRules rules, Freshness freshness, Access access) {
        this.organs = organs;
        this.terms = terms;
        this.posts = posts;
        this.rules = rules;
        this.freshness = freshness;
        this.access = access;
    }

    /** The organs of a unit by kind and name, also those that are closed. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OrganRow> organsOf(UUID unit) {
        return organs.findByUnitIdOrderByKindAscNameAsc(unit).stream()
                .map(Organ::row)
                .toList();
    }

    /** Terms of an organ, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TermRow> terms(UUID organ) {
        return terms.of(organ).stream().map(Term::row).toList();
    }

    /**
     * Makes an organ, where the unit may be edited.
     *
     * @return its id
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID create(UUID unitId, OrganKind kind, String name) {
        access.require(OrganisationPermissions.EDITING, unitId);
        rules.requireUnit(unitId);
        boolean exists = kind != OrganKind.OTHER
                && organs.findByUnitIdOrderByKindAscNameAsc(unitId).stream()
                        .anyMatch(organ -> organ.row().kind() == kind);
        if (exists) {
            throw new BusinessException("organisation.organ.exists-already", name);
        }
        return organs.save(new Organ(unitId, kind, name)).id();
    }

    /** Begins a term; the one that still runs ends on that day, and with it what its members were in it. */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID beginTerm(UUID organId, String cohort, LocalDate from, Formed formed, String basis) {
        Organ organ = organs.findById(organId).orElseThrow(() -> new BusinessException("organisation.organ.not-found"));
        access.require(OrganisationPermissions.EDITING, organ.unitId());
        terms.of(organId).stream().filter(term -> term.untilDay() == null).forEach(term -> end(term, from, basis));
        return terms.save(new Term(organ, cohort, from, formed, basis)).id();
    }

    /**
     * Ends a term and with it what its members were in it.
     *
     * @param until first day on which it no longer runs
     * @param why the paper or the reason, may be empty
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void endTerm(UUID termId, long version, LocalDate until, String why) {
        Term term = terms.findById(termId).orElseThrow(() -> new BusinessException("organisation.term.not-found"));
        access.require(OrganisationPermissions.EDITING, term.organ().unitId());
        freshness.require(term, version);
        end(term, until, why);
    }

    private void end(Term term, LocalDate until, String why) {
        term.end(until);
        posts.ofTermFrom(term.id(), until).stream()
                .filter(post -> post.row().from().isBefore(until))
                .forEach(post -> post.end(until, why));
    }
}
