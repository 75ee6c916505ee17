package vn.congtachoi.supervision;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;

/** Writes down what was done with a campaign or a visit and tells the others. */
@Component
class SupervisionTrail {

    private static final Duration TOLD_ONCE = Duration.ofHours(1);

    private final SupervisionStore store;
    private final CampaignSteps steps;
    private final CurrentActor currentActor;

    SupervisionTrail(SupervisionStore store, CampaignSteps steps, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    /**
     * Takes a visit to another state.
     *
     * @throws BusinessException without the words that the act needs
     */
    void move(Visit visit, VisitAct act, String words) {
        if (act.needsWords() && words.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        VisitState before = visit.state();
        visit.move(act, store.now(), store.today());
        write(visit.campaignId(), visit, CampaignDeed.of(act), before, words);
    }

    /** Something that leaves the visit where it is. What is written on and on is told once an hour. */
    void told(Visit visit, CampaignDeed deed, String words) {
        if (deed == CampaignDeed.RECORD && isTold(visit, words.strip())) {
            because(words);
            store.save(visit);
            return;
        }
        write(visit.campaignId(), visit, deed, visit.state(), words);
    }

    private boolean isTold(Visit visit, String words) {
        return steps.existsByVisitIdAndDeedAndByNameAndWordsAndTakenAtAfter(
                visit.id(),
                CampaignDeed.RECORD,
                currentActor.require().name(),
                words,
                store.now().minus(TOLD_ONCE));
    }

    /** Something that concerns the whole campaign. */
    void told(Campaign campaign, CampaignDeed deed, String words) {
        String said = because(words);
        store.save(campaign);
        keep(campaign.id(), null, deed, null, said);
    }

    private void write(UUID campaign, Visit visit, CampaignDeed deed, VisitState before, String words) {
        String said = because(words);
        store.save(visit);
        keep(campaign, visit, deed, before, said);
    }

    private String because(String words) {
        String said = words.strip();
        if (!said.isEmpty()) {
            store.because(said);
        }
        return said;
    }

    private void keep(
            UUID campaign, @Nullable Visit visit, CampaignDeed deed, @Nullable VisitState before, String words) {
        Actor actor = currentActor.require();
        steps.save(new CampaignStep(campaign, visit, deed, actor, store.now(), words));
        store.moved(new CampaignMoved(campaign, visit == null ? null : visit.id(), deed, before, actor.name(), words));
    }

    /** Everything that was done with a campaign and its visits, in order. */
    List<CampaignStepRow> ofCampaign(UUID campaign) {
        return steps.findByCampaignIdOrderByTakenAtAscIdAsc(campaign).stream()
                .map(CampaignStep::row)
                .toList();
    }

    /** What was done with one visit, in order. */
    List<CampaignStepRow> ofVisit(UUID visit) {
        return steps.findByVisitIdOrderByTakenAtAscIdAsc(visit).stream()
                .map(CampaignStep::row)
                .toList();
    }
}
