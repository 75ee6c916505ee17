package vn.congtachoi.document.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.paper.PaperHead;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperSignature;

/** Papers that the tests print: those of the first half of 2023 in Bắc Kạn, one of each kind. */
public final class Papers {

    static final UUID UNIT = new UUID(1, 1);

    private static final Map<String, String> FIGURES =
            Map.of("pttd-luot", "8.538 lượt người", "tieu-bieu", "731 người", "ket-nap", "hơn 17 triệu đồng");

    /** Says the figures of the first half of 2023. */
    public static final Function<FigureReference, String> SAID = reference -> FIGURES.get(reference.indicator());

    private Papers() {}

    static Run text(String words) {
        return Run.Text.plain(words);
    }

    static Run bold(String words) {
        return new Run.Text(words, true, false);
    }

    static Run italic(String words) {
        return new Run.Text(words, false, true);
    }

    static Run figure(String indicator) {
        return new Run.Figure(
                new FigureReference(indicator, UNIT, "2023-H1", FigureForm.VALUE_WITH_UNIT), false, false);
    }

    static Block heading(int level, String words) {
        return new Block.Heading(UUID.randomUUID(), level, Block.Numbering.OUTLINE, List.of(text(words)));
    }

    static Block article(String words) {
        return new Block.Heading(UUID.randomUUID(), 1, Block.Numbering.ARTICLE, List.of(text(words)));
    }

    static Block unnumbered(int level, String words) {
        return new Block.Heading(UUID.randomUUID(), level, Block.Numbering.NONE, List.of(text(words)));
    }

    static Block paragraph(Run... runs) {
        return new Block.Paragraph(UUID.randomUUID(), Block.Alignment.JUSTIFIED, List.of(runs), null);
    }

    public static Block paragraph(String words) {
        return paragraph(text(words));
    }

    static Block aligned(Block.Alignment alignment, Run... runs) {
        return new Block.Paragraph(UUID.randomUUID(), alignment, List.of(runs), null);
    }

    static Block item(int level, Block.Marker marker, String words) {
        return new Block.Item(UUID.randomUUID(), level, marker, List.of(text(words)), null);
    }

    static Block dash(String words) {
        return item(1, Block.Marker.DASH, words);
    }

    static Block.Row row(String... cells) {
        return new Block.Row(java.util.Arrays.stream(cells)
                .map(cell -> new Block.Cell(List.of(text(cell))))
                .toList());
    }

    static Block table(List<Block.Column> columns, List<Block.Row> rows) {
        return new Block.Table(UUID.randomUUID(), columns, rows);
    }

    static DocumentText texts(Block... blocks) {
        return new DocumentText(List.of(blocks));
    }

    static PaperHead head(PaperProfile profile, String kind) {
        return new PaperHead(
                "HỘI LHPN TỈNH BẮC KẠN",
                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                profile.numberLine(15, kind.isEmpty() ? new String[] {"HPN", "VP"} : new String[] {kind, "BTV"}),
                PaperHead.dateLine("Bắc Kạn", LocalDate.of(2023, 7, 3)));
    }

    static PaperHead blankHead(PaperProfile profile) {
        return new PaperHead(
                "HỘI LHPN TỈNH BẮC KẠN",
                "HỘI LHPN THÀNH PHỐ BẮC KẠN",
                profile.numberLine(null, "BC", "BTV"),
                PaperHead.draftDateLine("Bắc Kạn", YearMonth.of(2023, 7)));
    }

    static PaperSignature chair(PaperProfile profile, String... recipients) {
        return new PaperSignature(
                List.of(profile.authorityLine("TM", "BAN THƯỜNG VỤ"), "CHỦ TỊCH"),
                "Vũ Thị Kim Quỳnh",
                List.of(recipients));
    }

    public static PaperContent paper(String kind, String subject, Block... blocks) {
        return paper(new PaperTitle(kind, subject, List.of()), new DocumentText(List.of(blocks)));
    }

    static PaperContent paper(PaperTitle title, DocumentText text) {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new PaperContent(
                head(profile, "BC"),
                title,
                new PaperBody(List.of(), text, true),
                PaperEnding.of(
                        chair(profile, "- Hội LHPN tỉnh Bắc Kạn;", "- Thành ủy, UBND thành phố;", "- Lưu: VT, BTV.")),
                PaperMarks.NONE,
                List.of());
    }

    /** The half-yearly report with its sections, a table in the text and an annex lying on its side. */
    public static PaperContent report(PaperProfile profile) {
        return new PaperContent(
                head(profile, "BC"),
                new PaperTitle(
                        "Báo cáo",
                        "Kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023, "
                                + "nhiệm vụ trọng tâm 6 tháng cuối năm",
                        List.of()),
                new PaperBody(List.of(), reportText(), true),
                PaperEnding.of(chair(
                        profile,
                        "- Hội LHPN tỉnh Bắc Kạn;",
                        "- Thành ủy, UBND thành phố;",
                        "- Ban Dân vận Thành ủy;",
                        "- Hội LHPN các xã, phường;",
                        "- Lưu: VT, BTV.")),
                new PaperMarks(
                        null,
                        "",
                        "PL.(30)",
                        "",
                        new PaperMarks.Verification(
                                "http://192.168.1.20:8080/xac-thuc/5nq2k7w3xj6tz4vbm8rdy9cfhg2a3s4e", "BC15-7K2M")),
                List.of(
                        new PaperAnnex(
                                "Biểu số liệu kết quả công tác Hội 6 tháng đầu năm 2023",
                                "(Kèm theo Báo cáo số 15/BC-BTV ngày 03 tháng 7 năm 2023)",
                                PaperOrientation.LANDSCAPE,
                                texts(figures(60))),
                        new PaperAnnex(
                                "Danh sách tập thể, cá nhân tiêu biểu",
                                "(Kèm theo Báo cáo số 15/BC-BTV ngày 03 tháng 7 năm 2023)",
                                PaperOrientation.PORTRAIT,
                                texts(people()))));
    }

    static DocumentText reportText() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph(
                        "Sáu tháng đầu năm 2023, trong bối cảnh kinh tế - xã hội của thành phố tiếp tục phục hồi, đời sống của cán bộ, hội viên, phụ nữ cơ bản ổn định; tư tưởng hội viên, phụ nữ tin tưởng vào sự lãnh đạo của Đảng, sự quản lý của Nhà nước. Bên cạnh đó, giá cả một số mặt hàng thiết yếu tăng, việc làm của một bộ phận lao động nữ chưa ổn định đã ảnh hưởng nhất định đến hoạt động của Hội. Ban Thường vụ Hội LHPN thành phố Bắc Kạn báo cáo kết quả như sau:"));
        blocks.add(heading(1, "Kết quả thực hiện"));
        blocks.add(heading(2, "Công tác tham mưu, chỉ đạo, điều hành; phong trào thi đua, cuộc vận động"));
        blocks.add(paragraph(
                text("Ban Thường vụ đã tham mưu Thành ủy, UBND thành phố ban hành các văn bản chỉ đạo; tổ chức cho "),
                figure("pttd-luot"),
                text(" được học tập, tuyên truyền, tập huấn về nội dung phong trào thi đua; tiêu biểu có "),
                figure("tieu-bieu"),
                text(" đạt danh hiệu "),
                italic("“Phụ nữ tiêu biểu”"),
                text(" thực hiện phong trào thi đua "),
                bold("“Xây dựng người phụ nữ Việt Nam thời đại mới”"),
                text(".")));
        blocks.add(
                heading(
                        2,
                        "Nhiệm vụ 1: Hỗ trợ phụ nữ phát triển toàn diện, xây dựng gia đình Việt Nam ấm no, hạnh phúc, tiến bộ, văn minh"));
        blocks.add(heading(3, "Công tác tuyên truyền, giáo dục"));
        blocks.add(
                paragraph(
                        "Các cấp Hội đã tuyên truyền, nâng cao nhận thức, kiến thức, kỹ năng cho 10.058 lượt người; viết 127 tin, bài tuyên truyền; tập huấn chuyển đổi số, ứng dụng công nghệ thông tin, sử dụng mạng xã hội an toàn cho 3.343 lượt người."));
        blocks.add(heading(3, "Thực hiện các đề án, dự án"));
        blocks.add(dash("Đề án 938: cung cấp kiến thức cho 1.439 hội viên, phụ nữ, cha mẹ có con dưới 16 tuổi;"));
        blocks.add(dash("Đề án 939: hỗ trợ phụ nữ khởi nghiệp, nhất là phụ nữ dân tộc thiểu số;"));
        blocks.add(item(2, Block.Marker.PLUS, "Giới thiệu 05 ý tưởng khởi nghiệp dự thi cấp tỉnh;"));
        blocks.add(item(2, Block.Marker.PLUS, "Duy trì 02 tổ hợp tác do phụ nữ quản lý;"));
        blocks.add(dash("Dự án 8: khảo sát nhu cầu, xây dựng kế hoạch thực hiện tại các xã."));
        blocks.add(
                heading(
                        2,
                        "Nhiệm vụ 2: Tham gia xây dựng Đảng, hệ thống chính trị; chú trọng giám sát, phản biện xã hội; vận động xã hội thực hiện bình đẳng giới"));
        blocks.add(
                paragraph(
                        "Hội LHPN các xã, phường đã chủ trì 08 cuộc giám sát về thực hiện chính sách đối với phụ nữ và trẻ em; tham gia góp ý 12 dự thảo văn bản; giới thiệu 35 hội viên ưu tú cho Đảng xem xét, bồi dưỡng."));
        blocks.add(heading(2, "Nhiệm vụ 3: Xây dựng tổ chức Hội vững mạnh, hoạt động chuyên nghiệp, hiệu quả"));
        blocks.add(paragraph(
                "Toàn thành phố có 117/117 chi hội duy trì ít nhất một loại hình hoạt động; thực hiện 36 công trình, phần việc về xây dựng nông thôn mới và đô thị văn minh; huy động, vận động xây dựng Mái ấm tình thương với số tiền "
                        + "hơn 17 triệu đồng. Kết quả một số chỉ tiêu như sau:"));
        blocks.add(figuresInText());
        blocks.add(heading(2, "Hai khâu đột phá"));
        blocks.add(
                paragraph(
                        "Nâng cao năng lực của đội ngũ cán bộ Hội cơ sở và đẩy mạnh ứng dụng công nghệ thông tin trong chỉ đạo, điều hành: 8/8 cơ sở Hội có trang mạng xã hội, cập nhật hoạt động hằng tuần."));
        blocks.add(heading(1, "Đánh giá chung"));
        blocks.add(heading(2, "Ưu điểm"));
        blocks.add(
                paragraph(
                        "Các cấp Hội đã bám sát nhiệm vụ chính trị của địa phương và chương trình công tác năm, triển khai đồng bộ các nhiệm vụ, hoàn thành và vượt nhiều chỉ tiêu; hoạt động hướng về cơ sở, lấy hội viên, phụ nữ làm trung tâm."));
        blocks.add(heading(2, "Tồn tại, hạn chế và nguyên nhân"));
        blocks.add(
                paragraph(
                        "Công tác nắm tình hình tư tưởng, dư luận xã hội trong phụ nữ ở một số cơ sở có lúc chưa kịp thời; việc thu hút nữ thanh niên, phụ nữ đi làm ăn xa tham gia tổ chức Hội còn khó khăn. Nguyên nhân chủ yếu do cán bộ chi hội kiêm nhiệm nhiều việc, kinh phí hoạt động hạn chế."));
        blocks.add(heading(1, "Phương hướng, nhiệm vụ trọng tâm 6 tháng cuối năm"));
        String[] tasks = {
            "Tiếp tục tuyên truyền các chỉ thị, nghị quyết của Đảng, chính sách, pháp luật của Nhà nước đến cán bộ, hội viên, phụ nữ.",
            "Hướng về cơ sở, nắm bắt kịp thời tư tưởng, nguyện vọng của hội viên, phụ nữ.",
            "Tổ chức các hoạt động chào mừng các ngày kỷ niệm, ngày lễ lớn trong năm.",
            "Triển khai Dự án 8, Đề án 938, Đề án 939 theo kế hoạch.",
            "Thực hiện kế hoạch kiểm tra, giám sát năm 2023.",
            "Tổ chức các hoạt động kỷ niệm ngày thành lập Hội LHPN Việt Nam 20/10.",
            "Chỉ đạo các cấp Hội tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024."
        };
        for (String task : tasks) {
            blocks.add(item(1, Block.Marker.NUMBER, task));
        }
        blocks.add(heading(1, "Đề xuất, kiến nghị"));
        blocks.add(
                paragraph(
                        "Đề nghị Hội LHPN tỉnh tiếp tục quan tâm tập huấn nghiệp vụ công tác Hội cho cán bộ Hội cơ sở; hỗ trợ nguồn lực thực hiện các đề án."));
        blocks.add(
                paragraph(
                        "Trên đây là báo cáo kết quả công tác Hội và phong trào phụ nữ 6 tháng đầu năm 2023, nhiệm vụ trọng tâm 6 tháng cuối năm của Ban Thường vụ Hội LHPN thành phố Bắc Kạn."));
        return new DocumentText(blocks);
    }

    private static Block figuresInText() {
        return table(
                List.of(
                        new Block.Column(1, Block.Alignment.CENTRE),
                        new Block.Column(8, Block.Alignment.LEFT),
                        new Block.Column(2, Block.Alignment.CENTRE),
                        new Block.Column(2, Block.Alignment.RIGHT),
                        new Block.Column(2, Block.Alignment.RIGHT)),
                List.of(
                        row("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện"),
                        row(
                                "1",
                                "Cán bộ, hội viên, phụ nữ được học tập, tuyên truyền về phong trào thi đua",
                                "lượt người",
                                "10.000",
                                "8.538"),
                        row("2", "Phụ nữ đạt danh hiệu “Phụ nữ tiêu biểu”", "người", "800", "731"),
                        row("3", "Tin, bài tuyên truyền", "tin, bài", "200", "127")));
    }

    /** A wide table of so many rows, some with a long remark. */
    static Block figures(int rows) {
        List<Block.Row> all = new ArrayList<>();
        all.add(row("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện 6 tháng", "Tỷ lệ %", "So cùng kỳ", "Ghi chú"));
        IntStream.rangeClosed(1, rows)
                .forEach(n -> all.add(row(
                        Integer.toString(n),
                        "Chỉ tiêu số " + n + ": phụ nữ được tuyên truyền, nâng cao nhận thức, kiến thức, kỹ năng",
                        "lượt người",
                        "10.%03d".formatted(n),
                        "8.%03d".formatted(n),
                        "85,4",
                        "+1.2%02d".formatted(n % 100),
                        n % 7 == 0 ? "Số liệu tổng hợp của các cơ sở Hội, có 02 cơ sở nộp muộn" : "")));
        return table(
                List.of(
                        new Block.Column(1, Block.Alignment.CENTRE),
                        new Block.Column(8, Block.Alignment.LEFT),
                        new Block.Column(2, Block.Alignment.CENTRE),
                        new Block.Column(2, Block.Alignment.RIGHT),
                        new Block.Column(2, Block.Alignment.RIGHT),
                        new Block.Column(2, Block.Alignment.RIGHT),
                        new Block.Column(2, Block.Alignment.RIGHT),
                        new Block.Column(4, Block.Alignment.LEFT)),
                all);
    }

    private static Block people() {
        return table(
                List.of(
                        new Block.Column(1, Block.Alignment.CENTRE),
                        new Block.Column(5, Block.Alignment.LEFT),
                        new Block.Column(5, Block.Alignment.LEFT)),
                List.of(
                        row("TT", "Họ và tên", "Đơn vị"),
                        row("1", "Nguyễn Thị Hồng Nhung", "Hội LHPN phường Sông Cầu"),
                        row("2", "Hoàng Thị Ánh Nguyệt", "Hội LHPN phường Đức Xuân"),
                        row("3", "Triệu Thị Bích Đào", "Hội LHPN xã Nông Thượng")));
    }

    /** A decision with its bases, its articles and the line that opens them. */
    static PaperContent decision() {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new PaperContent(
                head(profile, "QĐ"),
                new PaperTitle("Quyết định", "Về việc thành lập Đoàn kiểm tra công tác Hội năm 2023", List.of()),
                new PaperBody(
                        List.of(
                                "Căn cứ Điều lệ Hội Liên hiệp Phụ nữ Việt Nam",
                                "Căn cứ Quy chế làm việc của Ban Chấp hành, Ban Thường vụ Hội LHPN thành phố Bắc Kạn nhiệm kỳ 2021 - 2026;",
                                "Xét đề nghị của Ủy ban Kiểm tra Hội LHPN thành phố"),
                        texts(
                                aligned(Block.Alignment.CENTRE, bold("QUYẾT ĐỊNH:")),
                                article("Thành lập Đoàn kiểm tra công tác Hội năm 2023, gồm các bà có tên sau:"),
                                item(
                                        1,
                                        Block.Marker.NUMBER,
                                        "Bà Vũ Thị Kim Quỳnh, Chủ tịch Hội LHPN thành phố: Trưởng đoàn;"),
                                item(
                                        1,
                                        Block.Marker.NUMBER,
                                        "Bà Hoàng Thị Lan, Phó Chủ tịch Hội LHPN thành phố: Phó Trưởng đoàn."),
                                article("Nhiệm vụ của Đoàn kiểm tra"),
                                item(1, Block.Marker.LETTER, "Kiểm tra việc thực hiện chương trình công tác năm;"),
                                item(1, Block.Marker.LETTER, "Kiểm tra việc thu, chi hội phí;"),
                                item(
                                        1,
                                        Block.Marker.LETTER,
                                        "Báo cáo Ban Thường vụ kết quả kiểm tra trước ngày 30/11/2023."),
                                article("Hiệu lực thi hành"),
                                paragraph(
                                        "Quyết định này có hiệu lực kể từ ngày ký. Các bà có tên tại Điều 1 và Hội LHPN các xã, phường chịu trách nhiệm thi hành Quyết định này.")),
                        true),
                PaperEnding.of(new PaperSignature(
                        List.of(
                                profile.authorityLine("TM", "BAN THƯỜNG VỤ"),
                                profile.authorityLine("KT", "CHỦ TỊCH"),
                                "PHÓ CHỦ TỊCH"),
                        "Hoàng Thị Lan",
                        List.of("- Như Điều 3;", "- Hội LHPN tỉnh (để báo cáo);", "- Lưu: VT, UBKT."))),
                PaperMarks.NONE,
                List.of());
    }

    /** A letter to several receivers, with every mark a paper can carry. */
    public static PaperContent letter() {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new PaperContent(
                head(profile, ""),
                new PaperTitle(
                        "",
                        "báo cáo kết quả thực hiện Đề án 938 sáu tháng đầu năm 2023",
                        List.of(
                                "Hội LHPN các phường: Sông Cầu, Đức Xuân, Phùng Chí Kiên, Nguyễn Thị Minh Khai, Huyền Tụng, Xuất Hóa",
                                "Hội LHPN các xã: Dương Quang, Nông Thượng")),
                new PaperBody(
                        List.of(),
                        texts(
                                paragraph(
                                        "Thực hiện Công văn của Hội LHPN tỉnh Bắc Kạn về việc báo cáo kết quả thực hiện Đề án “Tuyên truyền, giáo dục, vận động, hỗ trợ phụ nữ tham gia giải quyết một số vấn đề xã hội liên quan đến phụ nữ giai đoạn 2017 - 2027”, Ban Thường vụ Hội LHPN thành phố đề nghị các đơn vị:"),
                                item(1, Block.Marker.NUMBER, "Tổng hợp số liệu theo biểu mẫu trên cổng công tác;"),
                                item(1, Block.Marker.NUMBER, "Gửi báo cáo trước ngày 10 tháng 7 năm 2023."),
                                paragraph("Đề nghị các đơn vị quan tâm thực hiện.")),
                        true),
                PaperEnding.of(chair(profile, "- Như trên;", "- Lưu: VT, TG.")),
                new PaperMarks(
                        Urgency.MOST_URGENT,
                        "Lưu hành nội bộ",
                        "PL.(12)",
                        "Tổ 5, phường Phùng Chí Kiên, thành phố Bắc Kạn; ĐT: 0209 3870 123; thư điện tử: hoilhpn@backan.gov.vn",
                        new PaperMarks.Verification("http://192.168.1.20:8080/xac-thuc/5nq2k7w3xj6tz4vb", "CV15-9QXA")),
                List.of());
    }

    /** A proposal to one receiver. */
    static PaperContent proposal() {
        return paper(
                new PaperTitle(
                        "Tờ trình",
                        "Về việc hỗ trợ kinh phí tổ chức hoạt động kỷ niệm 20/10",
                        List.of("UBND thành phố Bắc Kạn")),
                texts(
                        paragraph(
                                "Căn cứ chương trình công tác năm 2023, Ban Thường vụ Hội LHPN thành phố kính trình UBND thành phố xem xét hỗ trợ kinh phí 17.500.000 đồng."),
                        paragraph("Kính đề nghị UBND thành phố quan tâm, xem xét.")));
    }

    /** Minutes, signed by two. */
    static PaperContent minutes() {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        return new PaperContent(
                head(profile, "BB"),
                new PaperTitle("Biên bản", "Họp Ban Thường vụ tháng 7 năm 2023", List.of()),
                new PaperBody(
                        List.of(),
                        texts(
                                paragraph("Thời gian bắt đầu: 08 giờ 00 phút, ngày 05 tháng 7 năm 2023."),
                                paragraph("Địa điểm: Phòng họp Hội LHPN thành phố Bắc Kạn."),
                                paragraph(
                                        bold("Thành phần: "),
                                        text(
                                                "đồng chí Vũ Thị Kim Quỳnh, Chủ tịch; các đồng chí Ủy viên Ban Thường vụ.")),
                                heading(1, "Nội dung"),
                                dash("Đánh giá kết quả công tác 6 tháng đầu năm;"),
                                dash("Thảo luận nhiệm vụ trọng tâm 6 tháng cuối năm."),
                                paragraph("Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 05 tháng 7 năm 2023.")),
                        true),
                new PaperEnding(
                        new PaperSignature(List.of("THƯ KÝ"), "Nông Thị Hạnh", List.of()),
                        new PaperSignature(
                                List.of("CHỦ TRÌ"),
                                "Vũ Thị Kim Quỳnh",
                                List.of("- Ủy viên BTV;", "- Lưu: VT, hồ sơ."))),
                PaperMarks.NONE,
                List.of());
    }
}
