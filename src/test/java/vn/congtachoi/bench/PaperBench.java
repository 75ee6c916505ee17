package vn.congtachoi.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.TestOffice;
import vn.congtachoi.document.paper.DocumentPrinter;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.Papers;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.signing.Appearance;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.OpenKey;
import vn.congtachoi.signing.PagePlace;
import vn.congtachoi.signing.PdfSigner;
import vn.congtachoi.signing.SignOrder;
import vn.congtachoi.signing.SignatureValidation;
import vn.congtachoi.signing.TestKeys;

/** Official papers: laid out beside the report library alone, seen again after a key stroke, signed and validated. */
final class PaperBench {

    private static final int TIMES = 40;
    private static final int WARM_UP = 20;
    private static final int PAGES = 10;
    private static final int BATCH = 100;
    private static final double GOAL_RATIO = 1.2;
    private static final double GOAL_PREVIEW = 300;
    private static final double GOAL_SIGNATURE = 120;
    private static final double GOAL_BATCH = 8_000;
    private static final PagePlace SIGNED_AT = new PagePlace(110, 200, 50, 25);

    private final ApplicationContext context;

    PaperBench(ApplicationContext context) {
        this.context = context;
    }

    void measure(Figures figures) throws Exception {
        beside("Letter of one page", Papers.letter(), figures);
        beside("Report of six pages with annexes", Papers.report(PaperProfile.HOI_NQ30), figures);
        TestOffice.Office office = context.getBean(TestOffice.class).open();
        preview(office, figures);
        signatures(office, figures);
    }

    private void beside(String what, PaperContent content, Figures figures) throws Exception {
        PlainPaper plain = new PlainPaper(content);
        Timings[] timings = Timings.byTurns(WARM_UP, TIMES, () -> print(content), plain::pdf);
        double ratio = timings[0].p50() / timings[1].p50();
        figures.add(what + " as PDF, p50", Timings.shown(timings[0].p50()));
        figures.add("  the report library alone, p50", Timings.shown(timings[1].p50()));
        figures.add("  portal / library", "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
    }

    private byte[] print(PaperContent content) {
        return context.getBean(DocumentPrinter.class)
                .print(content, Papers.SAID, PaperProfile.HOI_NQ30, PaperContext.of("Báo cáo"))
                .pdf();
    }

    /** From the text that the browser sends to the picture of the first page: saved, laid out, drawn. */
    private void preview(TestOffice.Office office, Figures figures) throws Exception {
        UUID paper = context.getBean(TestOffice.class).draft(office, "Kết quả công tác Hội", "Mở đầu");
        Timings timings = office.officer().call(() -> {
            try {
                fill(paper);
                return Timings.of(WARM_UP, TIMES, () -> keyStroke(paper));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        figures.add("Preview of %d pages after a key stroke, p50".formatted(PAGES), Timings.shown(timings.p50()));
        figures.add(
                "  p95",
                Timings.shown(timings.p95()),
                "< " + Timings.shown(GOAL_PREVIEW),
                timings.p95() < GOAL_PREVIEW);
    }

    private byte[] keyStroke(UUID paper) {
        DocumentPreviews previews = context.getBean(DocumentPreviews.class);
        List<Block> blocks = new ArrayList<>(form(paper).text().blocks());
        blocks.set(0, Papers.paragraph("Mở đầu " + System.nanoTime()));
        write(paper, blocks);
        return previews.png(paper, previews.open(paper).token(), 1);
    }

    /** Paragraphs until the paper has as many pages as the goal speaks of. */
    private void fill(UUID paper) {
        DocumentPreviews previews = context.getBean(DocumentPreviews.class);
        List<Block> blocks = new ArrayList<>(form(paper).text().blocks());
        while (previews.open(paper).pages() < PAGES) {
            for (int i = 0; i < 3; i++) {
                blocks.add(Papers.paragraph(
                        "Các cấp Hội tuyên truyền, nâng cao nhận thức cho cán bộ, hội viên, phụ nữ; ".repeat(5)));
            }
            write(paper, blocks);
        }
    }

    private vn.congtachoi.document.DocumentForm form(UUID paper) {
        return context.getBean(DocumentReading.class).detail(paper).form();
    }

    private void write(UUID paper, List<Block> blocks) {
        context.getBean(DocumentService.class)
                .write(paper, new DocumentText(blocks), form(paper).version());
    }

    private void signatures(TestOffice.Office office, Figures figures) throws Exception {
        byte[] letter = print(Papers.letter());
        PdfSigner signer = context.getBean(PdfSigner.class);
        SignatureValidation validation = context.getBean(SignatureValidation.class);
        SignOrder order = new SignOrder(letter, "chu-ky", 1, SIGNED_AT, new Appearance.Picture(), Instant.now());
        KeyOwner chair = KeyOwner.person(office.chair().personId());
        office.chair().call(() -> {
            try {
                signed(chair, order, signer, validation, figures);
                return null;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void signed(
            KeyOwner owner, SignOrder order, PdfSigner signer, SignatureValidation validation, Figures figures)
            throws Exception {
        OpenKey key = signer.open(owner, TestKeys.PIN, order.at());
        Timings signing = Timings.of(WARM_UP, TIMES, () -> signer.sign(key, order));
        figures.add(
                "Signature with its appearance, p50",
                Timings.shown(signing.p50()),
                "< " + Timings.shown(GOAL_SIGNATURE),
                signing.p50() < GOAL_SIGNATURE);
        Timings opening = Timings.of(WARM_UP, TIMES, () -> signer.open(owner, TestKeys.PIN, order.at()));
        figures.add("  the PIN before it, slow on purpose", Timings.shown(opening.p50()));
        byte[] signed = signer.sign(key, order).bytes();
        Timings validating = Timings.of(WARM_UP, TIMES, () -> validation.validate(signed));
        figures.add("Validation of a signed letter, p50", Timings.shown(validating.p50()));
        double batch = Timings.millis(() -> {
            OpenKey once = signer.open(owner, TestKeys.PIN, order.at());
            for (int i = 0; i < BATCH; i++) {
                signer.sign(once, order);
            }
            return BATCH;
        });
        figures.add(
                BATCH + " signatures in a batch, the PIN asked once",
                Timings.shown(batch),
                "< " + Timings.shown(GOAL_BATCH),
                batch < GOAL_BATCH);
    }
}
