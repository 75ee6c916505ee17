package vn.congtachoi.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.UnitPeople;

/**
 * Who stands for whom at a unit. A signer names her own deputy; whoever keeps the settings of the unit writes down what
 * was decided on paper. Nobody else gives a signer's place away, least of all to herself.
 */
@Service
@PreAuthorize("denyAll()")
public class DeputySettings {

    private static final Permission SETTINGS = Permission.of(DocumentPermissions.SETTINGS);
    private static final Permission SIGN = Permission.of(DocumentPermissions.SIGN);

    private final DeputyStore deputies;
    private final DocumentRights rights;
    private final UnitPeople people;
    private final PeopleDirectory directory;
    private final Clock clock;

    DeputySettings(
            DeputyStore deputies, DocumentRights rights, UnitPeople people, PeopleDirectory directory, Clock clock) {
        this.deputies = deputies;
        this.rights = rights;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who stands for whom at the unit, the latest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<DeputyRow> of(UUID unitId) {
        rights.mayLookInto(unitId).orThrow();
        List<Deputy> all = deputies.findByUnitIdOrderByFromDayDesc(unitId);
        Set<UUID> ids = new HashSet<>();
        all.stream()
                .map(Deputy::form)
                .flatMap(form -> Stream.of(form.personId(), form.deputyId()))
                .forEach(ids::add);
        Map<UUID, PersonOnDay> named = directory.peopleOn(ids, LocalDate.now(clock));
        return all.stream()
                .map(deputy -> new DeputyRow(
                        deputy.id(),
                        deputy.form(),
                        name(named, deputy.form().personId()),
                        name(named, deputy.form().deputyId())))
                .toList();
    }

    private static String name(Map<UUID, PersonOnDay> named, UUID id) {
        return Optional.ofNullable(named.get(id)).map(PersonOnDay::fullName).orElse("");
    }

    /** Who can be stood for, and who can stand for her: those who sign for the unit, highest post first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<PersonOnDay> signers(UUID unitId) {
        rights.mayLookInto(unitId).orThrow();
        return people.named(unitId, SIGN);
    }

    /**
     * Somebody stands for an absent signer, from a day to a day.
     *
     * @throws BusinessException when the days are over or upside down, or one of the two does not sign for the unit
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public UUID appoint(UUID unitId, DeputyForm form) {
        mayDecide(unitId, form.personId()).orThrow();
        if (form.to().isBefore(LocalDate.now(clock))) {
            throw new BusinessException("document.deputy.past");
        }
        Deputy deputy = new Deputy(unitId, form);
        if (!people.at(unitId, SIGN).containsAll(Set.of(form.personId(), form.deputyId()))) {
            throw new BusinessException("document.deputy.noSigner");
        }
        return deputies.save(deputy).id();
    }

    /** She is back: today is the deputy's last day. What has not begun does not come to be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void end(UUID deputyId) {
        Deputy deputy =
                deputies.findById(deputyId).orElseThrow(() -> new BusinessException("document.deputy.notFound"));
        mayDecide(deputy.unitId(), deputy.form().personId()).orThrow();
        LocalDate today = LocalDate.now(clock);
        if (deputy.isAheadOf(today)) {
            deputies.delete(deputy);
        } else {
            deputy.endOn(today);
        }
    }

    /** Whether she may say who stands for this person: whoever keeps the settings for everybody, a signer for herself. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayDecide(UUID unitId, UUID personId) {
        if (rights.at(unitId, SETTINGS).allowed()) {
            return Decision.yes();
        }
        return rights.at(unitId, SIGN)
                .and(rights.me().equals(personId) ? Decision.yes() : Decision.no("document.deputy.own"));
    }
}
