package vn.congtachoi.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.uikit.Texts;

/** Names, opens and finds visits and campaigns for other modules. */
class SupervisionSubjects {

    private SupervisionSubjects() {}

    /** Campaigns: found by theme and content; a restricted one by its named list only. */
    @Component
    static class OfCampaigns implements SubjectType, SearchSource {

        private final Campaigns campaigns;
        private final SupervisionRights rights;
        private final Access access;

        OfCampaigns(Campaigns campaigns, SupervisionRights rights, Access access) {
            this.campaigns = campaigns;
            this.rights = rights;
            this.access = access;
        }

        @Override
        public String type() {
            return Campaign.SUBJECT;
        }

        @Override
        @Transactional(readOnly = true)
        public Optional<String> title(UUID id) {
            return campaigns.findById(id).map(Campaign::theme);
        }

        @Override
        public String path(UUID id) {
            return "kiem-tra-giam-sat/dot/" + id;
        }

        @Override
        @Transactional(readOnly = true)
        public boolean mayRead(UUID id) {
            return access.holds(SupervisionPermissions.READ)
                    && campaigns.findById(id).filter(rights::mayRead).isPresent();
        }

        @Override
        @Transactional(readOnly = true)
        public List<SearchDocument> documents() {
            return campaigns.findAll().stream().map(OfCampaigns::document).toList();
        }

        @Override
        @Transactional(readOnly = true)
        public Optional<SearchDocument> document(UUID id) {
            return campaigns.findById(id).map(OfCampaigns::document);
        }

        private static SearchDocument document(Campaign campaign) {
            CampaignTimes times = campaign.times();
            return new SearchDocument(
                    campaign.subject(),
                    campaign.theme(),
                    Texts.of("supervision.kind", campaign.kind()) + " · "
                            + SupervisionWords.span(times.worksFrom(), times.worksTo()),
                    campaign.content());
        }
    }

    /** Visits. */
    @Component
    static class OfVisits implements SubjectType {

        private final Visits visits;
        private final Campaigns campaigns;
        private final SupervisionPlaces places;
        private final SupervisionRights rights;
        private final Access access;

        OfVisits(
                Visits visits, Campaigns campaigns, SupervisionPlaces places, SupervisionRights rights, Access access) {
            this.visits = visits;
            this.campaigns = campaigns;
            this.places = places;
            this.rights = rights;
            this.access = access;
        }

        @Override
        public String type() {
            return Visit.SUBJECT;
        }

        @Override
        @Transactional(readOnly = true)
        public Optional<String> title(UUID id) {
            return visits.findById(id).flatMap(visit -> campaigns
                    .findById(visit.campaignId())
                    .map(campaign -> Texts.of("supervision.words.visit", campaign.theme(), places.body(visit))));
        }

        @Override
        public String path(UUID id) {
            return "kiem-tra-giam-sat/cuoc/" + id;
        }

        @Override
        @Transactional(readOnly = true)
        public boolean mayRead(UUID id) {
            return access.holds(SupervisionPermissions.READ)
                    && visits.findById(id)
                            .filter(visit -> campaigns
                                    .findById(visit.campaignId())
                                    .filter(campaign -> rights.mayRead(campaign, visit))
                                    .isPresent())
                            .isPresent();
        }
    }
}
