package vn.congtachoi.supervision.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.scheduling.DayPart;
import vn.congtachoi.scheduling.SeatRole;

/**
 * What a search proposes, as it is kept until somebody accepts it.
 *
 * @param lines each visit that it was to lay out
 * @param people whoever fills what a team lacked
 * @param sentences what could not be satisfied, the binding ones first
 */
public record LayoutProposal(List<Line> lines, List<Taken> people, List<LayoutSentence> sentences) {

    /**
     * A visit.
     *
     * @param day null where no day was found
     * @param team what the team is called
     * @param before where it stood; null where it had no day
     * @param version as the search had read it
     */
    public record Line(
            UUID visitId,
            String body,
            String theme,
            @Nullable LocalDate before,
            @Nullable LocalDate day,
            DayPart part,
            @Nullable UUID teamId,
            String team,
            long version) {}

    /**
     * Somebody for a seat.
     *
     * @param seatId the same for the same plan
     * @param teamId of the campaign, or an id of this proposal for a team that is set up
     * @param version of the campaign, as the search had read it
     */
    public record Taken(
            UUID seatId,
            UUID campaignId,
            UUID teamId,
            boolean fresh,
            SeatRole role,
            UUID personId,
            String name,
            String team,
            long version) {}

    public LayoutProposal {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        sentences = List.copyOf(sentences);
    }
}
