package vn.congtachoi.organisation;

/**
 * What the head of a paper says on its date (NĐ 30/2020, Phụ lục I, ô 2 and 4).
 *
 * @param superior direct superior, upper case, may be empty ("HỘI LHPN TỈNH BẮC KẠN")
 * @param issuer issuing unit, upper case, bold ("HỘI LHPN THÀNH PHỐ BẮC KẠN")
 * @param place name of the place before the date ("Bắc Kạn")
 */
public record Letterhead(String superior, String issuer, String place) {}
