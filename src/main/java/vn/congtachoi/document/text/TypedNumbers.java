package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers that somebody typed into a text although a report's numbers should come from figures. What is no statement
 * about results is left out: days, hours, years and periods, spans and ages, the numbers of papers, articles and
 * programmes, mottos ("5 không, 3 sạch"), names of places, telephone numbers.
 *
 * <p>The words here are notation of the field, not texts of the screen.
 */
public final class TypedNumbers {

    /**
     * A number without a source.
     *
     * @param block where it stands
     * @param number as written, with its scale or percent sign: "1 tỷ 500 triệu"
     * @param context the number among its neighbours, on one line
     */
    public record Found(UUID block, String number, String context) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Case tells a programme ("Dự án 8") from a verb ("dự án 8 hộ" does not occur, "báo cáo 3 vụ việc" does). */
    private static final int EXACT = Pattern.UNICODE_CHARACTER_CLASS;

    private static final char MASK = '\u0000';
    private static final char FIGURE = '\uFFFC';
    private static final int WORDS_BEFORE = 4;
    private static final int WORDS_BEHIND = 5;

    /** What is counted when it stands behind a number that could also be a day or a year. */
    private static final String COUNTED =
            "(?:lượt|người|hội viên|phụ nữ|chị|cháu|trẻ|em|hộ|khẩu|thành viên|đại biểu|đơn vị|cơ sở"
                    + "|xã|phường|thôn|tổ|chi hội|cán bộ|đồng chí|suất|phần quà|cây|công trình|mô hình|tin|bài|buổi|cuộc|lớp"
                    + "|đồng|kg|km|nhà|thẻ|tài liệu|tờ|ý kiến|vụ)";

    private static final String LIST =
            "(?:\\s*(?:,|;|và|-|–|đến)\\s*\\d++(?![\\d.,]*\\d)(?!\\s*(?:%|" + COUNTED + "\\b)))*";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19[3-9]\\d|20\\d\\d)";

    private static final List<Pattern> NO_RESULT = List.of(
            // Addresses of the net, telephone numbers.
            all("\\S+@\\S+|https?://\\S+|\\bwww\\.\\S+"),
            all("(?:điện thoại|ĐT|SĐT|hotline|đường dây nóng|tổng đài|zalo)\\s*:?\\s*[\\d .()+-]*\\d"),
            all("(?<![\\d.,])0\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{3,4}(?![\\d.,]*\\d)"),
            // Numbers of papers: 15/BC-BTV, 939/QĐ-TTg, 26-NQ/TW, 30/2020/NĐ-CP, 33/2024/QH15.
            exact("\\d+(?:/\\d{4})?(?:/| ?- ?)\\p{Lu}\\p{L}*(?:[-/]\\p{Lu}[\\p{L}\\d]*)+"),
            exact("\\d+(?:/\\d{4})?[-/]\\p{Lu}{2}\\p{L}*\\d*"),
            all("(?<!tổng )(?<!một )(?<!trong )\\b(?:số|no\\.)\\s*:?\\s*\\d+(?:/\\d{4})?" + LIST),
            // Articles, parts, programmes and papers that are called by a number.
            all("\\b(?:điều|khoản|điểm|mục|tiết|chương|phụ lục|biểu|mẫu|trang|bước|nhóm)\\s+\\d+(?:\\.\\d+)*" + LIST),
            exact("\\b(?:Tiểu dự án|Dự án|Đề án|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Thông tư|Luật|Nội dung"
                    + "|Nhiệm vụ|Tiêu chí|Mô đun|ĐA|DA|NQ|CT|QĐ|NĐ)\\s+\\d++(?!\\s+" + COUNTED + "\\b)(?:/\\d+)*"
                    + LIST),
            all("\\b(?:lần thứ|lần|thứ|hạng|đợt|kỳ|khóa|khoá)\\s+\\d++(?!\\s*(?:[%.,]\\d|" + COUNTED + "\\b))"),
            exact(
                    "\\b(?:[Tt]ổ|[Tt]hôn|[Kk]hu phố|[Tt]ổ dân phố|[Tt]iểu khu|[Kk]hối|[Xx]óm|[Cc]hi hội|[Cc]ụm|[Ấấ]p|[Pp]hường"
                            + "|[Qq]uận|[Qq]uốc lộ|[Đđ]ường)\\s+\\d++(?![.,]\\d)(?!\\s*(?:%|" + COUNTED + "\\b))"),
            all("\\bcovid[- ]?19|\\b(?:công nghiệp|cách mạng|web)\\s+\\d\\.0"),
            // Days: 01–08/3/2024, 13/7, ngày 04 tháng 5 năm 2018, ngày 7 và 8.
            all(DAY + "\\s*[-–—]\\s*" + DAY + "/" + MONTH + "(?:/\\d{2,4})?\\b"),
            all("\\b" + DAY + "([/.-])" + MONTH + "\\1\\d{2,4}\\b"),
            all("\\b" + DAY + "/" + MONTH + "(?![\\d/])(?!\\s+" + COUNTED + "\\b)"),
            all("\\b" + MONTH + "/" + YEAR + "\\b"),
            all("\\bngày\\s+" + DAY + LIST + "(?=\\s*(?:tháng|[,;.)/]|và|đến|-|–|$))"),
            all("\\btháng\\s+" + MONTH + LIST + "(?![\\d.,]*\\d)(?!\\s+" + COUNTED + "\\b)"),
            // Periods and years: 6 tháng đầu năm, quý 3, 2021 – 2026, năm 2023, 6T.
            all("\\b(?:quý|học kỳ)\\s+[1-4]\\b"),
            all("\\b\\d{1,2}T\\b(?:/\\d{4})?"),
            all("\\b" + YEAR + "\\s*[-–—]\\s*" + YEAR + "\\b"),
            all("\\b(?:năm|niên khóa|nhiệm kỳ|giai đoạn|so với|so|đến|từ|cuối|đầu|hết)\\s+" + YEAR + "\\b(?!\\s+"
                    + COUNTED + "\\b)" + LIST),
            exact("\\b" + YEAR + "\\b(?=\\s*(?:[,;.:)\\]”\"–—-](?!\\d)|\\n|$))"),
            // Spans and ages: "5 năm", "dưới 16 tuổi".
            all("\\b\\d{1,3}\\s+(?:năm|tháng|tuần|giờ|phút)\\b"),
            all("\\b\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?\\s+tuổi\\b"),
            all("\\b\\d{1,2}\\s*(?:h|g|:)\\s*\\d{2}\\b(?:\\s*phút)?|\\b\\d{1,2}[hg]\\b"),
            // Conditions and mottos: "ít nhất 1 loại hình trở lên", "5 không, 3 sạch", "đạt 8 tiêu chí", "2 khâu đột
            // phá".
            all("\\b(?:ít nhất|tối thiểu)\\s+\\d+\\b"),
            all("(?:≥|≤|<|>)\\s*\\d+\\s+(?:loại hình|tuổi)"),
            all("\\b\\d{1,2}\\s+[^\\d,;.\\n]{1,40}\\btrở lên\\b"),
            all("\\b\\d\\s+(?:không|sạch|có|an|tự|cùng|chuẩn|phẩm chất|khâu đột phá|tiêu chí)\\b"),
            // A number that somebody typed before a line.
            Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})*[.)](?=\\s)", Pattern.MULTILINE));

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    private static final String SCALE = "(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)";
    private static final Pattern NUMBER = all("(?<![\\p{L}\\d])" + DIGITS + "(?:\\s*%|\\s+" + SCALE + "\\b(?:\\s+"
            + DIGITS + "\\s+" + SCALE + "\\b)*)?" + "(?![\\d])(?!(?![a-zđ]{1,3}\\d?\\b)\\p{L})");

    private TypedNumbers() {}

    private static Pattern all(String rule) {
        return Pattern.compile(rule, FLAGS);
    }

    private static Pattern exact(String rule) {
        return Pattern.compile(rule, EXACT);
    }

    /** The numbers of a text in their order. A table's head and its column of ordinal numbers state nothing. */
    public static List<Found> in(DocumentText text) {
        List<Found> found = new ArrayList<>();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Words words -> find(block.id(), words.runs(), found);
                case Block.Table table -> cells(table).forEach(runs -> find(table.id(), runs, found));
            }
        }
        return List.copyOf(found);
    }

    private static List<List<Run>> cells(Block.Table table) {
        List<Block.Row> rows = table.rows();
        List<List<Run>> cells = new ArrayList<>();
        for (Block.Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            IntStream.range(0, table.columns().size())
                    .filter(column ->
                            column > 0 || !isOrdinal(rows.getFirst().cells().getFirst()))
                    .mapToObj(column -> row.cells().get(column).runs())
                    .forEach(cells::add);
        }
        return cells;
    }

    private static boolean isOrdinal(Block.Cell head) {
        String name = plain(head.runs()).strip();
        return name.equalsIgnoreCase("TT") || name.equalsIgnoreCase("STT");
    }

    private static void find(UUID block, List<Run> runs, List<Found> found) {
        String text = plain(runs);
        Matcher number = NUMBER.matcher(withoutOthers(text));
        while (number.find()) {
            String written = text.substring(number.start(), number.end()).strip();
            found.add(new Found(block, written, context(text, number.start(), number.end())));
        }
    }

    private static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run instanceof Run.Text words ? BlockText.clean(words.text()) : FIGURE);
        }
        return text.toString();
    }

    /** The text at its length, with blind characters where numbers are no results. */
    private static String withoutOthers(String text) {
        char[] masked = text.toCharArray();
        for (Pattern rule : NO_RESULT) {
            rule.matcher(text).results().forEach(hit -> Arrays.fill(masked, hit.start(), hit.end(), MASK));
        }
        return new String(masked);
    }

    private static String context(String text, int from, int to) {
        String[] before = words(text.substring(0, from));
        String[] behind = words(text.substring(to));
        List<String> context =
                new ArrayList<>(List.of(before).subList(Math.max(0, before.length - WORDS_BEFORE), before.length));
        context.add(text.substring(from, to).strip());
        context.addAll(List.of(behind).subList(0, Math.min(WORDS_BEHIND, behind.length)));
        return String.join(" ", context).replace(String.valueOf(FIGURE), "…").replaceAll(" (?=[,;.:)])", "");
    }

    private static String[] words(String text) {
        String line = text.strip();
        return line.isEmpty() ? new String[0] : line.split("\\s+");
    }
}
