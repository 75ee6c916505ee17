package vn.congtachoi.supervision.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.organisation.paper.OfficialList;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.ListRow;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.record.EvidenceRow;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The pages of a campaign's file: what is no paper is printed as a list, and everything is put behind its contents. */
@Component
class FilePages {

    private static final int HASH_GROUP = 16;

    private final OfficialList lists;

    FilePages(OfficialList lists) {
        this.lists = lists;
    }

    /** @param pdf its pages, or null for what is only named */
    @SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
    record Part(FileLine line, byte @Nullable [] pdf) {}

    /** @param unit whose words they are */
    byte[] selfReport(UUID unit, String title, VisitDetail.Report report, List<AttachmentRow> files) {
        List<ListRow> rows = new ArrayList<>();
        report.words().lines().filter(line -> !line.isBlank()).forEach(line -> rows.add(ListRow.of(line.strip())));
        files.forEach(file -> rows.add(ListRow.of(Texts.of(
                "supervision.file.attached",
                file.name(),
                Texts.of("supervision.file.by", file.addedBy(), VnFormat.moment(file.addedAt())),
                grouped(file.receivedSha256())))));
        String by = report.at() == null
                ? ""
                : Texts.of("supervision.file.reported", report.by(), VnFormat.moment(report.at()));
        return list(unit, title, List.of(by), List.of(ListColumn.text(Texts.of("supervision.file.words"), 1)), rows);
    }

    byte[] findings(UUID unit, String title, RecordSheet sheet) {
        List<ListRow> rows = new ArrayList<>();
        int at = 0;
        for (FindingRow finding : sheet.findings()) {
            rows.add(ListRow.of(
                    Integer.toString(++at),
                    finding.topic(),
                    Texts.of("supervision.file.grade", finding.grade()),
                    finding.words().replace("\n", " "),
                    Texts.of("supervision.file.by", finding.by(), VnFormat.moment(finding.at()))));
        }
        return list(
                unit,
                title,
                List.of(),
                List.of(
                        ListColumn.centred(Texts.of("supervision.paper.column.number"), 5),
                        ListColumn.text(Texts.of("supervision.paper.column.topic"), 25),
                        ListColumn.text(Texts.of("supervision.file.grade"), 12),
                        ListColumn.text(Texts.of("supervision.file.finding"), 40),
                        ListColumn.text(Texts.of("supervision.file.recorded"), 18)),
                rows);
    }

    byte[] evidence(UUID unit, String title, RecordSheet sheet) {
        List<ListRow> rows = new ArrayList<>();
        int at = 0;
        for (EvidenceRow piece : sheet.evidence()) {
            EvidenceRow.Replacement replaced = piece.replaced();
            rows.add(ListRow.of(
                    Integer.toString(++at),
                    piece.name(),
                    piece.takenAt() == null ? "" : VnFormat.moment(piece.takenAt()),
                    Texts.of("supervision.file.by", piece.by(), VnFormat.moment(piece.uploadedAt())),
                    grouped(piece.sha256()),
                    replaced == null
                            ? ""
                            : Texts.of(
                                    "supervision.file.replaced",
                                    replaced.by(),
                                    VnFormat.moment(replaced.at()),
                                    replaced.reason())));
        }
        return list(
                unit,
                title,
                List.of(),
                List.of(
                        ListColumn.centred(Texts.of("supervision.paper.column.number"), 5),
                        ListColumn.text(Texts.of("supervision.file.name"), 22),
                        ListColumn.text(Texts.of("supervision.file.taken"), 14),
                        ListColumn.text(Texts.of("supervision.file.uploaded"), 17),
                        ListColumn.text(Texts.of("supervision.file.hash"), 22),
                        ListColumn.text(Texts.of("supervision.paper.column.note"), 20)),
                rows);
    }

    /** So that it fits into a column and can be compared by eye. */
    private static String grouped(String hash) {
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < hash.length(); at += HASH_GROUP) {
            groups.append(at == 0 ? "" : " ").append(hash, at, Math.min(hash.length(), at + HASH_GROUP));
        }
        return groups.toString();
    }

    private byte[] list(UUID unit, String title, List<String> subtitles, List<ListColumn> columns, List<ListRow> rows) {
        return lists.plain(unit, new OfficialList.Content(title, "", subtitles, columns, rows, List.of()));
    }

    /** The contents come first; how many pages they take is known once they were printed. */
    byte[] merge(CampaignDetail campaign, List<Part> parts) {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            try {
                List<Integer> counts = new ArrayList<>();
                for (Part part : parts) {
                    PDDocument pages = part.pdf() == null ? null : Loader.loadPDF(part.pdf());
                    if (pages != null) {
                        open.add(pages);
                        flatten(pages);
                    }
                    counts.add(pages == null ? 0 : pages.getNumberOfPages());
                }
                PDDocument contents = contents(campaign, parts, counts, open);
                return put(whole, contents, open, parts);
            } finally {
                for (PDDocument each : open) {
                    each.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a campaign cannot be put together", e);
        }
    }

    /** A signature holds for its own file: here only its picture is left. */
    private static void flatten(PDDocument pages) throws IOException {
        PDAcroForm form = pages.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
    }

    private PDDocument contents(CampaignDetail campaign, List<Part> parts, List<Integer> counts, List<PDDocument> open)
            throws IOException {
        int own = 1;
        while (true) {
            PDDocument contents = Loader.loadPDF(contents(campaign, parts, counts, own));
            open.add(contents);
            if (contents.getNumberOfPages() <= own) {
                return contents;
            }
            own = contents.getNumberOfPages();
        }
    }

    private byte[] contents(CampaignDetail campaign, List<Part> parts, List<Integer> counts, int own) {
        List<ListRow> rows = new ArrayList<>();
        int page = own + 1;
        for (int at = 0; at < parts.size(); at++) {
            FileLine line = parts.get(at).line();
            DocumentRow document = line.document();
            int count = counts.get(at);
            rows.add(ListRow.of(
                    Integer.toString(at + 1),
                    line.title(),
                    document == null ? "" : PaperNotation.notation(document),
                    document == null ? "" : PaperNotation.day(document),
                    count == 0 ? "" : Integer.toString(page),
                    line.included() ? "" : Texts.of("supervision.file.unsigned")));
            page += count;
        }
        CampaignSayings says = new CampaignSayings(campaign);
        return lists.plain(
                campaign.row().unitId(),
                new OfficialList.Content(
                        Texts.of("supervision.file.title"),
                        Texts.of("supervision.paper.subject.CONTENTS", says.matter()),
                        List.of(Texts.of("supervision.file.subtitle", says.organ(), says.works())),
                        List.of(
                                ListColumn.centred(Texts.of("supervision.paper.column.number"), 6),
                                ListColumn.text(Texts.of("supervision.paper.column.paper"), 44),
                                ListColumn.text(Texts.of("supervision.paper.column.notation"), 16),
                                ListColumn.centred(Texts.of("supervision.paper.column.day"), 12),
                                ListColumn.number(Texts.of("supervision.file.page"), 7),
                                ListColumn.text(Texts.of("supervision.paper.column.note"), 15)),
                        rows,
                        List.of(Texts.of("supervision.file.copy"))));
    }

    private static byte[] put(PDDocument whole, PDDocument contents, List<PDDocument> open, List<Part> parts)
            throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        whole.getDocumentCatalog().setDocumentOutline(outline);
        outline.addLast(mark(Texts.of("supervision.file.title"), copy(whole, contents)));
        int at = 0;
        for (Part part : parts) {
            if (part.pdf() != null) {
                outline.addLast(mark(part.line().title(), copy(whole, open.get(at++))));
            }
        }
        outline.openNode();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.save(bytes);
        return bytes.toByteArray();
    }

    /** @return its first page in the whole */
    private static PDPage copy(PDDocument whole, PDDocument pages) throws IOException {
        PDPage first = null;
        for (PDPage page : pages.getPages()) {
            PDPage copied = whole.importPage(page);
            copied.setResources(page.getResources());
            first = first == null ? copied : first;
        }
        if (first == null) {
            throw new IllegalStateException("A file without a page");
        }
        return first;
    }

    private static PDOutlineItem mark(String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
