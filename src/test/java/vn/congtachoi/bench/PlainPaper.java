package vn.congtachoi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import vn.congtachoi.document.paper.PaperAnnex;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperMarks;
import vn.congtachoi.document.paper.Papers;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.QrCode;

/** A paper by the report library alone: letterhead, text, tables and signature by templates made for this paper. */
final class PlainPaper {

    private static final int UPRIGHT = 467;
    private static final int LYING = 714;
    private static final float SIZE = 14f;

    private final PaperContent content;
    private final JasperReport text;
    private final byte[] code;
    private final Map<PaperAnnex, JasperReport> annexes = new HashMap<>();

    PlainPaper(PaperContent content) throws JRException {
        this.content = content;
        PaperMarks.Verification proof = content.marks().verification();
        this.code = QrCode.of(proof == null ? "-" : proof.address()).png(4);
        this.text = template("text", PaperOrientation.PORTRAIT, content.body().text(), true);
        for (PaperAnnex annex : content.annexes()) {
            annexes.put(annex, template("annex", annex.orientation(), annex.text(), false));
        }
    }

    byte[] pdf() throws JRException {
        Map<String, Object> around = new HashMap<>();
        around.put("issuer", content.head().issuer());
        around.put("number", content.head().numberLine());
        around.put("day", content.head().dateLine());
        around.put("title", content.title().kind() + "\n" + content.title().subject());
        around.put("superior", content.head().superior());
        around.put("signer", content.ending().right().name());
        around.put("recipients", String.join("\n", content.ending().right().recipients()));
        around.put("receivers", String.join("\n", content.title().receivers()));
        around.put("urgency", content.marks().urgency() == null ? null : "HỎA TỐC");
        around.put("circulation", content.marks().circulation());
        around.put("address", content.marks().address());
        around.put("qr", SimpleDataRenderer.getInstance(code));
        List<JasperPrint> pages = new ArrayList<>();
        pages.add(JasperFillManager.fillReport(
                text, around, new JRMapCollectionDataSource(rows(content.body().text()))));
        for (PaperAnnex annex : content.annexes()) {
            Map<String, Object> title = new HashMap<>();
            title.put("qr", SimpleDataRenderer.getInstance(code));
            title.put("title", annex.title() + "\n" + annex.reference());
            pages.add(JasperFillManager.fillReport(
                    annexes.get(annex), title, new JRMapCollectionDataSource(rows(annex.text()))));
        }
        return LibraryAlone.pdf("Báo cáo", pages);
    }

    private static Collection<Map<String, ?>> rows(DocumentText text) {
        Collection<Map<String, ?>> rows = new ArrayList<>();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Words words -> rows.add(Map.of("c0", words(words.runs(), words instanceof Block.Heading)));
                case Block.Table table -> table.rows().forEach(row -> rows.add(cells(row)));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(Block.Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put("c" + i, words(row.cells().get(i).runs(), false));
        }
        return cells;
    }

    private static String words(List<Run> runs, boolean bold) {
        return runs.stream()
                .map(run -> switch (run) {
                    case Run.Text said -> marked(said.text(), bold || said.bold());
                    case Run.Figure figure -> marked(Papers.SAID.apply(figure.reference()), bold);
                })
                .collect(Collectors.joining());
    }

    private static String marked(String words, boolean bold) {
        String plain = words.replace("&", "&amp;").replace("<", "&lt;");
        return bold ? "<style isBold=\"true\">" + plain + "</style>" : plain;
    }

    private static JasperReport template(String name, PaperOrientation orientation, DocumentText text, boolean framed)
            throws JRException {
        boolean lying = orientation == PaperOrientation.LANDSCAPE;
        int width = lying ? LYING : UPRIGHT;
        JasperDesign design = new JasperDesign();
        design.setName(name);
        if (lying) {
            design.setOrientation(OrientationEnum.LANDSCAPE);
            design.setPageWidth(842);
            design.setPageHeight(595);
        }
        design.setColumnWidth(width);
        design.setLeftMargin(85);
        design.setRightMargin(43);
        design.setTopMargin(23);
        design.setBottomMargin(57);
        int[] columns = columns(text, width);
        LibraryAlone.fields(design, Math.max(1, columns.length));
        design.setPageHeader(LibraryAlone.pageNumber());
        design.setPageFooter(foot(design, width));
        design.setTitle(framed ? head(design) : title(design, width));
        if (framed) {
            design.setSummary(signature(design));
        }
        JRDesignSection detail = (JRDesignSection) design.getDetailSection();
        detail.addBand(words(width, columns.length));
        if (columns.length > 0) {
            JRDesignBand row = LibraryAlone.row(columns, "td", i -> "$F{c" + i + "}", false);
            Arrays.stream(row.getElements()).forEach(cell -> ((JRDesignTextField) cell).setMarkup("styled"));
            row.setSplitType(SplitTypeEnum.PREVENT);
            row.setPrintWhenExpression(new JRDesignExpression("$F{c1} != null"));
            detail.addBand(row);
        }
        return JasperCompileManager.compileReport(design);
    }

    private static int[] columns(DocumentText text, int width) {
        int[] shares = text.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .map(table ->
                        table.columns().stream().mapToInt(Block.Column::share).toArray())
                .orElse(new int[0]);
        int all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> width * share / all).toArray();
    }

    private static JRDesignBand words(int width, int columns) {
        JRDesignTextField words = said(0, 0, width, "$F{c0}", HorizontalTextAlignEnum.JUSTIFIED);
        words.setMarkup("styled");
        words.getParagraph().setFirstLineIndent(28);
        words.getParagraph().setSpacingAfter(6);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(18);
        band.addElement(words);
        if (columns > 0) {
            band.setPrintWhenExpression(new JRDesignExpression("$F{c1} == null"));
        }
        return band;
    }

    private static JRDesignBand head(JasperDesign design) throws JRException {
        JRDesignBand band = band(
                parameter(design, "superior", 0, 0, 210, HorizontalTextAlignEnum.CENTER),
                parameter(design, "issuer", 0, 18, 210, HorizontalTextAlignEnum.CENTER),
                said(210, 0, 257, "\"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"", HorizontalTextAlignEnum.CENTER),
                said(210, 18, 257, "\"Độc lập - Tự do - Hạnh phúc\"", HorizontalTextAlignEnum.CENTER),
                parameter(design, "number", 0, 50, 210, HorizontalTextAlignEnum.CENTER),
                parameter(design, "day", 210, 50, 257, HorizontalTextAlignEnum.CENTER),
                parameter(design, "urgency", 0, 70, 80, HorizontalTextAlignEnum.CENTER),
                parameter(design, "circulation", 300, 70, 120, HorizontalTextAlignEnum.CENTER),
                parameter(design, "title", 0, 80, UPRIGHT, HorizontalTextAlignEnum.CENTER),
                parameter(design, "receivers", 100, 135, 367, HorizontalTextAlignEnum.LEFT));
        band.addElement(rule(70, 40, 70));
        band.addElement(rule(260, 40, 150));
        band.addElement(rule(180, 130, 100));
        band.setHeight(160);
        return band;
    }

    private static JRDesignBand title(JasperDesign design, int width) throws JRException {
        JRDesignBand band = band(parameter(design, "title", 0, 0, width, HorizontalTextAlignEnum.CENTER));
        band.setHeight(60);
        return band;
    }

    private static JRDesignBand signature(JasperDesign design) throws JRException {
        JRDesignBand band = band(
                parameter(design, "recipients", 0, 0, 210, HorizontalTextAlignEnum.LEFT),
                said(210, 0, 257, "\"TM. BAN THƯỜNG VỤ\\nCHỦ TỊCH\"", HorizontalTextAlignEnum.CENTER),
                parameter(design, "signer", 210, 120, 257, HorizontalTextAlignEnum.CENTER));
        band.setHeight(150);
        return band;
    }

    /** The code by which the paper is looked up, on each page. */
    private static JRDesignBand foot(JasperDesign design, int width) throws JRException {
        JRDesignParameter qr = new JRDesignParameter();
        qr.setName("qr");
        qr.setValueClass(Renderable.class);
        design.addParameter(qr);
        JRDesignImage image = new JRDesignImage(design);
        image.setX(width - 45);
        image.setWidth(45);
        image.setHeight(45);
        image.setExpression(new JRDesignExpression("$P{qr}"));
        JRDesignBand band = band(
                said(width - 200, 20, 150, "\"Mã tra cứu\"", HorizontalTextAlignEnum.RIGHT),
                parameter(design, "address", 0, 20, width - 210, HorizontalTextAlignEnum.LEFT));
        band.addElement(image);
        band.setHeight(48);
        return band;
    }

    private static JRDesignLine rule(int left, int top, int width) {
        JRDesignLine rule = new JRDesignLine();
        rule.setX(left);
        rule.setY(top);
        rule.setWidth(width);
        rule.setHeight(1);
        return rule;
    }

    private static JRDesignBand band(JRDesignTextField... fields) {
        JRDesignBand band = new JRDesignBand();
        Arrays.stream(fields).forEach(band::addElement);
        return band;
    }

    private static JRDesignTextField parameter(
            JasperDesign design, String name, int left, int top, int width, HorizontalTextAlignEnum align)
            throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(String.class);
        design.addParameter(parameter);
        JRDesignTextField field = said(left, top, width, "$P{" + name + "}", align);
        field.setBlankWhenNull(true);
        return field;
    }

    private static JRDesignTextField said(
            int left, int top, int width, String expression, HorizontalTextAlignEnum align) {
        JRDesignTextField field = LibraryAlone.text(left, width, expression);
        field.setY(top);
        field.setFontSize(SIZE);
        field.setHorizontalTextAlign(align);
        field.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag.p", "full");
        return field;
    }
}
