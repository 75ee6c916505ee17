package vn.congtachoi.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Phân công phụ trách cơ sở: who looks after which unit. It is edited where the unit is. */
@Service
@PreAuthorize("denyAll()")
public class OversightService {

    private final Oversights oversights;
    private final People people;
    private final PostRules rules;
    private final PersonRights rights;
    private final Freshness freshness;

    OversightService(Oversights oversights, People people, PostRules rules, PersonRights rights, Freshness freshness) {
        this.oversights = oversights;
        this.people = people;
        this.rules = rules;
        this.rights = rights;
        this.freshness = freshness;
    }

    /** @return the id of the assignment */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public UUID assign(UUID personId, UUID unitId, LocalDate from, String basis) {
        rights.requireAt(unitId);
        rules.requireUnitOn(unitId, from);
        Person person =
                people.findById(personId).orElseThrow(() -> new BusinessException("organisation.person.not-found"));
        boolean already = oversights.byPerson(personId, from).stream()
                .anyMatch(oversight -> oversight.unitId().equals(unitId));
        if (already) {
            throw new BusinessException(
                    "organisation.oversight.given-already", person.name().full());
        }
        return oversights.save(new Oversight(person, unitId, from, basis)).id();
    }

    /**
     * Thôi phụ trách.
     *
     * @param until first day on which she no longer looks after the unit
     * @param why the paper or the reason, may be empty
     */
    @Needs(OrganisationPermissions.EDIT)
    @Transactional
    public void end(UUID oversightId, long version, LocalDate until, String why) {
        Oversight oversight = oversights
                .findById(oversightId)
                .orElseThrow(() -> new BusinessException("organisation.oversight.not-found"));
        rights.requireAt(oversight.unitId());
        freshness.require(oversight, version);
        oversight.end(until, why);
    }
}
