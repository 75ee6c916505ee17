package vn.congtachoi.indicator;

/** Kết quả nổi bật; Khó khăn, vướng mắc; Đề xuất, kiến nghị. */
public record ReturnTexts(String highlights, String difficulties, String proposals) {

    /** Nothing written. */
    public static ReturnTexts none() {
        return new ReturnTexts("", "", "");
    }
}
