package vn.congtachoi.paper;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Installation;

/**
 * Makes papers: PDF/A-2A with tags, Vietnamese as its language, fonts embedded. Safe for many threads. Where the data is
 * a demonstration's, every page says so at its foot, outside the official text.
 *
 * <p>Beside the record's components a template may name the words of profile and context: {@code RIGHT_FIRST},
 * {@code RIGHT_SECOND}, {@code RIGHT_RULE}, {@code ISSUER_MARK}, {@code RECIPIENTS_HEADING}, {@code RECEIVERS_HEADING}, {@code DRAFT_MARK} and
 * {@code DEMO_MARK} (null when they do not apply), {@code ROW_COUNT}, and the parts {@code LETTERHEAD} (when the record
 * has a head) {@code SIGNATURE_BLOCK} and {@code SIGNATURE_PAIR}.
 */
@Component
public class PaperRenderer {

    private static final String ROWS = "rows";
    private static final String HEAD = "head";
    private static final String ROOM = "room";
    private static final String LANGUAGE = "vi-VN";
    private static final String COLOUR_PROFILE = "reports/sRGB.icc";

    private final PaperTemplates templates = new PaperTemplates();
    private final JasperReportsContext jasper = DefaultJasperReportsContext.getInstance();
    private final Installation installation;

    PaperRenderer(Installation installation) {
        this.installation = installation;
    }

    /** @throws IllegalStateException when template and record do not fit each other */
    public <D extends Record> RenderedPaper render(PaperDefinition<D> definition, D data, PaperContext context) {
        return render(List.of(new PaperPiece<>(definition, data)), context);
    }

    /**
     * Several papers as one file, each on pages of its own that are counted from 1.
     *
     * @throws IllegalStateException when a template and its record do not fit each other
     */
    public RenderedPaper render(List<? extends PaperPiece<?>> pieces, PaperContext context) {
        List<JasperPrint> prints = new ArrayList<>(pieces.size());
        PaperPlaces places = new PaperPlaces(pieces.getFirst().definition().profile());
        int pages = 0;
        for (PaperPiece<?> piece : pieces) {
            try {
                JasperPrint print = fill(piece, context);
                places.read(print, pages);
                pages += print.getPages().size();
                prints.add(print);
            } catch (JRException e) {
                throw new IllegalStateException("Paper " + piece.definition().code() + " cannot be made", e);
            }
        }
        try {
            return new RenderedPaper(export(prints, context), pages, places.found());
        } catch (JRException e) {
            throw new IllegalStateException("Paper " + context.title() + " cannot be written", e);
        }
    }

    private JasperPrint fill(PaperPiece<?> piece, PaperContext context) throws JRException {
        PaperDefinition<?> definition = piece.definition();
        JasperReport report = templates.load(definition.template(), definition.profile(), definition.orientation());
        Map<String, @Nullable Object> values = values(definition, piece.data(), context);
        if (piece.data() instanceof FittedPaper fitted) {
            fitted.fit(new TemplateElements(report, definition.profile()));
        }
        RecordDataSource rows =
                values.remove(ROWS) instanceof RecordDataSource source ? source : new RecordDataSource(List.of());
        keepRoom(report, rows);
        return JasperFillManager.getInstance(jasper).fill(report, values, rows);
    }

    /**
     * A row says in its field {@code room} how many points must be free for it to start on a page: the template's group
     * of that name is told before the row is printed. The library itself knows only one measure for all rows.
     */
    private static void keepRoom(JasperReport report, RecordDataSource rows) {
        for (JRGroup group : report.getGroups() == null ? new JRGroup[0] : report.getGroups()) {
            if (ROOM.equals(group.getName())) {
                rows.listen(row -> group.setMinHeightToStartNewPage(row.get(ROOM) instanceof Integer room ? room : 0));
            }
        }
    }

    private JasperReport fitted(PaperDefinition<?> definition, PaperPart part) {
        JasperReport report = templates.load(part.template(), definition.profile(), definition.orientation());
        part.fit(new TemplateElements(report, definition.profile()));
        return report;
    }

    private Map<String, @Nullable Object> values(PaperDefinition<?> definition, Record data, PaperContext context) {
        PaperProfile profile = definition.profile();
        Map<String, @Nullable Object> common = new HashMap<>();
        common.put("RIGHT_FIRST", profile.text("right.first"));
        common.put("RIGHT_SECOND", profile.text("right.second"));
        common.put("RIGHT_RULE", profile.text("right.rule"));
        common.put("ISSUER_MARK", profile.text("issuer.mark"));
        common.put("RECIPIENTS_HEADING", PaperTexts.text("paper.signature.recipients"));
        common.put("RECEIVERS_HEADING", PaperTexts.text("paper.receivers"));
        common.put("DRAFT_MARK", context.draft() ? PaperTexts.text("paper.mark.draft") : null);
        common.put("DEMO_MARK", installation.isDemo() ? PaperTexts.text("paper.mark.demo") : null);
        common.put(JRParameter.REPORT_LOCALE, PaperTexts.VIETNAMESE);
        Map<String, @Nullable Object> values = new RecordValues(common, part -> fitted(definition, part)).of(data);
        values.put("ROW_COUNT", values.get(ROWS) instanceof List<?> rows ? rows.size() : 0);
        if (values.get(HEAD) instanceof Map<?, ?> head) {
            values.put("LETTERHEAD", letterhead(definition, head));
        }
        values.put("SIGNATURE_BLOCK", templates.shared("signature-block", profile, definition.orientation()));
        values.put("SIGNATURE_PAIR", templates.shared("signature-pair", profile, definition.orientation()));
        return values;
    }

    private JasperReport letterhead(PaperDefinition<?> definition, Map<?, ?> head) {
        PaperProfile profile = definition.profile();
        JasperReport report = templates.load("letterhead", profile, definition.orientation());
        TemplateElements elements = new TemplateElements(report, profile);
        elements.ruleAsLongAs(
                "first-rule",
                profile.text("right.first"),
                profile.size("nation").orElseThrow());
        elements.ruleAsLongAs(
                "second-rule",
                profile.text("right.second"),
                profile.size("motto").orElseThrow());
        if (head.get("issuer") instanceof String issuer) {
            elements.ruleUnder("issuer-rule", issuer, "issuer", report.getColumnWidth() * 4 / 9);
        }
        return report;
    }

    private byte[] export(List<JasperPrint> prints, PaperContext context) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(LANGUAGE);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(COLOUR_PROFILE);
        configuration.setMetadataTitle(PaperFont.printable(context.title()));
        configuration.setDisplayMetadataTitle(true);
        // Tags are many small objects: packed into streams they take a third of the room.
        configuration.setCompressed(true);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperExporter exporter = new PaperExporter(jasper);
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
