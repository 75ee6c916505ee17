package vn.congtachoi.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** A place in a team with whoever fills it. */
@Entity
@Table(name = "supervision_seat")
class Seat extends AuditedEntity {

    private static final int NAME_LENGTH = 200;
    private static final int POST_LENGTH = 300;

    private UUID campaignId;
    private UUID teamId;
    private int position;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    private @Nullable UUID personId;
    private String name;
    private String post;

    protected Seat() {}

    /** @throws BusinessException when it names nobody */
    Seat(Team team, int position, TeamForm.SeatForm form) {
        this.campaignId = team.campaignId();
        this.teamId = team.id();
        this.position = position;
        this.role = form.role();
        this.personId = form.personId();
        this.name = personId == null ? TypedText.line(form.name(), NAME_LENGTH) : "";
        this.post = personId == null ? TypedText.line(form.post(), POST_LENGTH) : "";
        if (personId == null && name.isEmpty()) {
            throw new BusinessException("supervision.team.error.nobody");
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID teamId() {
        return teamId;
    }

    int position() {
        return position;
    }

    SeatRole role() {
        return role;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    TeamForm.SeatForm form() {
        return new TeamForm.SeatForm(role, personId, name, post);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Campaign.SUBJECT, campaignId);
    }
}
