package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignService;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with a campaign: changed, taken out, and the steps that are one for all its visits. */
@Component
class CampaignActs {

    private final CampaignService campaigns;
    private final VisitRoute route;

    CampaignActs(CampaignService campaigns, VisitRoute route) {
        this.campaigns = campaigns;
        this.route = route;
    }

    /** Puts the acts of this campaign into the header of its page. */
    void offer(CampaignDetail campaign, PageHeader header, Runnable reload) {
        MoreActs more = new MoreActs();
        if (campaign.mayChange().allowed()) {
            header.secondary(ActionButton.secondary("supervision.ui.campaign.edit", () -> UI.getCurrent()
                            .navigate(SupervisionTab.campaign(campaign.row().id()) + "/sua"))
                    .with(AppIcon.PENCIL));
        }
        Optional<VisitAct> first = Stream.of(VisitAct.DECIDE, VisitAct.NOTIFY, VisitAct.SUMMARISE)
                .filter(act -> isOpen(campaign, act))
                .findFirst();
        first.ifPresent(act -> header.primary(ActionButton.primary(together(act), () -> ask(campaign, act, reload))
                .with(AppIcon.CHECK)));
        campaign.acts().keySet().stream()
                .filter(act -> isOpen(campaign, act))
                .filter(act -> first.filter(act::equals).isEmpty())
                .sorted()
                .forEach(act -> more.act(together(act), () -> ask(campaign, act, reload)));
        if (campaign.mayRemove().allowed()) {
            more.act("supervision.ui.campaign.remove", () -> remove(campaign));
        }
        if (!more.isEmpty()) {
            header.secondary(more);
        }
    }

    private static String together(VisitAct act) {
        return "supervision.ui.together." + act.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(CampaignDetail campaign, VisitAct act) {
        return campaign.acts()
                .getOrDefault(act, Decision.no("supervision.act.state"))
                .allowed();
    }

    private void ask(CampaignDetail campaign, VisitAct act, Runnable reload) {
        long ready = campaign.visits().stream()
                .filter(visit -> act.fits(visit.state()))
                .count();
        new SayDialog(
                        Texts.of(together(act)),
                        Texts.of("supervision.ui.together.text", Texts.of("supervision.ui.act", act), ready),
                        "supervision.ui.act.paper",
                        "supervision.act." + act,
                        words -> {
                            int taken = route.takeAll(campaign.row().id(), act, words);
                            Toast.success("supervision.ui.together.done", Texts.of("supervision.act", act), taken);
                            reload.run();
                        })
                .open();
    }

    private void remove(CampaignDetail campaign) {
        new SayDialog(
                        Texts.of(
                                "supervision.ui.campaign.remove-ask",
                                campaign.row().theme()),
                        Texts.of("supervision.ui.campaign.remove-text"),
                        "supervision.ui.act.why",
                        "supervision.ui.campaign.remove",
                        words -> {
                            campaigns.remove(campaign.row().id(), words);
                            Toast.success("supervision.ui.campaign.removed");
                            UI.getCurrent().navigate(SupervisionTab.ROOT);
                        })
                .open();
    }
}
