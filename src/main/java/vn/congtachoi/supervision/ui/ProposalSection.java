package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.supervision.Proposal;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Whom the portal proposes to visit, each with its reasons; those that she ticks become a campaign. */
class ProposalSection extends Composite<PageSection> {

    private final CheckboxGroup<Proposal> ticked = new CheckboxGroup<>();
    private final ActionButton add;

    /** @param plan the plan that they are added to, begun when there is none */
    ProposalSection(List<Proposal> proposals, Supplier<UUID> plan) {
        add = ActionButton.secondary("supervision.ui.proposal.add", () -> add(plan))
                .with(AppIcon.PLUS);
        ticked.setItems(proposals);
        ticked.setRenderer(new ComponentRenderer<>(ProposalSection::line));
        ticked.addClassName("app-proposals");
        ticked.setAriaLabel(Texts.of("supervision.ui.proposal.title"));
        add.setEnabled(false);
        ticked.addValueChangeListener(event -> {
            add.setEnabled(!event.getValue().isEmpty());
            add.setText(
                    event.getValue().isEmpty()
                            ? Texts.of("supervision.ui.proposal.add")
                            : Texts.of(
                                    "supervision.ui.proposal.add-some",
                                    event.getValue().size()));
        });
        if (proposals.isEmpty()) {
            getContent().add(SupervisionLook.quiet(Texts.of("supervision.ui.proposal.none")));
        } else {
            Div foot = new Div(add);
            foot.addClassName("app-row");
            getContent().add(ticked, foot);
        }
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("supervision.ui.proposal.title"));
    }

    private static Div line(Proposal proposal) {
        Span name = new Span(proposal.unit().name());
        name.addClassName("app-proposals__name");
        LocalDate last = proposal.last();
        String when = proposal.planned()
                ? Texts.of("supervision.ui.proposal.planned")
                : last == null
                        ? Texts.of("supervision.ui.proposal.never")
                        : Texts.of("supervision.ui.proposal.last", VnFormat.day(last));
        Div line = new Div(name, new Span(proposal.sentence()), SupervisionLook.quiet(when));
        line.addClassName("app-proposals__line");
        return line;
    }

    private void add(Supplier<UUID> plan) {
        try {
            String units = ticked.getValue().stream()
                    .map(proposal -> proposal.unit().id().toString())
                    .collect(Collectors.joining(","));
            UI.getCurrent()
                    .navigate(
                            CampaignEditPage.NEW,
                            QueryParameters.of(CampaignEditPage.PLAN, plan.get().toString())
                                    .merging(CampaignEditPage.BODIES, units));
        } catch (BusinessException refusal) {
            Toast.error(Texts.of(refusal));
        }
    }
}
