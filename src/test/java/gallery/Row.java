package gallery;

import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Tone;

record Row(int id, String title, String lead, State state, LocalDate due, Long people) {

    enum State {
        NEW("Mới giao", Tone.NEUTRAL),
        RUNNING("Đang thực hiện", Tone.ACTIVE),
        WAITING("Chờ xác nhận", Tone.DUE),
        DONE("Hoàn thành", Tone.DONE),
        RETURNED("Trả lại", Tone.LATE);

        final String word;
        final Tone tone;

        State(String word, Tone tone) {
            this.word = word;
            this.tone = tone;
        }

        StatusBadge badge() {
            return new StatusBadge(word, tone);
        }
    }

    private static final List<String> TITLES = List.of(
            "Tổ chức truyền thông phòng, chống bạo lực gia đình tại thôn Nà Pài",
            "Rà soát hội viên nòng cốt, hội viên danh dự",
            "Hỗ trợ thủ tục vay vốn cho tổ hợp tác trồng dong riềng",
            "Tặng quà nữ cựu thanh niên xung phong nhân dịp 27/7",
            "Khảo sát địa chỉ tin cậy ở cộng đồng",
            "Ra mắt mô hình “Chi hội 3 có”",
            "Thẩm định hồ sơ phụ nữ khởi nghiệp năm 2023");
    private static final List<String> LEADS =
            List.of("Phường Sông Cầu", "Xã Dương Quang", "Phường Đức Xuân", "Xã Nông Thượng", "Phường Xuất Hóa");

    static List<Row> all() {
        return java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> new Row(
                        i,
                        TITLES.get(i % TITLES.size()),
                        LEADS.get(i * 3 % LEADS.size()),
                        State.values()[i * 2 % 5],
                        LocalDate.of(2023, 6, 25).plusDays(i),
                        i % 6 == 4 ? null : 35L + i * i * 17))
                .toList();
    }
}
