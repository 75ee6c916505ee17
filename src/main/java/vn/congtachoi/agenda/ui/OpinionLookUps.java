package vn.congtachoi.agenda.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.Invitee;
import vn.congtachoi.agenda.InviteeChoice;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.kernel.SubjectLink;
import vn.congtachoi.organisation.UnitRef;

/** What the form of a question offers: who is there today, and whoever is asked already. */
@Component
class OpinionLookUps {

    private final MeetingChoices choices;
    private final MeetingLookUps meetings;

    OpinionLookUps(MeetingChoices choices, MeetingLookUps meetings) {
        this.choices = choices;
        this.meetings = meetings;
    }

    List<UnitRef> units() {
        return choices.callers();
    }

    /** People alone: a unit has no opinion. */
    UnitOptions of(UUID unit, @Nullable OpinionDetail known) {
        List<InviteeChoice> people = new ArrayList<>(choices.invitees(unit).stream()
                .filter(choice -> choice.invitee().personId() != null)
                .toList());
        if (known != null) {
            known.voices().stream()
                    .filter(voice -> people.stream().noneMatch(choice -> voice.personId()
                            .equals(choice.invitee().personId())))
                    .forEach(voice -> people.add(
                            new InviteeChoice(Invitee.person(unit, voice.personId()), voice.name(), voice.post())));
        }
        return new UnitOptions(List.of(), people, choices.organs(unit), List.of(), List.of());
    }

    List<SubjectLink> papers(@Nullable OpinionDetail known) {
        Set<SubjectLink> papers = new LinkedHashSet<>();
        if (known != null && known.paper() != null) {
            papers.add(known.paper());
        }
        papers.addAll(meetings.papers(null));
        return List.copyOf(papers);
    }
}
