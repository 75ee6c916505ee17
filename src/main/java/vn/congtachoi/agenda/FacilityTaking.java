package vn.congtachoi.agenda;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;

/**
 * Gives rooms and vehicles to one after the other: of two who save at the same moment, the second is told of the first
 * before she has the same room. Whoever knows of it may share it.
 */
@Component
public class FacilityTaking {

    private static final Set<Clash.Kind> TAKEN = EnumSet.of(Clash.Kind.ROOM, Clash.Kind.VEHICLE);

    private final Facilities facilities;
    private final Clashes clashes;

    FacilityTaking(Facilities facilities, Clashes clashes) {
        this.facilities = facilities;
        this.clashes = clashes;
    }

    /**
     * Keeps everybody else from the room and the vehicle until the end of the transaction.
     *
     * @throws BusinessException when one of them is taken at that time and she does not know it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(ClashQuestion question, KnownClashes known) {
        if (question.facilities().isEmpty() || known.any()) {
            return;
        }
        facilities.lock(question.facilities());
        String news = clashes.of(question).stream()
                .filter(clash -> TAKEN.contains(clash.kind()) && !known.covers(clash))
                .map(Clash::sentence)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!news.isEmpty()) {
            throw new BusinessException("agenda.clash.meanwhile", news);
        }
    }
}
