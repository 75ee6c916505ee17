package vn.congtachoi.supervision.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.CampaignForm;
import vn.congtachoi.supervision.CampaignOrgan;
import vn.congtachoi.supervision.CampaignTimes;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.supervision.rules.SupervisionKind;

/** A campaign as its form shows it, each component a field. */
public record CampaignDraft(
        SupervisionKind kind,
        CampaignOrgan organ,
        String theme,
        String content,
        String host,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable LocalDate worksFrom,
        @Nullable LocalDate worksTo,
        @Nullable OutlineRow outline,
        List<CampaignBody> bodies,
        List<TeamForm> teams,
        boolean restricted,
        Set<CampaignChoices.Person> readers,
        long version) {

    static CampaignDraft empty(List<CampaignBody> bodies) {
        return new CampaignDraft(
                SupervisionKind.INTERNAL_INSPECTION,
                CampaignOrgan.BTV,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                bodies,
                List.of(),
                false,
                Set.of(),
                0);
    }

    static CampaignDraft of(CampaignForm form, CampaignOptions options) {
        return new CampaignDraft(
                form.kind(),
                form.organ(),
                form.theme(),
                form.content(),
                form.host(),
                form.times().coversFrom(),
                form.times().coversTo(),
                form.times().worksFrom(),
                form.times().worksTo(),
                options.outlines().stream()
                        .filter(each -> each.id().equals(form.outlineId()))
                        .findFirst()
                        .orElse(null),
                form.bodies(),
                form.teams(),
                form.restricted(),
                options.people().stream()
                        .filter(person -> form.readers().contains(person.id()))
                        .collect(Collectors.toSet()),
                form.version());
    }

    /** @param hidden readers that the form does not offer: they stay */
    CampaignForm form(Set<UUID> hidden) {
        Set<UUID> all = readers.stream().map(CampaignChoices.Person::id).collect(Collectors.toSet());
        all.addAll(hidden);
        return new CampaignForm(
                kind,
                theme,
                content,
                organ,
                host,
                new CampaignTimes(
                        coversFrom, coversTo, Objects.requireNonNull(worksFrom), Objects.requireNonNull(worksTo)),
                outline == null ? null : outline.id(),
                restricted,
                all,
                bodies,
                teams,
                version);
    }
}
