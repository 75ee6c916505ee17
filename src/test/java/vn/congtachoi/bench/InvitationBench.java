package vn.congtachoi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import vn.congtachoi.event.paper.TestInvitations;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.PaperSignature;
import vn.congtachoi.paper.QrCode;
import vn.congtachoi.paper.StyledText;

/** Giấy mời of 500 guests as one file, beside the report library alone with the same templates and its data ready. */
final class InvitationBench {

    private static final int GUESTS = 500;
    private static final int TIMES = 12;
    private static final int WARM_UP = 5;
    private static final double GOAL = 3_000;
    private static final double GOAL_RATIO = 1.2;

    private final PaperRenderer renderer;

    InvitationBench(PaperRenderer renderer) {
        this.renderer = renderer;
    }

    void measure(Figures figures) throws Exception {
        JasperReport report = template("invitations");
        Map<String, Object> values = values();
        Collection<Map<String, ?>> rows = rows();
        Timings[] timings = Timings.byTurns(
                WARM_UP,
                TIMES,
                () -> TestInvitations.pdf(renderer, GUESTS),
                () -> LibraryAlone.pdf(
                        "Giấy mời",
                        List.of(JasperFillManager.fillReport(
                                report, new HashMap<>(values), new JRMapCollectionDataSource(rows)))));
        double ratio = timings[0].p50() / timings[1].p50();
        figures.add(
                GUESTS + " invitations as one PDF, p50",
                Timings.shown(timings[0].p50()),
                "< " + Timings.shown(GOAL),
                timings[0].p50() < GOAL);
        figures.add("  p95", Timings.shown(timings[0].p95()));
        figures.add("  the report library alone, p50", Timings.shown(timings[1].p50()));
        figures.add("  portal / library", "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
    }

    private static JasperReport template(String name) throws IOException, JRException {
        String resource = "/reports/" + name + "/HOI_NQ30-portrait.jasper";
        try (InputStream in = Objects.requireNonNull(InvitationBench.class.getResourceAsStream(resource), resource)) {
            return (JasperReport) JRLoader.loadObject(in);
        }
    }

    /** What stands on every page, as the templates take it. */
    private static Map<String, Object> values() throws Exception {
        Map<String, Object> values = new HashMap<>();
        Record data = TestInvitations.data(1);
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            Object value = part(data, component.getName());
            switch (value) {
                case PaperHead head -> values.put("head", head(head));
                case PaperSignature signature ->
                    values.put(
                            "signature",
                            new HashMap<>(Map.of(
                                    "authority", signature.authority(),
                                    "name", signature.name(),
                                    "recipients", signature.recipients(),
                                    "RECIPIENTS_HEADING", "Nơi nhận:")));
                case String words -> values.put(component.getName(), words);
                default -> {}
            }
        }
        values.put("LETTERHEAD", template("letterhead"));
        values.put("SIGNATURE_BLOCK", template("signature-block"));
        return values;
    }

    private static Map<String, Object> head(PaperHead head) {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new HashMap<>(Map.of(
                "superior", head.superior(),
                "issuer", head.issuer(),
                "numberLine", head.numberLine(),
                "dateLine", head.dateLine(),
                "RIGHT_FIRST", profile.text("right.first"),
                "RIGHT_SECOND", profile.text("right.second"),
                "RIGHT_RULE", profile.text("right.rule"),
                "ISSUER_MARK", profile.text("issuer.mark")));
    }

    private static Collection<Map<String, ?>> rows() throws Exception {
        Record data = TestInvitations.data(GUESTS);
        Collection<Map<String, ?>> rows = new ArrayList<>();
        for (Object row : (List<?>) part(data, "rows")) {
            Map<String, Object> ready = new HashMap<>();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                Object value = part((Record) row, component.getName());
                ready.put(
                        component.getName(),
                        switch (value) {
                            case null -> null;
                            case StyledText text -> marked(text);
                            case QrCode code -> SimpleDataRenderer.getInstance(code.png(4));
                            default -> value;
                        });
            }
            rows.add(ready);
        }
        return rows;
    }

    private static String marked(StyledText text) {
        return text.stretches().stream()
                .map(stretch ->
                        stretch.bold() ? "<style isBold=\"true\">" + stretch.text() + "</style>" : stretch.text())
                .collect(Collectors.joining());
    }

    private static Object part(Record data, String name) throws Exception {
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(data);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
