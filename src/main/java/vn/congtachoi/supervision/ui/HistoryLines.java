package vn.congtachoi.supervision.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignStepRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.uikit.Texts;

/** What was done with a campaign, the newest first; what was done with several bodies in one stroke is one line. */
final class HistoryLines {

    private HistoryLines() {}

    static List<String> of(CampaignDetail campaign) {
        Map<UUID, String> bodies = campaign.visits().stream().collect(Collectors.toMap(VisitRow::id, VisitRow::body));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (CampaignStepRow step : campaign.steps().reversed()) {
            List<String> of = lines.computeIfAbsent(SupervisionLook.line(step), key -> new ArrayList<>());
            String body = step.visitId() == null ? null : bodies.get(step.visitId());
            if (body != null && !of.contains(body)) {
                of.addFirst(body);
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getValue().isEmpty()
                        ? line.getKey()
                        : Texts.of("supervision.ui.steps.of", line.getKey(), String.join(", ", line.getValue())))
                .toList();
    }
}
