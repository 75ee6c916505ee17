package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtachoi.kernel.Ids;

/** Sentences of published reports, with the numbers in them that state a result. */
class TypedNumbersTest {

    private static final FigureReference FIGURE =
            new FigureReference("TT-01", Ids.next(), "2023-H1", FigureForm.VALUE_WITH_UNIT);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    tuyên truyền cho 8.538 lượt người, 731 chị đạt danh hiệu|8.538;731
                    10.058 phụ nữ được nâng cao nhận thức; 127 tin/bài|10.058;127
                    3343 phụ nữ được tập huấn chuyển đổi số|3343
                    117 cơ sở Hội duy trì ít nhất 1 loại hình hoạt động trở lên|117
                    36 công trình, phần việc xây dựng nông thôn mới|36
                    vận động hơn 17 triệu đồng xây dựng mái ấm tình thương|17 triệu
                    1.439 hội viên, phụ nữ, cha mẹ có con dưới 16 tuổi|1.439
                    4342 phần quà trị giá 1 tỷ 500 triệu đồng|4342;1 tỷ 500 triệu
                    đỡ đầu 07 cháu mồ côi, 01 cháu bệnh, 04 cháu khó khăn|07;01;04
                    23 thẻ BHYT trẻ dưới 6 tuổi; khởi công 05 nhà tình thương|23;05
                    30 MATT xây mới và sửa 8 nhà, gần 1,8 tỷ|30;8;1,8 tỷ
                    khai thác trên 265 tỷ cho hơn 6.600 hộ|265 tỷ;6.600
                    trên 5.000 kg gạo cho 362 chị; 450 triệu đồng cho 235 chị|5.000;362;450 triệu;235
                    16 mô hình dân vận khéo, 1 MATT, trên 368 triệu đồng|16;1;368 triệu
                    448.335 triệu (tăng 48.521 triệu); quỹ Hội 5,1 tỷ|448.335 triệu;48.521 triệu;5,1 tỷ
                    2 HTX, 14 DN; 34 hộ thoát nghèo; 22 CLB/132 cháu|2;14;34;22;132
                    mục tiêu 2023: 92% hộ đạt 8 tiêu chí|92%
                    291 công trình; 26 đường tự quản; hơn 38.500 cây|291;26;38.500
                    396 trẻ trong năm, lũy kế 1.318|396;1.318
                    99 tổ TK&VV với 4.619 hộ, dư nợ trên 141 tỷ 700 triệu|99;4.619;141 tỷ 700 triệu
                    hộ gửi tiết kiệm trên 99%; kết nạp 44 hội viên, nâng tổng số lên 21.382|99%;44;21.382
                    công trình trên 30 triệu và 45 ngày công|30 triệu;45
                    05 đợt vệ sinh với trên 1.200 lượt hội viên|05;1.200
                    2920 khẩu; 545 hội viên (tăng 15 so 2019); 9 tổ phụ nữ|2920;545;15;9
                    sinh hoạt 86,4 %, thu hút trên 80%|86,4 %;80%
                    hơn 19,5 triệu hội viên; 27.670 trẻ mồ côi|19,5 triệu;27.670
                    tổng số 52.202 hội viên danh dự|52.202
                    12/12 chi hội có sân chơi|12;12
                    100% cơ sở Hội đăng ký|100%
                    hỗ trợ 50kg gạo, 5km đường hoa|50;5
                    tổng kinh phí 94 tỷ 498 triệu đồng|94 tỷ 498 triệu
                    ngày 13/7, có 120 đại biểu dự|120
                    Hướng dẫn 20 hộ lập hồ sơ vay vốn|20
                    báo cáo 3 vụ việc|3
                    Quyết định 20 hộ được vay vốn, chi hội 12 phụ nữ|20;12
                    """)
    void aResultIsFound(String sentence, String numbers) {
        assertThat(numbers(sentence)).containsExactlyElementsOf(Arrays.asList(numbers.split(";")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị sơ kết diễn ra ngày 13/7",
                "kỷ niệm 93 năm ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023)",
                "chào mừng ngày 20/10, 8/3 và 19/5",
                "Tuần lễ Áo dài 01–08/3/2024",
                "ngày 04 tháng 5 năm 2018",
                "họp ngày 7 và 8 tháng 3",
                "năm 2023, nhiệm kỳ 2021 – 2026, giai đoạn 2021-2025",
                "tổng kết 2023, triển khai nhiệm vụ 2024.",
                "theo Điều 5, khoản 2 Điều lệ Hội; điểm 1.2 mục 3",
                "Báo cáo số 15/BC-BTV, Quyết định 939/QĐ-TTg, Nghị quyết 26",
                "Nghị quyết số 26-NQ/TW, Quy định 127-QĐ/TW, Số: 367 - QĐ/TWĐTN-VP",
                "Nghị định 30/2020/NĐ-CP, Luật số 33/2024/QH15, công văn 5677/ĐCT-BCTPN",
                "Dự án 8, Đề án 938, 939 theo Kế hoạch; Đề án 939/2415",
                "Chỉ thị 05, Nội dung 4, Tiểu dự án 2",
                "kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023",
                "9 tháng năm 2023; 6T/2024; quý 3/2022; Quý II",
                "xây dựng gia đình 5 không, 3 sạch; 2 khâu đột phá",
                "Đại hội lần thứ XIII; lần thứ 13; hạng 2",
                "liên hệ 0912 345 678 hoặc ĐT: 0209.3870.123",
                "bắt đầu lúc 8h30, kết thúc 14:30; 7h",
                "cha mẹ có con dưới 16 tuổi; trong độ tuổi 15 - 49 tuổi",
                "chi hội 9, tổ 2, thôn 5, phường 3",
                "phòng, chống Covid-19; cách mạng công nghiệp 4.0",
                "xem trang 3, phụ lục 2, biểu 1",
                "hoihpn2023@backan.gov.vn, https://hoilhpn.org.vn/tin-123",
                "1. Công tác tuyên truyền\n2) Công tác tổ chức",
                "Không có số nào",
                ""
            })
    void whatIsNoResultIsLeftAlone(String sentence) {
        assertThat(numbers(sentence)).isEmpty();
    }

    @Test
    void aNumberComesWithItsBlockAndItsNeighbours() {
        Block.Paragraph first = paragraph(
                Run.Text.plain("Trong 6 tháng đầu năm 2023, các cấp Hội đã vận động hơn "),
                new Run.Text("17 triệu", true, false),
                Run.Text.plain(" đồng xây mái ấm tình thương, bàn giao"));
        assertThat(TypedNumbers.in(new DocumentText(List.of(paragraph(), first))))
                .containsExactly(new TypedNumbers.Found(
                        first.id(), "17 triệu", "đã vận động hơn 17 triệu đồng xây mái ấm tình"));
    }

    @Test
    void aFigureIsNoTypedNumber() {
        Block.Paragraph text = paragraph(
                Run.Text.plain("Tuyên truyền cho "),
                new Run.Figure(FIGURE, false, false),
                Run.Text.plain(", phát 20 tờ rơi"));
        assertThat(TypedNumbers.in(new DocumentText(List.of(text))))
                .extracting(TypedNumbers.Found::number, TypedNumbers.Found::context)
                .containsExactly(tuple("20", "truyền cho …, phát 20 tờ rơi"));
    }

    @Test
    void lettersAndMarksApartAreReadAlike() {
        assertThat(numbers(Normalizer.normalize("Quyết định 939, giúp 34 hộ, 1,8 tỷ", Normalizer.Form.NFD)))
                .containsExactly("34", "1,8 tỷ");
    }

    @Test
    void aTablesHeadAndItsOrdinalsStateNothing() {
        UUID id = Ids.next();
        Block.Table table = new Block.Table(
                id,
                List.of(
                        new Block.Column(1, Block.Alignment.CENTRE),
                        new Block.Column(4, Block.Alignment.LEFT),
                        new Block.Column(2, Block.Alignment.RIGHT)),
                List.of(
                        row("TT", "Chi hội", "6 tháng: 100"),
                        row("1", "Chi hội 2", "8.538"),
                        row("2", "Đức Xuân", "")));
        assertThat(TypedNumbers.in(new DocumentText(List.of(table))))
                .containsExactly(new TypedNumbers.Found(id, "8.538", "8.538"));
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(Arrays.stream(cells)
                .map(cell -> new Block.Cell(List.of(Run.Text.plain(cell))))
                .toList());
    }

    private static List<String> numbers(String sentence) {
        return TypedNumbers.in(new DocumentText(List.of(paragraph(Run.Text.plain(sentence))))).stream()
                .map(TypedNumbers.Found::number)
                .toList();
    }

    private static Block.Paragraph paragraph(Run... runs) {
        return new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(runs), null);
    }
}
